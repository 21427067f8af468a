import { expect, test } from 'vitest'
import { createRandom } from '../../src/engine/index.ts'

test('the same seed draws the same numbers', () => {
  const [a, b] = [createRandom(7), createRandom(7)]
  expect([a.next(), a.next(), a.next()]).toEqual([b.next(), b.next(), b.next()])
})
