import type { Tensor } from '@tensorflow/tfjs-core'
import type * as tf from '@tensorflow/tfjs-layers'
import type { FitOptions, History } from './fitOptions.ts'

export interface Examples {
  /** Inputs, shape [n, ...inputShape]. */
  readonly xs: Tensor
  /** Targets, shape [n, ...outputShape]; one-hot for categorical cross-entropy. */
  readonly ys: Tensor
}

/**
 * The only door to training. Trains a compiled model in place and resolves with its history.
 * The same model, data and options give the same weights, bit for bit.
 */
export async function fit(model: tf.LayersModel, data: Examples, options: FitOptions): Promise<History> {
  const { fitLayers } = await import('./fitLayers.ts')
  return fitLayers(model, data, options)
}
