import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { HandEvent, Raced } from '../kit/byHand.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Filter } from './net.ts'
import type { Writing } from './writing.ts'

/** An order as it was written, and how the model was taught. */
export interface Order extends Writing {
  /** Practice cards of the character that it answered, and whether all of them are the printed one. */
  readonly shown: { readonly cards: number; readonly neat: boolean }
}

/** The last one: nobody says which character it is, so no answer is right. Not counted. */
export type OwnEvent = RunEvent & Answer & Order & { readonly type: 'own'; readonly mine: boolean }

/** What comes to the office; the race of hand and model is told after it. */
export type CardEvent = EveningEvent<Order> | OwnEvent
export type PostEvent = CardEvent | HandEvent

/** The model after so many epochs. */
export interface Frame extends Glimpse {
  readonly epoch: number
  /** On the cards in the tray, 0..1. */
  readonly accuracy: number
  readonly filters: readonly Filter[]
}

/** What the lab shows of the trained model. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  /** What it answers for each card in the tray, in their order. */
  readonly tray: readonly Pick<Answer, 'answer' | 'sure'>[]
  /** Hand and model on what the hand has named. */
  readonly raced?: Raced | undefined
}
