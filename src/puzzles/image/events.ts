import type { Glimpse, RunEvent } from '../../engine/index.ts'

/** One parcel and what the model made of the digit on it. */
export interface Reading {
  /** side x side shares of ink, 0..1. */
  readonly pixels: readonly number[]
  /** Indices into the level's classes. */
  readonly truth: number
  readonly answer: number
  /** The ten outputs, adding up to 1, to four decimals: for show, never for a score. */
  readonly shares: readonly number[]
}

/** How the count stands after an event. */
export interface Tally {
  readonly sorted: number
  readonly correct: number
  /** Parcels of the whole shift. */
  readonly of: number
}

/** The contest: some parcels one by one, the rest in rushes, and from each rush a few that came back. */
export type PostEvent =
  | (RunEvent & {
      readonly type: 'parcel'
      readonly sure: number
      readonly right: boolean
      /** When its bars have risen: it is carried off. */
      readonly sureAt: number
      readonly rightAt: number
      readonly reading: Reading
      readonly tally: Tally
      /** Right answers in a row, this one included. */
      readonly streak: number
    })
  | (RunEvent & {
      readonly type: 'rush'
      readonly count: { readonly right: number; readonly wrong: number }
      /** How many parcels of this rush landed in each chute. */
      readonly chutes: readonly number[]
      readonly tally: Tally
    })
  /** A misread parcel of the rush before, already counted, comes back from the wrong chute. */
  | (RunEvent & {
      readonly type: 'returned'
      readonly sure: number
      readonly right: false
      readonly reading: Reading
      readonly tally: Tally
    })
  | (RunEvent & {
      readonly type: 'tally'
      readonly tally: Tally
      readonly best: number
      readonly worst: number
    })

/** What each hidden (or, with none, output) neuron of the first layer looks at: its weights, -1..1, a picture each. */
export type WeightPictures = readonly (readonly number[])[]

/** Figures after each epoch that kept any, all in step; `epoch` counts finished epochs, so it begins at 1. */
export interface Curve {
  readonly epoch: readonly number[]
  readonly loss: readonly number[]
  /** Accuracy on the pictures the model learns from, and on those kept aside. */
  readonly train: readonly number[]
  readonly validation: readonly number[]
}

/** The first layer after so many epochs. */
export interface Frame {
  readonly epoch: number
  /** On the validation pictures. */
  readonly accuracy: number
  readonly weights: WeightPictures
}

/** Sent while training. */
export interface Progress extends Frame, Glimpse {
  readonly epoch: number
  readonly accuracy: number
  readonly curve: Curve
}

/** What the lab shows of the trained model, all of it on the validation pictures. */
export interface Lab extends Progress {
  /** Accuracy of the random weights before the first epoch. */
  readonly untrained: number
  /** The training in pictures, from the random weights on: the kernel is quicker than the eye, so it is shown again. */
  readonly film: readonly Frame[]
  /** `confusion[truth][answer]` counts. */
  readonly confusion: readonly (readonly number[])[]
  /** Mistakes, the surest first; at most a few of each pair of classes. */
  readonly misread: readonly Reading[]
}
