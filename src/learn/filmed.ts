import type * as tf from '@tensorflow/tfjs-layers'
import type { Signal } from '../engine/index.ts'
import { fit } from './fit.ts'
import type { Examples, History } from './fitOptions.ts'

export interface Filming {
  /** Epochs after which training stops to be looked at, rising; the last ends it. */
  readonly cuts: readonly number[]
  readonly batchSize: number
  readonly validationData: readonly [Examples['xs'], Examples['ys']]
  /** Of the slice that begins after so many epochs, the `nth`, counted from 0. */
  readonly seed: (from: number, nth: number) => number
  readonly signal: Signal
  /** Called after each slice with what its epochs came to, also after the one in which training diverged. */
  readonly cut: (slice: { readonly from: number; readonly to: number; readonly history: History }) => void
}

/**
 * Trains in slices, stopping after each for a look. Plain gradient descent remembers nothing but the weights, so slices
 * continue each other exactly and the film is the same on every machine, however fast. Answers with the epoch, counted
 * from 0, in which the loss stopped being a number, if it did.
 */
export async function trainFilmed(
  model: tf.LayersModel,
  data: Examples,
  { cuts, batchSize, validationData, seed, signal, cut }: Filming,
): Promise<number | undefined> {
  let from = 0
  for (const [nth, to] of cuts.entries()) {
    signal.throwIfAborted()
    const history = await fit(model, data, {
      ...{ epochs: to - from, batchSize, signal },
      validationData: [...validationData],
      seed: seed(from, nth),
    })
    cut({ from, to, history })
    if (history.diverged !== undefined) return from + history.diverged
    from = to
  }
  return undefined
}
