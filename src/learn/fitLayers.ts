import { createRandom } from '../engine/index.ts'
import { createEpochBook } from './epochBook.ts'
import type { Examples, FitOptions, History } from './fitOptions.ts'
import * as tf from './tf.ts'

/**
 * Training by TensorFlow.js's own `model.fit`, for models that the fused kernel does not know and for machines without
 * WebAssembly SIMD. The shuffle is ours and seeded (that of `model.fit` cannot be): examples are gathered anew for
 * every epoch, in the order the kernel would visit them.
 */
export async function fitLayers(
  model: tf.LayersModel,
  { xs, ys }: Examples,
  options: FitOptions,
): Promise<History> {
  const random = createRandom(options.seed, 'shuffle')
  const indices = Array.from({ length: xs.shape[0] ?? 0 }, (_, i) => i)
  const book = createEpochBook(options, () => {})
  const unclip = options.clipNorm === undefined ? undefined : clipGradients(model.optimizer, options.clipNorm)
  try {
    for (let last = options.epochs <= 0; !last; ) {
      options.signal?.throwIfAborted()
      const order = tf.tensor1d(options.shuffle === false ? indices : random.shuffle(indices), 'int32')
      const [x, y] = [tf.gather(xs, order), tf.gather(ys, order)]
      const before = model.getWeights().map((weight) => tf.clone(weight))
      try {
        const logs = await oneEpoch(model, x, y, options)
        options.signal?.throwIfAborted()
        if (!Number.isFinite(logs.loss)) {
          model.setWeights(before)
          book.close()
          return book.history('layers', book.epochs())
        }
        last = book.enter(logs)
      } finally {
        tf.dispose([order, x, y, ...before])
      }
    }
  } finally {
    unclip?.()
  }
  return book.history('layers')
}

async function oneEpoch(model: tf.LayersModel, x: tf.Tensor, y: tf.Tensor, options: FitOptions) {
  const { validationData, classWeight, signal } = options
  const { history } = await model.fit(x, y, {
    epochs: 1,
    batchSize: options.batchSize ?? 32,
    shuffle: false,
    verbose: 0,
    yieldEvery: 20,
    callbacks: {
      onBatchEnd: async () => {
        if (signal?.aborted) model.stopTraining = true
      },
    },
    ...(validationData && { validationData: [...validationData] as [tf.Tensor, tf.Tensor] }),
    ...(classWeight && { classWeight }),
  })
  return Object.fromEntries(Object.entries(history).map(([name, values]) => [name, Number(values[0])]))
}

/** Makes an optimizer shorten gradients to a norm of at most `most`, over all weights; returns what undoes it. */
function clipGradients(optimizer: tf.Optimizer, most: number): () => void {
  const apply = optimizer.applyGradients
  optimizer.applyGradients = (gradients) =>
    tf.tidy(() => {
      const named = Array.isArray(gradients)
        ? gradients
        : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }))
      const squares = named.map(({ tensor }) => tf.sum(tf.square(tensor)))
      const norm = tf.sqrt(tf.addN(squares))
      const shrink = tf.div(most, tf.maximum(norm, most))
      apply.call(
        optimizer,
        named.map(({ name, tensor }) => ({ name, tensor: tf.mul(tensor, shrink) })),
      )
    })
  return () => {
    optimizer.applyGradients = apply
  }
}
