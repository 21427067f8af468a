import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Weights } from '../kit/softmax.ts'

/** Which of the unseen birds comes, counted from 0. */
export interface Passenger {
  readonly passenger: number
  /** How many birds in the crate are of the kind that it was called. */
  readonly shown: number
}

/** Whoever was brought last comes in person. It was learned from, so it is not counted. */
export type OwnEvent = RunEvent & Answer & { readonly type: 'own'; readonly voyage: number }

export type FerryEvent = EveningEvent<Passenger> | OwnEvent

/** What the lab shows of the trained model. */
export interface Lab extends Glimpse {
  readonly weights: Weights
  /** Share of the crate that is named rightly: the practice score. */
  readonly accuracy: number
}
