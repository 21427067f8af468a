import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { ParadeEvent, Tally } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Picture } from './pictures.ts'

/** What is seen of a parcel: side x side shares of ink, 0..1. */
export interface Ink {
  readonly pixels: readonly number[]
}

/** One parcel and what the model made of the digit on it. */
export type Seen = Ink & Shown
export type Reading = Answer & Seen

/** How many training pictures of that answer the model was shown. */
export interface Shown {
  readonly shown: number
}

/** The contest: some parcels one by one, the rest in rushes, from each a few that came back, and the count. */
/** One in the player's own hand, or the picture that stands in for it: read like any other, and not counted. */
export type OwnEvent = RunEvent &
  Reading & {
    readonly type: 'own'
    readonly sure: number
    readonly right: boolean
    readonly drawn: boolean
    readonly streak: 0
    readonly tally: Tally
  }

export type PostEvent =
  | ParadeEvent<Seen>
  | OwnEvent
  | (RunEvent & { readonly type: 'stowaway'; readonly tally: Tally })
  | (RunEvent & {
      readonly type: 'count'
      readonly tally: Tally
      readonly best: number
      readonly worst: number
      /** Of those that the player drew. */
      readonly own?: { readonly right: number; readonly of: number }
      /** The same parcels not moved, where the contest's are. */
      readonly straight?: { readonly right: number; readonly of: number }
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
  /** Where the contest's pictures are moved. */
  readonly moved?: {
    /** `reachOf` the validation pictures. */
    readonly reach: readonly (readonly number[])[]
    /** One validation picture of each class, to be moved by hand. */
    readonly samples: readonly Picture[]
  }
}
