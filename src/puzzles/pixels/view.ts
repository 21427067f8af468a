import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Setup } from './schema.ts'

/** Guessing by hand, through the open windows alone. */
export interface Guessing {
  /** The letters to guess, as indices of the examples, and what was guessed of them so far. */
  readonly letters: readonly number[]
  readonly guesses: readonly number[]
}

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The letter behind the mask: one of the examples. */
  readonly letter: number
  readonly guessing: Guessing | undefined
  /** The best that hands came to so far: right of how many. */
  readonly hand: { readonly right: number; readonly of: number } | undefined
  /** A picture being painted, and whether it lies behind the mask instead of the letter. */
  readonly painted: readonly number[]
  readonly painting: boolean
  /** In a hunt: the square that the thumb lies on, all that it has lain on, and whether a press tapes instead. */
  readonly thumb: number | undefined
  readonly thumbed: readonly number[]
  readonly taping: boolean
  /** Whose heat map is shown: this letter’s, or that of all letters of a class. */
  readonly heat: 'this' | number | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf, setup: Setup): View =>
  session<Looking>({
    ...{ letter: 0, guessing: undefined, hand: undefined, painting: false },
    ...{ thumb: undefined, thumbed: [], taping: false, heat: undefined },
    painted: Array.from(setup.guest.ink, () => 0),
  }).parts
