import type { Glimpse, RunEvent } from '../../engine/index.ts'

/** Why a stall was gone to: it is the first visit of all, the robot explores, or the estimate is the highest. */
export type Why = 'first' | 'explores' | 'favourite'

/** One visit, and what the robot has noted after it. */
export interface Step {
  /** Which stall, as an index. */
  readonly stall: number
  /** What that bite tasted like, 0 to 10. */
  readonly score: number
  readonly why: Why
  /** The estimate of each stall, and how often each was visited. */
  readonly estimates: readonly number[]
  readonly visits: readonly number[]
  /** Of what the best stall gave so far, the share that was eaten. */
  readonly share: number
}

/** One visit of the day that is told. `right`: nothing better was to be had. */
export interface VisitEvent extends RunEvent {
  readonly type: 'visit'
  /** Counted from 1. */
  readonly n: number
  readonly step: Step
  readonly best: number
}

/** Many visits at once, from after `from` to `to`. */
export interface StretchEvent extends RunEvent {
  readonly type: 'stretch'
  readonly from: number
  readonly to: number
  /** How often each stall was visited in these. */
  readonly eaten: readonly number[]
  /** The stall that was visited most often, and whether nothing better was to be had. */
  readonly most: number
  readonly right: boolean
  readonly share: number
}

/** The best stall's cook leaves for another stall. Not counted. */
export interface ChangeEvent extends RunEvent {
  readonly type: 'change'
  readonly left: number
  readonly opens: number
  readonly favourite: number
  readonly estimate: number
}

/** All other days at once: what was eaten of each, the worst first. Not counted. */
export interface DaysEvent extends RunEvent {
  readonly type: 'days'
  readonly shares: readonly number[]
  readonly mean: number
  readonly worst: number
}

/** The last course of the day: the robot's favourite is what the engineer gets. Not counted. */
export interface OrderEvent extends RunEvent {
  readonly type: 'order'
  readonly stall: number
  readonly best: number
  readonly estimate: number
  readonly visits: number
  readonly of: number
  readonly right: boolean
}

export type StallEvent = VisitEvent | StretchEvent | ChangeEvent | DaysEvent | OrderEvent

/** The rehearsed day after so many visits. */
export interface Frame extends Glimpse {
  readonly epoch: number
  /** The share eaten so far. */
  readonly accuracy: number
  readonly step: Step
}

/** What the lab shows: a day of the rehearsal, visit by visit; and what the contest tells of, the same way. */
export interface Lab extends Glimpse {
  /** The share eaten on all rehearsed days. */
  readonly accuracy: number
  readonly film: readonly Frame[]
  readonly told: readonly Step[]
  /** What it was lived with. */
  readonly of: { readonly explore: number; readonly memory: number; readonly fade: number }
}
