import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allLevels, restingTests, restingTours } from '../../src/build/touched.mjs'
import { browserTests, hasTurn, kindTests, resting } from '../../src/build/turns.mjs'

const names = browserTests.map(([name]) => name)
const days = [20_785, 20_786, 20_787]
const quiet = (day: number) => ({ day, changed: [] })

describe('slow tests that take turns', () => {
  test('run on one day of three each, all of them in three', () => {
    const ran = days.map((day) => {
      const rest = resting(browserTests, quiet(day))
      return names.filter((name) => !rest.includes(name))
    })
    expect(ran.flat().sort()).toEqual([...names].sort())
    for (const today of ran) expect(today.length).toBeLessThan(names.length / 2)
    expect(days.filter((day) => hasTurn(5, day))).toHaveLength(1)
  })

  test('run on any day on which what they stand on, or they themselves, have been changed', () => {
    for (const day of days) {
      const changed = ['src/puzzles/coach/lab.ts', 'tests/e2e/offline.e2e.ts', 'README.md']
      const rest = resting(browserTests, { day, changed })
      expect(rest).not.toContain('coach')
      expect(rest).not.toContain('offline')
      const lessRest = resting(browserTests, quiet(day)).filter((name) => !rest.includes(name))
      expect(lessRest.every((name) => ['coach', 'offline'].includes(name))).toBe(true)
    }
  })

  test('never rest where nobody can tell what was changed', () => {
    for (const day of days) {
      expect(resting(browserTests, { day, changed: undefined })).toEqual([])
      expect(restingTests({ day, changed: undefined })).toEqual([])
    }
  })

  test('are there, each once, but for kinds without one', () => {
    expect(new Set(names).size).toBe(names.length)
    const kinds = new Set(kindTests.map(([name]) => name))
    const gone = names.filter((name) => !kinds.has(name) && !existsSync(`tests/e2e/${name}.e2e.ts`))
    expect(gone).toEqual([])
  })

  test('of no browser rest as those do', () => {
    const ran = days.map((day) => restingTests(quiet(day)))
    expect(new Set(ran.flat()).size).toBe(8)
    for (const rest of ran) expect(rest.length).toBeLessThan(8)
    for (const day of days) {
      expect(restingTests({ day, changed: ['src/sandbox/machine.ts'] })).not.toContain('tests/sandbox/**')
      expect(restingTests({ day, changed: ['vite.config.ts'] })).toEqual([])
    }
  })

  test('are tours too, each every third day and whenever its level could come out otherwise', () => {
    const levels = allLevels()
    const ran = days.map((day) => {
      const rest = restingTours(quiet(day), levels)
      return levels.map(({ id }) => id).filter((id) => !rest.includes(id))
    })
    expect(ran.flat().sort()).toEqual(levels.map(({ id }) => id).sort())
    for (const day of days) {
      const rest = restingTours({ day, changed: ['levels/1/1-2-ferry-gate.json', 'src/ui/bar.tsx'] }, levels)
      expect(rest).not.toContain('1-2-ferry-gate')
      expect(rest.length).toBeGreaterThan(levels.length / 2)
      expect(restingTours({ day, changed: ['src/engine/judge.ts'] }, levels)).toEqual([])
      expect(restingTours({ day, changed: undefined }, levels)).toEqual([])
    }
  })
})
