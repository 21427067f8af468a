import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateAfter, dayNumber, entryOn } from '../../src/engine/calendar.ts'
import { cutToTenth } from '../../src/engine/index.ts'

const byCalendar = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)

describe('the daily puzzle of a date', () => {
  test('follows the calendar through leap years and ends of centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const date = byCalendar(days)
        fc.pre(/^\d{4}-/.test(date))
        expect(dayNumber(date)).toBe(days)
        expect(dateAfter(date, 1)).toBe(byCalendar(days + 1))
        expect(dateAfter(date, -1)).toBe(byCalendar(days - 1))
      }),
    )
  })

  test('is the next one each day, and the first again after the last', () => {
    const entries = ['a', 'b', 'c']
    const week = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']
    const found = week.map((date) => entryOn(entries, date))
    expect(found[3]).toBe(found[0])
    expect(new Set(found).size).toBe(3)
    expect(entries.indexOf(found[1] ?? '')).toBe((entries.indexOf(found[0] ?? '') + 1) % 3)
  })

  test('is none where there are none', () => {
    expect(entryOn([], '2026-11-26')).toBeUndefined()
  })
})

test('a figure is cut to a tenth of a percent, never rounded up', () => {
  expect(cutToTenth(43 / 46)).toBe(0.934)
  expect(cutToTenth(0.9999)).toBe(0.999)
  expect(cutToTenth(1)).toBe(1)
})
