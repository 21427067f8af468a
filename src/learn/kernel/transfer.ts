/** Carries weights and examples between TensorFlow.js and the kernel's memory. */
import * as tf from '../tf.ts'
import type { Weight } from './net.ts'

/** The numbers of a tensor; without a copy where the backend keeps them in this thread. */
export function numbers(tensor: tf.Tensor): Float32Array {
  const values = tensor.dataSync()
  return values instanceof Float32Array ? values : Float32Array.from(values)
}

export function readWeights(memory: WebAssembly.Memory, places: ReadonlyMap<Weight, number>): void {
  for (const [weight, at] of places) put(memory, at, numbers(weight.variable.read()))
}

/** Writes the kernel's weights into the model's variables, so that it predicts, saves and exports as any other. */
export function writeWeights(memory: WebAssembly.Memory, places: ReadonlyMap<Weight, number>): void {
  tf.tidy(() => {
    for (const [weight, at] of places) {
      if (!weight.trainable) continue
      const values = new Float32Array(memory.buffer, at, weight.size).slice()
      weight.variable.write(tf.tensor(values, weight.variable.shape as number[], 'float32'))
    }
  })
}

export function put(memory: WebAssembly.Memory, at: number, values: Float32Array | Uint32Array): void {
  if (values instanceof Uint32Array) new Uint32Array(memory.buffer, at, values.length).set(values)
  else new Float32Array(memory.buffer, at, values.length).set(values)
}

/** Each example's weight in the loss, from its class: the index of its largest target, or its only target. */
export function exampleWeights(
  ys: Float32Array,
  n: number,
  classWeight: Readonly<Record<number, number>> | undefined,
): Float32Array {
  const weights = new Float32Array(n).fill(1)
  if (!classWeight) return weights
  const outputs = ys.length / n
  for (let i = 0; i < n; i++) {
    const target = ys.subarray(i * outputs, (i + 1) * outputs)
    const label =
      outputs === 1
        ? (target[0] ?? 0)
        : target.reduce((best, v, k) => (v > (target[best] ?? 0) ? k : best), 0)
    const weight = classWeight[label]
    if (weight === undefined) throw new Error(`fit: classWeight says nothing about class ${label}`)
    weights[i] = weight
  }
  return weights
}
