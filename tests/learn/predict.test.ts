import { expect, test } from 'vitest'
import { predict, tf } from '../../src/learn/index.ts'
import { pictureNet, pictures, pointNet, points, sentences, wordNet } from './networks.ts'

test('predictions are those of the model', () => {
  for (const [model, { xs }] of [
    [pointNet(), points(77)],
    [pictureNet(), pictures(9)],
    [wordNet(), sentences(5)],
  ] as const) {
    const expected = (model.predict(xs) as tf.Tensor).dataSync()
    const got = predict(model, xs)
    expect(got).toHaveLength(expected.length)
    for (const [i, p] of got.entries()) expect(p).toBeCloseTo(Number(expected[i]), 5)
  }
})

test('a prediction is the same to the bit alone, in company, and among a hundred thousand', () => {
  const model = pointNet()
  const { xs } = points(50)
  const together = predict(model, xs)
  const alone = Array.from(together, (_, i) => predict(model, tf.slice(xs, i, 1))[0])
  expect(alone).toEqual(Array.from(together))
  const crowd = predict(model, tf.tile(xs, [4000, 1]))
  expect(crowd.subarray(crowd.length - 50)).toEqual(together)
})

test('nobody to predict for gets no predictions', () => {
  expect(predict(pointNet(), tf.zeros([0, 2]))).toHaveLength(0)
})
