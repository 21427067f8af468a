/** What a player does by hand before the program does it: by world, on a ground of its own. */
import type { Cursor } from './cursor.ts'
import type { CodeEvent, Place } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

/** What every `worlds/<world>/hand.ts` exports, where there is something to do by hand. */
export interface HandOfWorld {
  readonly place: Place
  /** Where hands begin. */
  readonly first: readonly number[]
  /** What the stage shows of what was done so far. */
  events(hand: readonly number[]): readonly CodeEvent[]
  /** Whether hands can have done that. */
  fits(hand: readonly number[]): boolean
}

const files = import.meta.glob<{ readonly hand: HandOfWorld }>('./worlds/*/hand.ts', { eager: true })

export const handOf = ({ world, byHand }: Pick<Setup, 'world' | 'byHand'>): HandOfWorld | undefined =>
  byHand ? files[`./worlds/${world}/hand.ts`]?.hand : undefined

/** Whether the lab is at what is done by hand: at first, for whoever is new here, and whenever the player goes back. */
export function atHand(setup: Setup, recipe: Recipe, { hands }: Cursor): boolean {
  if (!handOf(setup)) return false
  return hands === undefined ? recipe.rung !== undefined && untouched(recipe) : hands === 'open'
}

const untouched = ({ hand, orders, fills }: Recipe) => !hand && !orders && !fills
