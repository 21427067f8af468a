/** A level may give JavaScript the real TensorFlow.js: the setup says so, and hidden cases judge what it learns. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { attemptHeadless } from '../../../src/cli/headless.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'

const file = fileURLToPath(new URL('../../../levels/3/3-6-write-the-learner.json', import.meta.url))

function levelWith(tensorflow: boolean) {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as { setup: object }
  const parsed = parseLevel(JSON.stringify({ ...raw, setup: { ...raw.setup, tensorflow } }), {
    file,
    kinds: allKinds,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.level
}

/** One neuron that learns a line: data scaled, trained, scaled back. */
const javascript = `function learn(xs, ys) {
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [mx, my] = [mean(xs), mean(ys)]
  const wide = (list, middle) => Math.max(...list.map((one) => Math.abs(one - middle)))
  const [sx, sy] = [wide(xs, mx), wide(ys, my)]
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] })
  const data = [xs.map((x) => [(x - mx) / sx]), ys.map((y) => [(y - my) / sy])]
  fit(model, ...data, { epochs: 100, batchSize: xs.length, optimizer: 'sgd', learningRate: 0.3, loss: 'meanSquaredError' })
  const [weight, bias] = model.getWeights().map((tensor) => tensor.dataSync()[0])
  const slope = (weight * sy) / sx
  return [slope, my + bias * sy - slope * mx]
}`
const recipe = { language: 'javascript', blocks: [], loose: [], python: '', javascript }

test('a program that trains a neuron by tf and fit wins the learner’s level where the level allows it', async () => {
  const attempted = await attemptHeadless(levelWith(true), recipe)
  if (!attempted.ok) throw new Error(attempted.why.code)
  const { metrics, stars } = attempted.outcome
  expect(metrics['test.passed']).toBeGreaterThanOrEqual(4)
  expect(stars).toBeGreaterThanOrEqual(1)
  const again = await attemptHeadless(levelWith(true), recipe)
  expect(again.ok && again.outcome).toEqual(attempted.outcome)
})

test('and finds neither where it does not', async () => {
  const attempted = await attemptHeadless(levelWith(false), recipe)
  if (!attempted.ok) throw new Error(attempted.why.code)
  expect(attempted.outcome.metrics['test.passed']).toBe(0)
  expect(JSON.stringify(attempted.outcome.lab)).toContain('tf is not defined')
})
