import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Nearest } from './kmeans.ts'
import type { Place, Recipe } from './schema.ts'

/**
 * Where an unseen crate was set down and by which lantern. There are no probabilities here: `sure` is how much nearer the
 * lantern is than the next one, from 0 (as far) to 1. The answer after the last class is "nobody gave it a name".
 */
export interface Guest extends Nearest {
  /** Counted from 0. */
  readonly guest: number
  readonly spot: Place
  /** The hard case: the last one, with a drum roll. */
  readonly drum?: boolean
}

export type Arrival = Pick<Guest, 'guest' | 'spot' | 'lantern'> & Pick<Answer, 'truth' | 'answer'>

export type CrowdEvent = RushEvent & { readonly batch: readonly Arrival[] }

/** The player's own crate, with something in it that belongs to no group. Not counted. */
export type StrayEvent = RunEvent &
  Nearest & { readonly type: 'stray'; readonly answer: number; readonly spot: Place }

export type GroupEvent = CaseEvent<Guest> | CrowdEvent | ReturnEvent<Guest> | StrayEvent

/** The lanterns after so many steps. */
export interface Frame extends Glimpse {
  readonly epoch: number
  readonly lanterns: readonly Place[]
}

/** What the lab shows of a grouping. */
export interface Lab {
  readonly film: readonly Frame[]
  /** What it was made of: with the same, the lanterns hang where its last frame has them. */
  readonly of: Pick<Recipe, 'along' | 'up' | 'scale' | 'stretch'> & { readonly lanterns: readonly Place[] }
}
