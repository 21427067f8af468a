import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'

/** Who is measured, by all the level's columns, and what of it the model gets. */
export interface Measured {
  readonly values: readonly number[]
  /** How many of the crowd are of the class that it was given. */
  readonly shown: number
}

/** The last on the table: of no class, so no answer is right. Not counted. */
export type GuestEvent = RunEvent & Answer & Measured & { readonly type: 'own'; readonly made: boolean }

/** `columns`: what was measured, as indices in the level's order. */
export type StallEvent = (EveningEvent<Measured> | GuestEvent) & { readonly columns: readonly number[] }

/** The model after so many epochs. */
export interface Frame extends Glimpse {
  readonly epoch: number
  readonly accuracy: number
  readonly weights: Weights
  /** What it learns from, as indices in the level's order. */
  readonly columns: readonly number[]
}

/** What the lab shows of the trained model. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  /** What it answers for each of the crowd, in order. */
  readonly answers: readonly Answer[]
}
