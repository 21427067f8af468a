import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linear, linePath, niceTop, ticks } from '../../src/ui/kit/scale.ts'

describe('the ticks of an axis', () => {
  it('are round numbers that people read at a glance', () => {
    expect(ticks(0, 1, 4)).toEqual([0, 0.5, 1])
    expect(ticks(0, 2.3, 4)).toEqual([0, 1, 2])
    expect(ticks(1, 40, 6)).toEqual([10, 20, 30, 40])
  })

  it('stay within the axis, rising, and are never many', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (top) => {
        const marks = ticks(0, top, 4)
        expect(marks.length).toBeLessThanOrEqual(6)
        marks.forEach((mark, i) => {
          expect(mark).toBeGreaterThanOrEqual(0)
          expect(mark).toBeLessThanOrEqual(top * (1 + 1e-9))
          if (i > 0) expect(mark).toBeGreaterThan(marks[i - 1] ?? Number.NaN)
        })
      }),
    )
  })

  it('are one when there is nothing to measure', () => {
    expect(ticks(3, 3, 4)).toEqual([3])
    expect(ticks(0, Number.POSITIVE_INFINITY, 4)).toEqual([0])
  })
})

describe('the top of an axis', () => {
  it('covers every value and wastes less than half the chart', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        const top = niceTop(value)
        expect(top).toBeGreaterThanOrEqual(value * (1 - 1e-9))
        expect(top).toBeLessThanOrEqual(value * 2)
      }),
    )
  })

  it('is one for a chart of zeros or of a loss that ran away', () => {
    expect(niceTop(0)).toBe(1)
    expect(niceTop(Number.NaN)).toBe(1)
  })
})

describe('a line', () => {
  const y = linear(0, 10, 100, 0)

  it('goes from pixel to pixel', () => {
    expect(linePath([0, 5, 10], (i) => i * 10, y)).toBe('M0.0 100.0L10.0 50.0L20.0 0.0')
  })

  it('breaks where a value is not a number and takes up again after it', () => {
    expect(linePath([0, Number.NaN, 10], (i) => i * 10, y)).toBe('M0.0 100.0M20.0 0.0')
  })
})
