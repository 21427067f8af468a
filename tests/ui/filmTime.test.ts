import { expect, test } from 'vitest'
import { filmed } from '../../src/ui/kit/useFilmTime.ts'

test('a film goes on by what has passed between two looks', () => {
  expect(filmed(250)).toBe(250)
  expect(filmed(900)).toBe(900)
})

test('the hours that a laptop sleeps, and a clock set back, move no film to its end or its beginning', () => {
  expect(filmed(5 * 3600 * 1000)).toBeLessThanOrEqual(1000)
  expect(filmed(-3600 * 1000)).toBe(0)
})
