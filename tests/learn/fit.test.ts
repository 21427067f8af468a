import { expect, test } from 'vitest'
import { createRandom } from '../../src/engine/index.ts'
import { fitLayers } from '../../src/learn/fitLayers.ts'
import { fit, predict, seedWeights, tf } from '../../src/learn/index.ts'

function build(optimizer: tf.Optimizer, last: 'sigmoid' | 'softmax' | 'tanh' = 'sigmoid') {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 8, activation: 'tanh', inputShape: [2] }),
      tf.layers.dense({ units: 7, activation: 'relu' }),
      tf.layers.dense({ units: last === 'softmax' ? 3 : 1, activation: last }),
    ],
  })
  const loss = {
    sigmoid: 'binaryCrossentropy',
    softmax: 'categoricalCrossentropy',
    tanh: 'meanSquaredError',
  }[last]
  model.compile({ optimizer, loss, metrics: ['accuracy'] })
  seedWeights(model, createRandom(5))
  return model
}

function points(n: number, outputs: number) {
  const random = createRandom(3)
  const xs: number[] = []
  const ys: number[] = []
  for (let i = 0; i < n; i++) {
    const [x, y] = [random.next() * 2 - 1, random.next() * 2 - 1]
    xs.push(x, y)
    if (outputs === 1) ys.push(x * y > 0 ? 1 : 0)
    else ys.push(...[0, 1, 2].map((k) => ((x > 0 ? 0 : y > 0 ? 1 : 2) === k ? 1 : 0)))
  }
  return { xs: tf.tensor2d(xs, [n, 2]), ys: tf.tensor2d(ys, [n, outputs]) }
}

for (const last of ['sigmoid', 'softmax', 'tanh'] as const) {
  for (const name of ['sgd', 'momentum', 'adam'] as const) {
    test(`${last} with ${name} ends where model.fit ends`, async () => {
      const make = () =>
        name === 'sgd'
          ? tf.train.sgd(0.3)
          : name === 'momentum'
            ? tf.train.momentum(0.05, 0.9)
            : tf.train.adam(0.01)
      const data = points(133, last === 'softmax' ? 3 : 1)
      const val = points(57, last === 'softmax' ? 3 : 1)
      const options = { epochs: 7, batchSize: 10, seed: 11, validationData: [val.xs, val.ys] as const }
      const [a, b] = [build(make(), last), build(make(), last)]
      const fast = [await fit(a, data, options), await fit(a, data, options)]
      const slow = [await fitLayers(b, data, options), await fitLayers(b, data, options)]
      expect(fast[0]?.path).toBe('fused')
      for (const i of [0, 1]) {
        for (const [figure, values] of Object.entries(slow[i]?.history ?? {})) {
          for (const [e, value] of values.entries()) {
            expect(fast[i]?.history[figure]?.[e], `${figure} ${i} ${e}`).toBeCloseTo(value, 3)
          }
        }
      }
      const [p, q] = [predict(a, val.xs), (b.predict(val.xs) as tf.Tensor).dataSync()]
      for (const [i, v] of p.entries()) expect(v).toBeCloseTo(Number(q[i]), 3)
    })
  }
}
