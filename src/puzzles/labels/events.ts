import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'

/** Which of the unseen things comes, counted from 0. */
export interface Guest {
  readonly guest: number
  /** How many cards of the crate say what it was called. */
  readonly shown: number
}

/** A card of the crate that the player gave its label back, or that still has the wrong one, comes in person. Not counted. */
export type OwnEvent = RunEvent &
  Answer & { readonly type: 'own'; readonly card: number; readonly mended: boolean }

export type MarketEvent = EveningEvent<Guest> | OwnEvent

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
