import { expect, test } from 'vitest'
import { canFuse, predict, tf, whyNotFused } from '../../src/learn/index.ts'
import { pictureNet, pointNet, wordNet } from './networks.ts'

test('the kernel knows dense, picture and word networks', () => {
  for (const model of [pointNet(), pictureNet(), wordNet()]) expect(whyNotFused(model)).toBeUndefined()
})

test('it says what it does not know, and why', () => {
  const dense = (units: number) => tf.layers.dense({ units, inputShape: [2] })
  const compiled = (layers: tf.layers.Layer[], options: Partial<tf.ModelCompileArgs> = {}) => {
    const model = tf.sequential({ layers })
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', ...options })
    return model
  }
  const input = tf.input({ shape: [2] })
  const functional = tf.model({
    inputs: input,
    outputs: tf.layers.dense({ units: 1 }).apply(input) as tf.SymbolicTensor,
  })
  expect(whyNotFused(functional)).toBe('it is not a Sequential model')
  expect(whyNotFused(tf.sequential())).toBe('it does not know its input yet')
  expect(whyNotFused(compiled([dense(2), tf.layers.batchNormalization()]))).toContain('BatchNormalization')
  expect(
    whyNotFused(compiled([tf.layers.dense({ units: 1, activation: 'elu', inputShape: [2] })])),
  ).toContain('elu')
  expect(whyNotFused(compiled([dense(1)], { optimizer: 'rmsprop' }))).toContain('RMSProp')
  expect(whyNotFused(compiled([dense(1)], { loss: 'binaryCrossentropy' }))).toContain('sigmoid')
  expect(whyNotFused(compiled([dense(2)], { loss: 'hinge' }))).toContain('loss')
  expect(whyNotFused(compiled([dense(2)], { metrics: ['mse'] }))).toContain('accuracy')
})

test('a model that shares a layer with another still predicts', () => {
  const shared = tf.layers.dense({ units: 3, inputShape: [2] })
  const [one, other] = [tf.sequential({ layers: [shared] }), tf.sequential()]
  other.add(tf.layers.dense({ units: 2, inputShape: [2] }))
  other.add(shared)
  expect(canFuse(one)).toBe(false)
  expect(predict(one, tf.ones([4, 2]))).toHaveLength(12)
})
