import { describe, expect, test } from 'vitest'
import type { ProgramLine } from '../../../src/engine/index.ts'
import type { Lab, LabCase } from '../../../src/puzzles/code/events.ts'
import { momentAt, shownLines } from '../../../src/puzzles/code/moment.ts'

/** `n = 1` `act()` `n = 2` `act()`: two calls, one print after the first. */
const lines: readonly ProgramLine[] = [
  { line: 1, calls: 0, printed: 0, set: {} },
  { line: 2, calls: 0, printed: 0, set: { n: '1' } },
  { line: 3, calls: 1, printed: 3, set: { said: 'yes' } },
  { line: 4, calls: 1, printed: 3, set: { n: '2' } },
  { line: 0, calls: 2, printed: 3, set: {} },
]
const one: LabCase = {
  visible: true,
  passed: true,
  verdict: { code: 'arrived' },
  from: 0,
  events: 4,
  steps: 4,
  printed: 'hi\n',
  callOf: [0, 1, 1],
  lines,
}
const labOf = (only: LabCase): Lab => ({ cases: [only], lineOf: [0, 2, 4, 0] })
const told = (lab: Lab, at: number) => {
  const moment = momentAt(lab, at)
  return moment && [moment.line, Object.fromEntries(moment.variables), moment.printed]
}

describe('the program beside the contest', () => {
  test('has not begun when a case opens', () => {
    expect(told(labOf(one), 0)).toEqual([0, {}, ''])
  })

  test('stands at the line that acted, with what that line set', () => {
    expect(told(labOf(one), 1)).toEqual([2, { n: '1', said: 'yes' }, ''])
    expect(told(labOf(one), 2)).toEqual([4, { n: '2', said: 'yes' }, 'hi\n'])
  })

  test('is at its end with the verdict', () => {
    expect(told(labOf(one), 3)).toEqual([0, { n: '2', said: 'yes' }, 'hi\n'])
  })

  test('names no variable past the lines that were kept, and shows the line that answered', () => {
    const cut: readonly ProgramLine[] = [
      ...lines.slice(0, 2),
      { line: 9, calls: 1, printed: 3, set: {}, cut: true },
      { line: 0, calls: 1, printed: 3, set: {} },
    ]
    const learner = { ...one, events: 3, callOf: [0, 0], lines: cut }
    const lab = { ...labOf(learner), lineOf: [0, 0, 0] }
    expect(told(lab, 1)).toEqual([2, {}, ''])
    const answered = { ...learner, lines: cut.map((line) => ({ ...line, calls: 0 })) }
    expect(told({ ...labOf(answered), lineOf: [0, 0, 0] }, 1)).toEqual([9, {}, 'hi\n'])
    expect(momentAt(lab, 2)?.lost).toBe(true)
  })

  test('shows the same of a hidden case, from a line an event', () => {
    const hidden = { ...one, visible: false, lines: shownLines(lines, one.callOf) }
    expect(hidden.lines).toHaveLength(3)
    for (const at of [0, 1, 2, 3]) expect(told(labOf(hidden), at)).toEqual(told(labOf(one), at))
  })
})
