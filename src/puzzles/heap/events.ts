import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'
import type { Found } from './pick.ts'

/** A piece that is donated, as text (`garments.ts`). */
export interface Piece {
  readonly ink: string
  /** How many of those that are labelled are of the class that it was given. */
  readonly shown: number
}

/** The last one in: of no class, so no box is right. Not counted. */
export type GuestEvent = RunEvent & Answer & Piece & { readonly type: 'own'; readonly mixed: boolean }

export type HeapEvent = EveningEvent<Piece> | GuestEvent

/** One point of the learning curve: after a handful. */
export interface Point {
  readonly labels: number
  /** Accuracy on those kept back. */
  readonly accuracy: number
}

export interface Progress extends Glimpse {
  readonly curve: readonly Point[]
  readonly accuracy: number
}

/** The heap as the model finds it, a value a picture, in the order in which chance takes them. */
export interface Heap extends Found {
  /** All pictures one after another. */
  readonly ink: string
  readonly truths: readonly number[]
  readonly answers: readonly number[]
  /** Numbers of those that are labelled, in the order in which they were. */
  readonly taken: readonly number[]
}

/** What the lab shows of the model after the last handful. */
export interface Lab extends Progress {
  /** The handfuls it learned from, to tell whether it still fits. */
  readonly of: string
  readonly heap: Heap
  readonly weights: Weights
}
