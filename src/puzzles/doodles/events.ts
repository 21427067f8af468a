import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { Picture } from '../kit/drawing.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Net } from './net.ts'

/** A boat and the sign it carries. */
export interface Boat {
  readonly picture: Picture
  /** Who painted it, as an index into the level's painters; without one, the hard case. */
  readonly painter?: number
  /** The hard case: the last one, with a drum roll. */
  readonly drum?: boolean
}

/** Many boats at once: what they carry, and where each was sent. */
export type FleetEvent = RushEvent & {
  readonly batch: readonly (Pick<Answer, 'truth' | 'answer'> & Pick<Boat, 'picture' | 'painter'>)[]
}

/**
 * The player's own boat comes last. Its sail carries whatever was drawn for fun, which is no sign at all: nothing is
 * right then; or else the last drawing, which was learned from. Not counted.
 */
export type OwnEvent = RunEvent &
  Pick<Boat, 'picture'> & {
    readonly type: 'own'
    readonly answer: number
    readonly sure: number
    readonly shares: readonly number[]
    /** The class that the last drawing is of; without one, it was drawn for fun. */
    readonly truth?: number
  }

export type BayEvent = CaseEvent<Boat> | FleetEvent | ReturnEvent<Boat> | OwnEvent

/** What the lab shows of the trained model. */
export interface Lab extends Glimpse {
  readonly net: Net | undefined
  /** What it answers for each of the drawings, in order. */
  readonly answers: readonly Answer[]
  /** Share of these that are right. */
  readonly accuracy: number
}
