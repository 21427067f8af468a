/** Whole trainings by the kernel end where TensorFlow.js's end, when both see the same batches. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitLayers } from '../../../src/learn/fitLayers.ts'
import { fit, tf } from '../../../src/learn/index.ts'
import {
  type Architecture,
  build,
  classWeights,
  denseNets,
  examples,
  pictureNets,
  textNets,
} from './architectures.ts'

const makers = {
  sgd: () => tf.train.sgd(0.1),
  momentum: () => tf.train.momentum(0.02, 0.9),
  nesterov: () => tf.train.momentum(0.02, 0.9, true),
  adam: () => tf.train.adam(0.01),
}

interface Course {
  readonly plan: Architecture
  readonly optimizer: keyof typeof makers
  readonly batchSize: number
  readonly clipNorm: number | undefined
  readonly validation: boolean
}

const courses = (nets: fc.Arbitrary<Architecture>): fc.Arbitrary<Course> =>
  fc.record({
    plan: nets,
    optimizer: fc.constantFrom('sgd', 'momentum', 'nesterov', 'adam'),
    batchSize: fc.integer({ min: 1, max: 70 }),
    clipNorm: fc.constantFrom(undefined, undefined, 0.3),
    validation: fc.boolean(),
  })

async function endsAlike({ plan, optimizer, batchSize, clipNorm, validation }: Course): Promise<void> {
  const [fast, slow] = [build(plan, makers[optimizer]()), build(plan, makers[optimizer]())]
  const [data, held] = [examples(plan), examples(plan, 'validation')]
  const classWeight = classWeights(plan)
  const options = {
    ...{ epochs: 4, batchSize, seed: plan.seed },
    ...(classWeight && { classWeight }),
    ...(clipNorm && { clipNorm }),
    ...(validation && { validationData: [held.xs, held.ys] as const }),
  }
  const expected = await fitLayers(slow, data, options)
  fc.pre(expected.epoch.length === 4)
  const got = await fit(fast, data, options)
  expect(got.path).toBe('fused')
  expect(Object.keys(got.history).sort()).toEqual(Object.keys(expected.history).sort())
  for (const name of ['loss', ...(validation ? ['val_loss'] : [])]) {
    const [a, b] = [got.history[name]?.at(-1) ?? Number.NaN, expected.history[name]?.at(-1) ?? Number.NaN]
    expect(Math.abs(a - b), name).toBeLessThanOrEqual(1e-3 * Math.max(1, Math.abs(b)))
  }
  fast.dispose()
  slow.dispose()
  tf.dispose(Object.values(data))
  tf.dispose(Object.values(held))
}

const alike = (nets: fc.Arbitrary<Architecture>, numRuns: number) => async () => {
  await fc.assert(fc.asyncProperty(courses(nets), endsAlike), { numRuns, seed: 41 })
}

test('dense networks end within 1e-3 of the loss of model.fit', alike(denseNets, 60), 120_000)
test('picture networks end within 1e-3 of the loss of model.fit', alike(pictureNets, 25), 120_000)
test('word networks end within 1e-3 of the loss of model.fit', alike(textNets, 25), 120_000)
