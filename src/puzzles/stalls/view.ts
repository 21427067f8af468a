import type { ViewOf, ViewParts } from '../../store/view.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  readonly tab: 'hand' | 'robot' | 'day'
  /** The stalls at which the player has eaten, in order. */
  readonly hand: readonly number[]
  /** The visit of the day that is looked at, from 1; without one, the whole day. */
  readonly visit: number | undefined
  /** The day is to run from its beginning; a new object for each time. */
  readonly film: object | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({ tab: 'hand', hand: [], visit: undefined, film: undefined }).parts
