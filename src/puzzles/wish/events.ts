import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { Night } from './night.ts'
import type { Recipe } from './schema.ts'

/** How many nights so far left a yard as it was wished, and of how many. */
export interface Tally {
  readonly right: number
  readonly done: number
  readonly of: number
}

/** One night in one yard. */
export type NightEvent = RunEvent & {
  readonly type: 'night'
  /** Which of the contest's yards. */
  readonly yard: number
  readonly night: Night
  readonly tally: Tally
  /** The hard one. */
  readonly drum?: true
  /** The keeper's own yard, the last. */
  readonly own?: true
}

/** Several yards in one night. */
export type RushEvent = RunEvent & {
  readonly type: 'rush'
  readonly nights: readonly { readonly yard: number; readonly night: Night }[]
  readonly tally: Tally
}

export type WishEvent = NightEvent | RushEvent

/** What a robot of less foresight would do in the practice yard. */
export interface Frame extends Glimpse {
  readonly ahead: number
  readonly night: Night
  /** The wish that was fulfilled. */
  readonly accuracy: number
}

/** What the lab shows: the practice yard's night, and how it came to it. */
export interface Lab extends Frame {
  readonly recipe: Recipe
  readonly film: readonly Frame[]
}
