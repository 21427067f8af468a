/**
 * The kernel's gradients against TensorFlow.js's automatic ones. One step of gradient descent at an enormous learning
 * rate is taken by both; how far each weight moved is its gradient.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canFuse, fit, tf, whyNotFused } from '../../../src/learn/index.ts'
import {
  type Architecture,
  build,
  classWeights,
  denseNets,
  examples,
  pictureNets,
  textNets,
} from './architectures.ts'

const rate = 4096

async function gradientsAgree(plan: Architecture): Promise<void> {
  const [fast, slow] = [build(plan, tf.train.sgd(rate)), build(plan, tf.train.sgd(rate))]
  fc.pre(whyNotFused(fast) !== 'a window does not fit its picture')
  expect(canFuse(fast), whyNotFused(fast)).toBe(true)
  const data = examples(plan)
  const weighed = classWeights(plan)
  const common = { batchSize: plan.examples, shuffle: false, ...(weighed && { classWeight: weighed }) }
  const before = fast.getWeights().map((w) => w.dataSync().slice())
  const history = await fit(fast, data, { ...common, epochs: 1, seed: 1 })
  const expected = await slow.fit(data.xs, data.ys, { ...common, epochs: 1, verbose: 0 })
  expect(history.path).toBe('fused')
  expect(history.history.loss?.[0]).toBeCloseTo(Number(expected.history.loss?.[0]), 4)
  expect(history.history.acc?.[0]).toBeCloseTo(Number(expected.history.acc?.[0]), 5)
  const [moved, should] = [fast.getWeights(), slow.getWeights()].map((all) => all.map((w) => w.dataSync()))
  for (const [t, start] of before.entries()) {
    const gradient = (after: ArrayLike<number>[] | undefined, i: number) =>
      ((start[i] ?? 0) - Number(after?.[t]?.[i])) / rate
    let [largest, worst] = [0, 0]
    for (let i = 0; i < start.length; i++) {
      largest = Math.max(largest, Math.abs(gradient(should, i)))
      worst = Math.max(worst, Math.abs(gradient(moved, i) - gradient(should, i)))
    }
    // Below 1e-5 a gradient drowns in the rounding of the weights themselves.
    expect(worst, `weights ${t}`).toBeLessThanOrEqual(1e-4 * Math.max(largest, 1e-5))
  }
  fast.dispose()
  slow.dispose()
  tf.dispose([data.xs, data.ys])
}

const agree = (nets: fc.Arbitrary<Architecture>, numRuns: number) => async () => {
  await fc.assert(fc.asyncProperty(nets, gradientsAgree), { numRuns, seed: 20251 })
}

test('gradients of dense networks agree with automatic differentiation', agree(denseNets, 200), 120_000)
test('gradients of picture networks agree with automatic differentiation', agree(pictureNets, 120), 120_000)
test('gradients of word networks agree with automatic differentiation', agree(textNets, 60), 120_000)
