/** A few trained-and-true networks and data sets for the tests of `fit` and `predict`. */
import { createRandom } from '../../src/engine/index.ts'
import { type Examples, seedWeights, tf } from '../../src/learn/index.ts'

/** A 2-8-7-1 classifier of points. */
export function pointNet(optimizer: tf.Optimizer = tf.train.adam(0.01), hidden: 'tanh' | 'elu' = 'tanh') {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 8, activation: hidden, inputShape: [2] }),
      tf.layers.dense({ units: 7, activation: 'relu' }),
      tf.layers.dense({ units: 1, activation: 'sigmoid' }),
    ],
  })
  model.compile({ optimizer, loss: 'binaryCrossentropy', metrics: ['accuracy'] })
  seedWeights(model, createRandom(5))
  return model
}

/** Points in a square; the class says whether both coordinates have the same sign. */
export function points(n: number, label = ''): Examples {
  const random = createRandom(3, label)
  const xs = Float32Array.from({ length: n * 2 }, () => random.next() * 2 - 1)
  const ys = Float32Array.from({ length: n }, (_, i) => ((xs[i * 2] ?? 0) * (xs[i * 2 + 1] ?? 0) > 0 ? 1 : 0))
  return { xs: tf.tensor2d(xs, [n, 2]), ys: tf.tensor2d(ys, [n, 1]) }
}

/** A convolutional network of everything the kernel knows for pictures, with dropout and penalties. */
export function pictureNet(optimizer: tf.Optimizer = tf.train.adam(0.01)) {
  const l2 = tf.regularizers.l2({ l2: 0.001 })
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({
        filters: 6,
        kernelSize: 3,
        padding: 'same',
        activation: 'relu',
        inputShape: [12, 12, 1],
      }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 8, kernelSize: 3, strides: 2, kernelRegularizer: l2 }),
      tf.layers.leakyReLU({ alpha: 0.1 }),
      tf.layers.averagePooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dropout({ rate: 0.25 }),
      tf.layers.dense({ units: 4, activation: 'softmax' }),
    ],
  })
  model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] })
  seedWeights(model, createRandom(6))
  return model
}

/** Noise with a brighter quarter; the class says which. */
export function pictures(n: number): Examples {
  const random = createRandom(4)
  const [xs, ys] = [new Float32Array(n * 144), new Float32Array(n * 4)]
  for (let i = 0; i < n; i++) {
    const quarter = random.below(4)
    ys[i * 4 + quarter] = 1
    for (let p = 0; p < 144; p++) {
      const at = (p % 12 < 6 ? 0 : 1) + (p < 72 ? 0 : 2)
      xs[i * 144 + p] = random.next() + (at === quarter ? 0.3 : 0)
    }
  }
  return { xs: tf.tensor(xs, [n, 12, 12, 1]), ys: tf.tensor(ys, [n, 4]) }
}

/** Word numbers, embedded and averaged. */
export function wordNet(optimizer: tf.Optimizer = tf.train.momentum(0.05, 0.9)) {
  const model = tf.sequential({
    layers: [
      tf.layers.embedding({ inputDim: 20, outputDim: 5, inputLength: 6 }),
      tf.layers.globalAveragePooling1d({}),
      tf.layers.dense({ units: 1, activation: 'sigmoid' }),
    ],
  })
  model.compile({ optimizer, loss: 'binaryCrossentropy', metrics: ['accuracy'] })
  seedWeights(model, createRandom(7))
  return model
}

/** Six words of twenty; the class says whether the first five are the rarer. */
export function sentences(n: number): Examples {
  const random = createRandom(9)
  const xs = Float32Array.from({ length: n * 6 }, () => random.below(20))
  const ys = Float32Array.from({ length: n }, (_, i) => {
    return xs.subarray(i * 6, i * 6 + 6).filter((word) => word < 5).length > 1 ? 1 : 0
  })
  return { xs: tf.tensor(xs, [n, 6], 'int32'), ys: tf.tensor(ys, [n, 1]) }
}

/** All weights of a model, one after the other. */
export function weightsOf(model: tf.LayersModel): number[] {
  return model.getWeights().flatMap((w) => Array.from(w.dataSync()))
}
