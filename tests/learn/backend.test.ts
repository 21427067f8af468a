import { afterAll, expect, test } from 'vitest'
import { chooseBackend, selfTest } from '../../src/learn/backend.ts'
import { tf } from '../../src/learn/index.ts'

const cpu = { name: 'cpu', load: async () => {} }

afterAll(() => tf.setBackend('cpu'))

test('the plain backend computes correctly', async () => {
  await tf.setBackend('cpu')
  expect(selfTest()).toBe(true)
})

test('a backend that computes wrongly is passed over for the next', async () => {
  const results = [false, true]
  const chosen = await chooseBackend([cpu, cpu], () => results.shift() ?? false)
  expect(chosen).toEqual({ name: 'cpu', rejected: ['cpu: wrong results'] })
})

test('a backend that cannot be loaded is passed over for the next', async () => {
  const broken = {
    name: 'webgl',
    load: async () => {
      throw new Error('no context')
    },
  }
  expect(await chooseBackend([broken, cpu])).toEqual({ name: 'cpu', rejected: ['webgl: no context'] })
})

test('a machine where nothing computes correctly gets an error that says what was tried', async () => {
  await expect(chooseBackend([cpu], () => false)).rejects.toThrow('cpu: wrong results')
})

test('the self-test leaves no tensors behind', () => {
  const before = tf.memory().numTensors
  selfTest()
  expect(tf.memory().numTensors).toBe(before)
})
