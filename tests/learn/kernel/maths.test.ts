import { expect, test } from 'vitest'
import { borrow, giveBack } from '../../../src/learn/kernel/instance.ts'

const count = 1 << 16

/** The largest relative error of one of the kernel's functions over evenly spread numbers. */
function worst(which: number, from: number, to: number, exact: (x: number) => number): number {
  const instance = borrow(1024 + count * 4)
  const at = new Float32Array(instance.memory.buffer, 1024, count)
  const xs = at.map((_, i) => from + ((to - from) * i) / (count - 1)).slice()
  at.set(xs)
  instance.run.maths(which, 1024, 1024 + count * 4)
  let error = 0
  for (const [i, x] of xs.entries()) {
    const should = exact(x)
    if (should !== 0) error = Math.max(error, Math.abs((at[i] ?? Number.NaN) - should) / Math.abs(should))
  }
  giveBack(instance)
  return error
}

test('the exponential is right to 1e-7, relatively', () => {
  expect(worst(0, -87, 87, Math.exp)).toBeLessThan(1e-7)
  expect(worst(0, -1, 1, Math.exp)).toBeLessThan(1e-7)
})

test('the logarithm is right to 1e-7, relatively', () => {
  expect(worst(1, 1e-6, 3, Math.log)).toBeLessThan(1e-7)
  expect(worst(1, 3, 1e6, Math.log)).toBeLessThan(1e-7)
})

test('the hyperbolic tangent is right to 4e-7, relatively', () => {
  expect(worst(2, -10, 10, Math.tanh)).toBeLessThan(4e-7)
  expect(worst(2, -0.01, 0.01, Math.tanh)).toBeLessThan(4e-7)
})
