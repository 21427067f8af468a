import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { HandEvent, Raced } from '../kit/byHand.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Scale, Weights } from '../kit/softmax.ts'

/** What was called, what was answered, and out of how much. Classes of an answer are things: whose pier it is. */
export interface Called {
  /** Hertz of the call. */
  readonly hertz: number
  /** The note of the call, and the one that the model answers. */
  readonly note: number
  readonly called: number
  readonly rate: number
  readonly window: number
}

/** The player's own whistle, last. Not counted. */
export type OwnEvent = RunEvent & Answer & Called & { readonly type: 'own' }

/** What calls; the race of hand and model is told after it. */
export type CallEvent = EveningEvent<Called> | OwnEvent
export type SoundEvent = CallEvent | HandEvent

/** The model after so many epochs. */
export interface Frame extends Glimpse {
  readonly epoch: number
  /** The share of training calls that it names to the note. */
  readonly accuracy: number
}

/** What the lab shows of the trained model. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  /** What it was trained on. */
  readonly rate: number
  readonly window: number
  readonly scale: Scale
  readonly weights: Weights
  /** How far off it is on the calls that it learned from, per cent. */
  readonly error: number
  /** confusion[thing][thing at whose pier it would moor] of these. */
  readonly confusion: readonly (readonly number[])[]
  /** Hand and model on what the hand has named. */
  readonly raced?: Raced | undefined
}
