import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPixels } from '../../../src/puzzles/image/drawing.ts'
import type { Stroke } from '../../../src/ui/kit/hands.ts'
import { drawn } from './drawnDigits.ts'
import { setup } from './level.ts'

const moved = (strokes: readonly Stroke[], by: (x: number, y: number) => readonly [number, number]) =>
  strokes.map((stroke) => stroke.map(([x, y]) => by(x, y)))
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((v, i) => Math.abs(v - (b[i] ?? 0))))

describe('a drawing made like the data', () => {
  test('an empty sheet is no picture', () => {
    expect(toPixels(setup, [])).toBeUndefined()
    expect(toPixels(setup, [[]])).toBeUndefined()
  })

  test('where and how large it was drawn does not matter', () => {
    const middle = toPixels(setup, drawn('3')) ?? []
    const corner =
      toPixels(
        setup,
        moved(drawn('3'), (x, y) => [x * 0.4 + 0.05, y * 0.4 + 0.5]),
      ) ?? []
    expect(apart(middle, corner)).toBeLessThanOrEqual(0.25)
  })

  test('it fills the height, leaves the outer columns bare and has as much ink as the examples', () => {
    for (const digit of ['0', '2', '3', '5', '6', '8', '9']) {
      const pixels = toPixels(setup, drawn(digit)) ?? []
      const column = (x: number) => pixels.filter((_, i) => i % 8 === x).reduce((a, b) => a + b, 0)
      const row = (y: number) => pixels.slice(y * 8, y * 8 + 8).reduce((a, b) => a + b, 0)
      expect(column(0)).toBeLessThan(0.3)
      expect(row(0)).toBeGreaterThan(0.5)
      expect(row(7)).toBeGreaterThan(0.5)
      const ink = pixels.reduce((a, b) => a + b, 0)
      expect(ink).toBeGreaterThan(16)
      expect(ink).toBeLessThan(23)
    }
  })

  test('a dot stays small, and whatever is drawn gives shares of ink', () => {
    const dot = toPixels(setup, [[[0.2, 0.9]]]) ?? []
    expect(dot.filter((p) => p > 0).length).toBeLessThan(20)
    const point = fc.tuple(
      fc.float({ min: 0, max: 1, noNaN: true }),
      fc.float({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        (s) => {
          const pixels = toPixels(setup, s) ?? []
          expect(pixels).toHaveLength(64)
          expect(pixels.every((p) => p >= 0 && p <= 1)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('for MNIST’s look the ink is centred by its mass in 14 by 14', () => {
    const mnist = { ...setup, data: 'mnist-14x14' as const }
    const pixels = toPixels(mnist, drawn('7')) ?? []
    expect(pixels).toHaveLength(196)
    const mass = pixels.reduce((a, b) => a + b, 0)
    const x = pixels.reduce((sum, p, i) => sum + p * ((i % 14) + 0.5), 0) / mass
    expect(Math.abs(x - 7)).toBeLessThan(0.5)
  })
})
