import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { HandEvent, Raced } from '../kit/byHand.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Scale, Weights } from '../kit/softmax.ts'
import type { Told } from './names.ts'
import type { Pitches } from './sung.ts'

/** Who sang, how, and how much of it the model heard. */
export interface Recited {
  readonly voice: number
  readonly pitches: Pitches
  readonly heard: { readonly moments: number; readonly mean: boolean; readonly told?: Told | undefined }
}

/** The player's own contour, sung last: nobody says which tone it is, so no answer is right. Not counted. */
export type OwnEvent = RunEvent & Answer & Recited & { readonly type: 'own' }

/** What is called; the race of hand and model is told after it. */
export type CallEvent = EveningEvent<Recited> | OwnEvent
export type ToneEvent = CallEvent | HandEvent

/** The model after so many epochs. */
export interface Frame extends Glimpse {
  readonly epoch: number
  readonly accuracy: number
  /** What it answers for each syllable that it learns from, in the choir's order. */
  readonly answers: readonly number[]
}

/** What the lab shows of the trained model. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  /** The moments it listens to, -1 for the mean of all; then who it learned from and how pitch was told, where that is chosen. */
  readonly heard: readonly (number | string)[]
  readonly scale: Scale
  readonly weights: Weights
  /** confusion[truth][answer] of the syllables it learned from. */
  readonly confusion: readonly (readonly number[])[]
  /** Hand and model on what the hand has named. */
  readonly raced?: Raced | undefined
}
