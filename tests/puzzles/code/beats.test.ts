import { describe, expect, test } from 'vitest'
import type { ProgramRun } from '../../../src/engine/index.ts'
import { judgeLine } from '../../../src/puzzles/code/worlds/learner/judge.ts'
import { paces, practised } from '../../../src/puzzles/code/worlds/mood/cases.ts'
import { judgeMood } from '../../../src/puzzles/code/worlds/mood/judge.ts'

const answering = (value: unknown): ProgramRun => ({ calls: [], value, printed: '', steps: 1, lines: [] })
const praise = { text: 'Good tea.', mood: 'good', trap: 'plain' } as const
const beatsOf = ({ events }: ReturnType<typeof judgeMood>) =>
  events.map(({ type, ms, rightAt }) => ({ type, ms, rightAt }))

describe('words and sound wait for the stage', () => {
  test('a mood is told when the needle has swung there, with time left to read', () => {
    for (const beat of [practised, ...paces]) {
      const [end] = beatsOf(judgeMood(praise, 'en', beat, answering(2)))
      expect(end?.rightAt).toBeGreaterThan(0)
      expect(end?.rightAt).toBeLessThanOrEqual((end?.ms ?? 0) / 2)
    }
  })

  test('where the needle stays in the middle, or has no number to go by, there is nothing to wait for', () => {
    for (const value of [0, 'good', undefined])
      expect(beatsOf(judgeMood(praise, 'en', practised, answering(value)))[0]?.rightAt).toBeUndefined()
  })

  test('a line is named when it has swept in, and judged after that', () => {
    const points = { xs: [-1, 0, 1], ys: [1, 0, -1] }
    const [line, end] = beatsOf(judgeLine(points, answering([-1, 0])))
    expect([line?.type, end?.type]).toEqual(['line', 'end'])
    expect(line?.rightAt).toBeGreaterThan(0)
    expect(line?.rightAt).toBeLessThan(line?.ms ?? 0)
  })
})
