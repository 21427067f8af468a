import { afterEach, expect, test, vi } from 'vitest'
import { fit, tf } from '../../src/learn/index.ts'
import { prepareBy, ready } from '../../src/learn/ready.ts'
import { attempted } from '../puzzles/label/level.ts'

afterEach(() => prepareBy(async () => undefined))

test('what has to be found is looked for once, when it is first needed', async () => {
  const find = vi.fn(async () => undefined)
  prepareBy(find)
  expect(find).not.toHaveBeenCalled()
  await Promise.all([ready(), ready()])
  await ready()
  expect(find).toHaveBeenCalledTimes(1)
})

test('what could not be found is looked for again at the next try', async () => {
  const find = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no network'))
  prepareBy(find)
  await expect(ready()).rejects.toThrow('no network')
  await expect(ready()).resolves.toBeUndefined()
})

test('neither an attempt nor a training begins before it is found', async () => {
  prepareBy(async () => {
    throw new Error('not found')
  })
  await expect(attempted(['lion'])).rejects.toThrow('not found')
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] })
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' })
  const data = { xs: tf.ones([8, 2]), ys: tf.ones([8, 1]) }
  await expect(fit(model, data, { epochs: 1, seed: 1 })).rejects.toThrow('not found')
})
