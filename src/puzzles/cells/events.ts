import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'

/** Who comes off the tram, by all the level's columns. */
export interface Passenger {
  readonly values: readonly number[]
  /** How many of the bought rows are of the class that it was given. */
  readonly shown: number
}

/** The last off the tram: of no class, so no answer is right. Not counted. */
export type GuestEvent = RunEvent & Answer & Passenger & { readonly type: 'own'; readonly made: boolean }

/** `columns`: what the model gets of a passenger, as indices in the level's order. */
export type TramEvent = (EveningEvent<Passenger> | GuestEvent) & { readonly columns: readonly number[] }

/** One point of the learning curve. */
export interface CurvePoint {
  readonly rows: number
  readonly coins: number
  /** Accuracy on those kept back. */
  readonly accuracy: number
}

/** What the lab shows of the model that learned from the bought table. */
export interface Lab extends Glimpse {
  readonly columns: readonly number[]
  readonly rows: number
  /** Rising in coins; the last one is the bought table. */
  readonly curve: readonly CurvePoint[]
  /** On those kept back. */
  readonly accuracy: number
  readonly weights: Weights
  /** The classes it answers for those kept back, in their order. */
  readonly kept: readonly number[]
}

/** Asks for the learning curve of a table that nobody has to pay for. */
export interface DreamQuery {
  readonly columns: readonly string[]
  readonly rows: number
}
export interface Dream {
  readonly coins: number
  readonly accuracy: number
}
