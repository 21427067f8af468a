import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { Place } from './surface.ts'

/**
 * How a ball's morning ended: down, still on its way when the sun rose, leaping from wall to wall above where it began, or
 * over the rim.
 */
export type End = 'down' | 'late' | 'leaping' | 'lost'

/** A season's mountain: the ball is let go, and its line is asked about storms that it never saw. */
export interface SeasonEvent extends RunEvent {
  readonly type: 'season'
  /** Index in the setup's `unseen`. */
  readonly season: number
  readonly end: End
  /** Steps gone. */
  readonly steps: number
  /** Off on the season's unseen storms, kt on average. */
  readonly off: number
  readonly right: boolean
  readonly drum?: true
}

/** The player's own ball, let go where the hand left it, on the last mountain; it is not counted. */
export interface OwnEvent extends RunEvent {
  readonly type: 'own'
  readonly end: End
  readonly off: number
}

export interface EndEvent extends RunEvent {
  readonly type: 'end'
  readonly lit: number
  readonly off: number
}

export type DescentEvent = SeasonEvent | OwnEvent | EndEvent

/** The ball after so many steps, and how far its line is off on the practice season, kt. */
export interface Frame extends Place {
  readonly step: number
  readonly off: number
}

/** What the lab shows of a roll. Without `loss`: here it is heard as the tone of the line itself. */
export interface Lab extends Glimpse {
  readonly film: readonly Frame[]
  readonly end: End
}
