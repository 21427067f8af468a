import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beadDays,
  degrees,
  drawnDays,
  featuresOf,
  handCurve,
  offBy,
  type Page,
  split,
  through,
  wildOf,
} from '../../../src/puzzles/curve/curve.ts'
import { dateOf } from '../../../src/puzzles/curve/dates.ts'
import { leastSquares } from '../../../src/puzzles/curve/squares.ts'

const days = fc
  .uniqueArray(fc.integer({ min: 1, max: 365 }), { minLength: 20, maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a - b))
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length

describe('the powers of a day as features', () => {
  it('have nothing to do with each other on the days learned from, and mean square 1', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 8 }), (list, degree) => {
        const rows = list.map(featuresOf(list, degree))
        for (let i = 0; i < degree; i++) {
          expect(mean(rows.map((row) => row[i] ?? 0))).toBeCloseTo(0, 4)
          for (let j = 0; j <= i; j++)
            expect(mean(rows.map((row) => (row[i] ?? 0) * (row[j] ?? 0)))).toBeCloseTo(i === j ? 1 : 0, 4)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('hold every polynomial of their degree: what one wrote, least squares reads', () => {
    const parabola = (day: number) => 20 - ((day - 190) / 50) ** 2
    const pages = [3, 40, 90, 150, 200, 260, 300, 350].map((day): Page => [day, parabola(day)])
    const learned = leastSquares(pages, 2)
    for (const day of [1, 77, 365]) expect(learned(day)).toBeCloseTo(parabola(day), 6)
  })
})

describe('a hand’s curve', () => {
  it('goes through all its beads, and is flat where they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 40 }), { minLength: 6, maxLength: 6 }), (beads) => {
        const curve = handCurve(beads)
        for (const [i, day] of beadDays.entries()) expect(curve(day)).toBeCloseTo(beads[i] ?? 0, 9)
      }),
    )
    const flat = handCurve(beadDays.map(() => 15))
    for (const day of drawnDays) expect(flat(day)).toBeCloseTo(15, 9)
  })
})

it('every third page is set aside, from the second on, and no page is in both', () => {
  const log = Array.from({ length: 8 }, (_, i): Page => [i + 1, 0])
  expect(split({ log }, 3).aside.map(([day]) => day)).toEqual([2, 5, 8])
  expect(split({ log }, 3).kept.map(([day]) => day)).toEqual([1, 3, 4, 6, 7])
  expect(split({ log }, 0)).toEqual({ kept: log, aside: [] })
})

it('a drawn curve is read between the days at which it is told, up to both ends of the year', () => {
  const line = through(drawnDays.map((day) => day * 2))
  for (const day of [1, 2, 100, 363, 365]) expect(line(day)).toBeCloseTo(day * 2, 9)
  expect(
    offBy(line, [
      [10, 19],
      [20, 44],
    ]),
  ).toBeCloseTo(2.5, 9)
})

it('what no weather has is called by what it beats', () => {
  const named = [-300, -273.15, -100, -89.2, 7, 56.7, 60, 101, 5501].map(wildOf)
  expect(named).toEqual([
    'impossible',
    'polar',
    'polar',
    undefined,
    undefined,
    undefined,
    'oven',
    'boiling',
    'sun',
  ])
})

it('temperatures read with a minus that is one, and thousands apart', () => {
  expect([13852.4, -491.2, -0.2, 7.5, -1234567].map(degrees)).toEqual([
    '13,852',
    '−491',
    '0',
    '8',
    '−1,234,567',
  ])
})

it('days of the year are dates', () => {
  expect([1, 31, 32, 59, 60, 365].map((day) => dateOf(day, 'en'))).toEqual([
    '1 January',
    '31 January',
    '1 February',
    '28 February',
    '1 March',
    '31 December',
  ])
  expect(dateOf(122, 'zh-Hant')).toBe('5 月 2 日')
})
