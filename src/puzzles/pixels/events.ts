import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'

/** A letter and what the model got of it. */
export interface Read {
  /** All its squares, 0 to 16: what nobody but the clerk sees before the end. */
  readonly dots: readonly number[]
  /** What came through: the open windows' numbers, then the sum where it is weighed. */
  readonly reading: readonly number[]
  /** How many of the letters learned from are of the class that it was given. */
  readonly shown: number
  /** In a hunt: the squares that pulled most towards the answer, the strongest first. */
  readonly looked?: readonly number[]
}

/** Which windows are open, and whether all ink is weighed. */
export interface Open {
  readonly windows: readonly number[]
  readonly weigh: boolean
}

/** The last one: of no class, or the player's own, so no answer is right. Not counted. */
export type OwnEvent = RunEvent & Answer & Read & { readonly type: 'own'; readonly made: boolean }

export type LetterEvent = (EveningEvent<Read> | OwnEvent) & Open

/** The model after so many epochs. */
export interface Frame extends Glimpse, Open {
  readonly epoch: number
  readonly accuracy: number
  readonly weights: Weights
}

/** What the lab shows of the trained model. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  /** What it answers for each letter learned from, in order. */
  readonly answers: readonly Answer[]
}
