/** The networks that `npm run bench -- fit` trains: each one as a tf.Sequential and as a convnetjs net. */
import { readFileSync } from 'node:fs'
import { createRandom } from '../../src/engine/index.ts'
import { seedWeights, tf } from '../../src/learn/index.ts'

export interface Case {
  readonly name: string
  readonly n: number
  readonly batch: number
  readonly xs: Float32Array
  readonly ys: Float32Array
  readonly inputShape: readonly number[]
  readonly outputs: number
  /** Multiply-adds of one example's training: forward, and twice back (but not to the inputs). */
  readonly multiplyAdds: number
  /** Least ratio to the best stock `model.fit` that the project promises. */
  readonly target: number
  /** Stock TensorFlow.js cannot train convolutions on its WASM backend. */
  readonly wasm: boolean
  build(): tf.Sequential
  readonly peer: readonly object[]
}

export function cases(): Case[] {
  return [
    toy('2-4-2-1 batch 10', [4, 2], 10, 500),
    toy('2-8-8-8-1 batch 32', [8, 8, 8], 32, 150),
    toy('2-8-8-8-1 full batch', [8, 8, 8], 250, 20),
    digits(),
    pictures(),
  ]
}

/** Two spirals' worth of points and tanh layers, as in TensorFlow Playground. */
function toy(name: string, widths: readonly number[], batch: number, target: number): Case {
  const random = createRandom(1, name)
  const n = 250
  const xs = Float32Array.from({ length: n * 2 }, () => random.next() * 2 - 1)
  const ys = Float32Array.from({ length: n }, (_, i) =>
    (xs[i * 2] ?? 0) * (xs[i * 2 + 1] ?? 0) > 0 ? 1 : -1,
  )
  const all = [2, ...widths, 1]
  const products = all.slice(1).map((units, i) => units * (all[i] ?? 0))
  const multiplyAdds = 3 * products.reduce((a, b) => a + b, 0) - (products[0] ?? 0)
  const fc = (num_neurons: number) => ({ type: 'fc', num_neurons, activation: 'tanh' })
  return {
    ...{ name, n, batch, xs, ys, inputShape: [2], outputs: 1, multiplyAdds, target, wasm: true },
    build: () => {
      const dense = (units: number, i: number) =>
        tf.layers.dense({ units, activation: 'tanh', ...(i === 0 && { inputShape: [2] }) })
      return compiled(tf.sequential({ layers: [...widths, 1].map(dense) }), 'meanSquaredError')
    },
    peer: [
      { type: 'input', out_sx: 1, out_sy: 1, out_depth: 2 },
      ...widths.map(fc),
      { type: 'regression', num_neurons: 1 },
    ],
  }
}

function digits(): Case {
  const rows = readFileSync(new URL('../../assets/data/digits.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  const n = rows.length
  const xs = new Float32Array(n * 64)
  const ys = new Float32Array(n * 10)
  for (const [i, line] of rows.entries()) {
    const values = line.split(',').map(Number)
    for (let p = 0; p < 64; p++) xs[i * 64 + p] = (values[p] ?? 0) / 16
    ys[i * 10 + (values[64] ?? 0)] = 1
  }
  return {
    ...{ name: '64-32-10 digits batch 32', n, batch: 32, xs, ys, inputShape: [64], outputs: 10 },
    ...{ multiplyAdds: 2 * 64 * 32 + 3 * 32 * 10, target: 40, wasm: true },
    build: () => {
      const layers = [
        tf.layers.dense({ units: 32, activation: 'relu', inputShape: [64] }),
        tf.layers.dense({ units: 10, activation: 'softmax' }),
      ]
      return compiled(tf.sequential({ layers }), 'categoricalCrossentropy')
    },
    peer: [
      { type: 'input', out_sx: 1, out_sy: 1, out_depth: 64 },
      { type: 'fc', num_neurons: 32, activation: 'relu' },
      { type: 'softmax', num_classes: 10 },
    ],
  }
}

/** The digit network with two convolutions and 1,898 weights, on 256 of the MNIST pictures. */
function pictures(): Case {
  const bytes = readFileSync(new URL('../../assets/data/mnist-14x14.bin', import.meta.url))
  const n = 256
  const xs = Float32Array.from(bytes.subarray(0, n * 196), (ink) => ink / 255)
  const ys = new Float32Array(n * 10)
  for (let i = 0; i < n; i++) ys[i * 10 + (bytes[6000 * 196 + i] ?? 0)] = 1
  const conv1 = 144 * 9 * 8
  const conv2 = 16 * 72 * 16
  return {
    ...{ name: 'two-conv digits batch 32', n, batch: 32, xs, ys, inputShape: [14, 14, 1], outputs: 10 },
    ...{ multiplyAdds: 2 * conv1 + 3 * conv2 + 3 * 640, target: 40, wasm: false },
    build: () => {
      const layers = [
        tf.layers.conv2d({ filters: 8, kernelSize: 3, activation: 'relu', inputShape: [14, 14, 1] }),
        tf.layers.maxPooling2d({ poolSize: 2 }),
        tf.layers.conv2d({ filters: 16, kernelSize: 3, activation: 'relu' }),
        tf.layers.maxPooling2d({ poolSize: 2 }),
        tf.layers.flatten(),
        tf.layers.dense({ units: 10, activation: 'softmax' }),
      ]
      return compiled(tf.sequential({ layers }), 'categoricalCrossentropy')
    },
    peer: [
      { type: 'input', out_sx: 14, out_sy: 14, out_depth: 1 },
      { type: 'conv', sx: 3, filters: 8, stride: 1, pad: 0, activation: 'relu' },
      { type: 'pool', sx: 2, stride: 2 },
      { type: 'conv', sx: 3, filters: 16, stride: 1, pad: 0, activation: 'relu' },
      { type: 'pool', sx: 2, stride: 2 },
      { type: 'softmax', num_classes: 10 },
    ],
  }
}

function compiled(model: tf.Sequential, loss: string): tf.Sequential {
  model.compile({ optimizer: tf.train.sgd(0.03), loss })
  seedWeights(model, createRandom(7))
  return model
}
