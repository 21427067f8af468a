import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'

/** Which of the unseen things comes, counted from 0. */
export interface Guest {
  readonly guest: number
  /** How many cards of the crate say what it was called. */
  readonly shown: number
  /** The hard case: the last one, with a drum roll. */
  readonly drum?: boolean
}

/** A card of the crate that the player gave its label back, or that still has the wrong one, comes in person. Not counted. */
export type OwnEvent = RunEvent &
  Answer & { readonly type: 'own'; readonly card: number; readonly mended: boolean }

/** Many at once: who they were, and into which basket each was put. */
export type CrowdEvent = RushEvent & { readonly batch: readonly Pick<Answer, 'truth' | 'answer'>[] }

export type MarketEvent = CaseEvent<Guest> | CrowdEvent | ReturnEvent<Guest> | OwnEvent

/** The model after so many epochs, as the worker reports it and the lab shows it again. */
export interface Frame extends Glimpse {
  readonly epoch: number
  /** Share of the labels that the model agrees with, right or wrong as they are. */
  readonly accuracy: number
  readonly weights: Weights
}

/** What the lab shows of the trained model. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  /** What it answers for each card of the crate, in order; `truth` is what the label said, and -1 where there was none. */
  readonly answers: readonly Answer[]
}
