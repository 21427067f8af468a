import { createRandom } from '../engine/index.ts'
import type { Examples } from './fit.ts'
import type { FitOptions, History, Logs } from './fitOptions.ts'
import * as tf from './tf.ts'

/**
 * Training by TensorFlow.js's own `model.fit`, for models that the fused kernel does not know. The shuffle is
 * ours and seeded (that of `model.fit` cannot be): examples are gathered anew for every epoch.
 */
export async function fitLayers(
  model: tf.LayersModel,
  { xs, ys }: Examples,
  options: FitOptions,
): Promise<History> {
  const random = createRandom(options.seed, 'shuffle')
  const indices = Array.from({ length: xs.shape[0] ?? 0 }, (_, i) => i)
  const epoch: number[] = []
  const history: Record<string, number[]> = {}
  for (let e = 0; e < options.epochs; e++) {
    options.signal?.throwIfAborted()
    const order = tf.tensor1d(options.shuffle === false ? indices : random.shuffle(indices), 'int32')
    const [x, y] = [tf.gather(xs, order), tf.gather(ys, order)]
    try {
      const { history: one } = await model.fit(x, y, {
        epochs: 1,
        batchSize: options.batchSize ?? 32,
        shuffle: false,
        verbose: 0,
        yieldEvery: 20,
        ...(options.validationData && {
          validationData: [...options.validationData] as [tf.Tensor, tf.Tensor],
        }),
        ...(options.classWeight && { classWeight: options.classWeight }),
      })
      const logs: Record<string, number> = {}
      for (const [name, values] of Object.entries(one)) logs[name] = Number(values[0])
      if (!Number.isFinite(logs.loss)) return { epoch, history, diverged: e, path: 'layers' }
      keep(history, logs)
      epoch.push(e)
      options.onEpochEnd?.(e, logs)
    } finally {
      tf.dispose([order, x, y])
    }
  }
  return { epoch, history, path: 'layers' }
}

function keep(history: Record<string, number[]>, logs: Logs): void {
  for (const [name, value] of Object.entries(logs)) {
    history[name] ??= []
    history[name].push(value)
  }
}
