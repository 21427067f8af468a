import type * as tf from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'
import type { Signal } from '../engine/index.ts'

/** Figures after one epoch, by Keras' names: `loss`, `acc`, `val_loss`, `val_acc`. */
export type Logs = Readonly<Record<string, number>>

export interface Examples {
  /** Inputs, shape [n, ...inputShape]. */
  readonly xs: Tensor
  /** Targets, shape [n, ...outputShape]; one-hot for categorical cross-entropy. */
  readonly ys: Tensor
}

/**
 * Options of `fit`, by the names of `tf.LayersModel.fit`; `seed` and `signal` are ours.
 */
export interface FitOptions {
  readonly epochs: number
  /** Examples a step; default 32. */
  readonly batchSize?: number
  /** Whether to reorder the examples before every epoch (seeded); default true. */
  readonly shuffle?: boolean
  readonly validationData?: readonly [tf.Tensor, tf.Tensor]
  readonly classWeight?: Readonly<Record<number, number>>
  readonly earlyStopping?: { readonly monitor: 'loss' | 'val_loss'; readonly patience: number }
  /** Gradients are scaled so that their norm over all weights is at most this. */
  readonly clipNorm?: number
  /** Seeds the shuffle and dropout. */
  readonly seed: number
  readonly signal?: Signal
  /**
   * Called after an epoch, at most 30 times a second and always after the last. The model's variables hold the
   * weights of that epoch while it runs, so it may predict.
   */
  readonly onEpochEnd?: (epoch: number, logs: Logs) => void
}

export interface History {
  /** Epoch numbers for which figures were kept, 0 first. */
  readonly epoch: readonly number[]
  /** One array a figure, in step with `epoch`. */
  readonly history: Readonly<Record<string, readonly number[]>>
  /** The epoch in which the loss stopped being a finite number; the weights are those of the epoch before. */
  readonly diverged?: number
  /** Which path trained: the fused kernel or TensorFlow.js's own `model.fit`. */
  readonly path: 'fused' | 'layers'
}
