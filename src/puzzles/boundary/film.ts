import type { Glimpse } from '../../engine/index.ts'

/**
 * What the lab shows of a network while it trains and afterwards: a film of its training. The attempt makes it,
 * panel and stage show it; plain data, so it crosses from the worker.
 */
export interface Frame extends Glimpse {
  /** 0 is the network before any training. */
  readonly epoch: number
  /** Binary cross-entropy on the training places; absent before training. */
  readonly loss?: number
  readonly validationLoss?: number
  /** Share right on the training places, and (`accuracy`) on the checked ones. */
  readonly trainAccuracy: number
  readonly accuracy: number
  /** The output over the plane, `borderSize` x `borderSize`, row by row from the top left: 0..255 for 0..1. */
  readonly border: Uint8Array
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

/**
 * The epochs after which a frame is taken: every one at first, when the border moves most, then ever fewer.
 * The list does not depend on how long one trains, so training longer continues the same path.
 */
export function frameEpochs(epochs: number): number[] {
  const list: number[] = []
  for (let e = 1; e < epochs; e += 1 + Math.floor(e / 8)) list.push(e)
  return [...list, epochs]
}

/** How long the film runs, milliseconds: long enough to see the border bend, short enough to try again. */
export const filmLength = 2600

/** The frame to show `elapsed` milliseconds into the film. */
export function frameAt(film: readonly Frame[], elapsed: number): Frame | undefined {
  const share = Math.min(1, Math.max(0, elapsed / filmLength))
  return film[Math.min(film.length - 1, Math.floor(share * film.length))]
}
