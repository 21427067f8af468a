import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CaseEvent, Tally } from '../kit/parade.ts'

/** A visitor at its place in the garden. Two classes: the first one's share is the model's output. */
export interface Met {
  readonly x: number
  readonly y: number
  readonly truth: 0 | 1
  readonly answer: 0 | 1
}

export type Visitor = CaseEvent<Met>

/** An evening in the garden: dusk falls, visitors come one by one, the night is counted. */
export type GardenEvent =
  | (RunEvent & { readonly type: 'dusk' })
  | Visitor
  | (RunEvent & { readonly type: 'dawn'; readonly tally: Tally })

/** One picture of the training's film, as the worker reports it and the lab shows it. */
export interface Frame extends Glimpse {
  /** 0 is the network before any training. */
  readonly epoch: number
  /** Binary cross-entropy on the training places; absent before training. */
  readonly loss?: number
  readonly validationLoss?: number
  /** Share right on the training places, and (`accuracy`) on the validation places. */
  readonly trainAccuracy: number
  readonly accuracy: number
  /** The output over the plane, `borderSize` x `borderSize`, row by row from the top left: 0..255 for 0..1. */
  readonly border: Float32Array
  /** What each hidden neuron answers over the plane, by layer: `viewSize` x `viewSize`, 0..255 for low..high. */
  readonly views: readonly (readonly Uint8Array[])[]
  /** By layer (the output's last): for each input of the layer, one weight to each of its neurons. */
  readonly weights: readonly (readonly (readonly number[])[])[]
}

export const borderSize = 48
export const viewSize = 20

/** What `Outcome.lab` holds. `Glimpse`'s figures are those of the last frame. */
export interface Lab extends Glimpse {
  readonly film: readonly Frame[]
  /** Indices of the places that the trained network gets wrong. */
  readonly mistakes: { readonly train: readonly number[]; readonly validation: readonly number[] }
}
