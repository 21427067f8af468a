/**
 * Carries an optimizer's memory (momentum, Adam's two moments, how many steps it has made) between TensorFlow.js and
 * the kernel, so that training in several calls of `fit` goes on where the last one stopped, as with `model.fit`.
 */
import * as tf from '../tf.ts'
import type { Weight } from './net.ts'
import type { Plan } from './plan.ts'
import type { Optimizer } from './teaching.ts'
import { numbers, put } from './transfer.ts'

/** Puts the optimizer's moments where the kernel looks for them; resolves with its steps so far. */
export async function readOptimizer(
  from: tf.Optimizer,
  kind: Optimizer,
  memory: WebAssembly.Memory,
  layout: Plan,
): Promise<number> {
  const [iterations, ...kept] = await from.getWeights()
  if (!iterations) return 0
  const steps = Number(numbers(iterations.tensor)[0])
  iterations.tensor.dispose()
  const places = momentPlaces(kind, layout)
  if (steps === 0 || kept.length !== places.length) return steps
  for (const [i, { at }] of places.entries()) {
    const moment = kept[i]
    if (moment) put(memory, at, numbers(moment.tensor))
  }
  if (kind.name === 'adam') {
    const view = new DataView(memory.buffer, layout.training.sums)
    view.setFloat64(24, power(Math.fround(kind.beta1), steps), true)
    view.setFloat64(32, power(Math.fround(kind.beta2), steps), true)
  }
  return steps
}

/** Gives the moments back after training, with the new number of steps. */
export async function writeOptimizer(
  to: tf.Optimizer,
  kind: Optimizer,
  memory: WebAssembly.Memory,
  layout: Plan,
  steps: number,
): Promise<void> {
  const [iterations, ...old] = await to.getWeights()
  const fresh = momentPlaces(kind, layout).map(({ weight, name, at }) => ({
    name,
    tensor: tf.tensor(
      new Float32Array(memory.buffer, at, weight.size).slice(),
      weight.variable.shape as number[],
      'float32',
    ),
  }))
  const count = { name: 'iter', tensor: tf.scalar(steps, 'int32') }
  await to.setWeights([count, ...fresh])
  tf.dispose([iterations?.tensor, count.tensor, ...old.map((o) => o.tensor), ...fresh.map((f) => f.tensor)])
}

interface Moment {
  readonly weight: Weight
  readonly name: string
  readonly at: number
}

/** In TensorFlow.js's order: all first moments, then all second. */
function momentPlaces(kind: Optimizer, layout: Plan): Moment[] {
  const trainable = [...layout.weights].filter(([weight]) => weight.trainable)
  const moments = (offset: number, ending: string) =>
    trainable.map(([weight, at]) => ({ weight, name: `${weight.variable.name}/${ending}`, at: at + offset }))
  switch (kind.name) {
    case 'sgd':
      return []
    case 'momentum':
      return moments(layout.toMoment1, 'momentum')
    case 'adam':
      return [...moments(layout.toMoment1, 'm'), ...moments(layout.toMoment2, 'v')]
  }
}

/** base^exponent by multiplication, as the kernel would have got there. */
function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result *= base
  return result
}
