import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Bought } from './table.ts'

/** A guess of the player's own, made with the columns and coins of that moment. */
export interface Guess {
  /** Which of those kept back. */
  readonly at: number
  readonly answer: number
  readonly columns: string
  readonly coins: number
}

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  readonly guesses: readonly Guess[]
  /** A table that nobody pays for, drawn over the bought one. */
  readonly dream: Bought | undefined
  /** The column under the pointer, and where that is in the page's viewport. */
  readonly over: { readonly id: string; readonly x: number; readonly y: number } | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({ guesses: [], dream: undefined, over: undefined }).parts
