import type { Tensor } from '@tensorflow/tfjs-core'
import type * as tf from '@tensorflow/tfjs-layers'
import type { FitOptions, History } from './fitOptions.ts'
import { kernelStatus } from './kernel/instance.ts'
import { createRun, type Run } from './kernel/run.ts'
import { pause } from './pause.ts'

export interface Examples {
  /** Inputs, shape [n, ...inputShape]. */
  readonly xs: Tensor
  /** Targets, shape [n, ...outputShape]; one-hot for categorical cross-entropy. */
  readonly ys: Tensor
}

/** How long training may keep the thread before others get a turn, milliseconds: a cancel is heard well within 50. */
const slice = 12

/**
 * The only door to training. Trains a compiled model in place and resolves with its history. The same model, data and
 * options give the same weights; by the fused kernel (`History.path` says) to the bit, on every machine.
 * Rejects with the signal's reason when it aborts.
 */
export async function fit(model: tf.LayersModel, data: Examples, options: FitOptions): Promise<History> {
  options.signal?.throwIfAborted()
  const run = kernelStatus().ready ? await createRun(model, data, options) : undefined
  if (!run) {
    const { fitLayers } = await import('./fitLayers.ts')
    return fitLayers(model, data, options)
  }
  return finish(run, options)
}

async function finish(run: Run, options: FitOptions): Promise<History> {
  try {
    while (!run.advance(slice)) {
      await pause()
      options.signal?.throwIfAborted()
    }
    return await run.finish()
  } finally {
    run.dispose()
  }
}
