import { describe, expect, test } from 'vitest'
import { quayPlaces } from '../../src/scenes/kit/backdrops/quay.ts'

/** The stage's sizes beside and above the panel, in the contest, on a projector and on a phone. */
const sizes = [
  [792, 708],
  [1366, 556],
  [1113, 1020],
  [1920, 868],
  [390, 330],
  [390, 544],
] as const

describe.each(sizes)('on a stage of %i by %i', (width, height) => {
  const within = ({ x, y }: { readonly x: number; readonly y: number }) => {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(height)
  }

  test('Pip stands on the quay', () => {
    const { horizon, ground, pip } = quayPlaces(width, height)
    expect(horizon).toBeLessThan(ground)
    within(pip)
  })
})
