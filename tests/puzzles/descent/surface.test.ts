import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  descend,
  gradientAt,
  isLost,
  lossAt,
  lowest,
  offBy,
  type Place,
  type Reading,
  steeperBy,
  stepFrom,
  surfaceOf,
  windAt,
} from '../../../src/puzzles/descent/surface.ts'
import { setup } from './level.ts'

const { readings } = setup.practice
const scale = { at: setup.at, unit: 20 }
const surface = surfaceOf(scale, readings)
const place = fc.record({
  slope: fc.integer({ min: -80, max: 24 }),
  height: fc.integer({ min: -20, max: 84 }),
})

describe('the mountain', () => {
  it('is as high as the mean of the squared errors, one reading at a time', () => {
    fc.assert(
      fc.property(place, (at) => {
        const squares = readings.map(([pressure, wind]) => (windAt(scale, at, pressure) - wind) ** 2)
        const mean = squares.reduce((sum, one) => sum + one, 0) / squares.length
        expect(lossAt(surface, at)).toBeCloseTo(mean, 6)
      }),
    )
  })

  it('rises by twice the gradient, everywhere and both ways', () => {
    const h = 1e-4
    fc.assert(
      fc.property(place, (at) => {
        const up = gradientAt(surface, at)
        const rise = (by: Partial<Place>, back: Partial<Place>) =>
          (lossAt(surface, { ...at, ...by }) - lossAt(surface, { ...at, ...back })) / (2 * h)
        const { slope, height } = at
        expect(rise({ slope: slope + h }, { slope: slope - h })).toBeCloseTo(2 * up.slope, 2)
        expect(rise({ height: height + h }, { height: height - h })).toBeCloseTo(2 * up.height, 2)
      }),
    )
  })

  it('is flat at the line of the least squares and higher everywhere around it', () => {
    const bottom = lowest(surface)
    const up = gradientAt(surface, bottom)
    expect(Math.abs(up.slope) + Math.abs(up.height)).toBeLessThan(1e-9)
    for (const [slope, height] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(
        lossAt(surface, { slope: bottom.slope + slope, height: bottom.height + height }),
      ).toBeGreaterThan(lossAt(surface, bottom))
  })
})

describe('a step', () => {
  it('is the one that hint three works out', () => {
    const dot: Reading[] = [[1003, 12]]
    const one = surfaceOf({ at: 1000, unit: 1 }, dot)
    expect(gradientAt(one, { slope: 0, height: 0 })).toEqual({ slope: -36, height: -12 })
    const small = stepFrom(one, 0.05, { slope: 0, height: 0 })
    expect(small.slope).toBeCloseTo(1.8, 12)
    expect(windAt({ at: 1000, unit: 1 }, small, 1003)).toBeCloseTo(6, 12)
    const large = stepFrom(one, 0.3, { slope: 0, height: 0 })
    expect(windAt({ at: 1000, unit: 1 }, large, 1003)).toBeCloseTo(36, 12)
    expect(windAt({ at: 1000, unit: 1 }, stepFrom(one, 0.3, large), 1003)).toBeCloseTo(-36, 10)
  })

  it('goes down at a small learning rate, from wherever', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(lossAt(surface, stepFrom(surface, 0.3, at))).toBeLessThanOrEqual(lossAt(surface, at))
      }),
    )
  })
})

describe('a ball that is let go', () => {
  const ends = (unit: number, learningRate: number, steps: number) => {
    const path = descend({ at: setup.at, unit }, readings, { learningRate, steps }, setup.start)
    return { path, off: offBy({ at: setup.at, unit }, path.at(-1) ?? setup.start, readings) }
  }

  it('is down in twenty steps at a good learning rate, and in none of fifty in the crack', () => {
    expect(ends(20, 0.3, 20).off).toBeLessThan(7)
    for (const learningRate of setup.learningRate.steps)
      expect(ends(1, learningRate, 50).off).toBeGreaterThan(30)
  })

  it('stops being reckoned once it is off the mountain, so that its error stays a number', () => {
    for (const learningRate of setup.learningRate.steps)
      for (const { unit } of setup.unit.steps.map((one) => ({ unit: one }))) {
        const { path, off } = ends(unit, learningRate, 200)
        expect(Number.isFinite(off)).toBe(true)
        if (path.length < 201) expect(isLost(off)).toBe(true)
      }
    expect(ends(20, 2, 200).path.length).toBeLessThan(60)
    expect(isLost(Number.NaN)).toBe(true)
  })
})

describe('how much steeper the ground is one way', () => {
  it('is told by walking a unit from the lowest place in every direction', () => {
    for (const unit of setup.unit.steps) {
      const ground = surfaceOf({ ...scale, unit }, readings)
      const { slope, height } = lowest(ground)
      const rises = Array.from({ length: 3600 }, (_, i) => {
        const angle = (i * Math.PI) / 3600
        const there = { slope: slope + Math.cos(angle), height: height + Math.sin(angle) }
        return lossAt(ground, there) - lossAt(ground, { slope, height })
      })
      expect(steeperBy(ground) / (Math.max(...rises) / Math.min(...rises))).toBeCloseTo(1, 2)
    }
  })

  it('is hundreds as read and least at 20 hPa, where one learning rate suits both', () => {
    const by = setup.unit.steps.map((unit) => steeperBy(surfaceOf({ ...scale, unit }, readings)))
    expect(by[0]).toBeGreaterThan(300)
    expect(setup.unit.steps[by.indexOf(Math.min(...by))]).toBe(20)
    expect(Math.min(...by)).toBeLessThan(3)
  })
})
