import { describe, expect, it } from 'vitest'
import { examOf, heard, type Learner, rehearsalOf } from '../../../src/puzzles/coach/learners.ts'
import { apart, pairAlike } from '../../../src/puzzles/coach/pairs.ts'
import { setup } from './level.ts'

describe('pairs of those who are alike', () => {
  it('have each of all once, beside the nearest', () => {
    const pairs = pairAlike([9, 1, 2, 8.5].map((one) => ({ one, at: [one] })))
    expect(pairs.map(([a, b]) => [a.one, b.one].sort())).toEqual(
      expect.arrayContaining([
        [1, 2],
        [8.5, 9],
      ]),
    )
    expect(pairs).toHaveLength(2)
  })

  it('are none of nobody', () => {
    expect(pairAlike([])).toEqual([])
  })
})

it('the rehearsal is on average the harder evening: right ones stand farther off, slips closer to what is right', () => {
  const from = (of: readonly Learner[], slip: boolean) => {
    const all = of.filter((one) => one.slip === slip && one.group === 0 && one.asked === 0 && !one.guest)
    // The first tone is level: all that is heard lies at the middle.
    return all.reduce((sum, { pitches }) => sum + apart(heard(setup, pitches), [0, 0, 0]), 0) / all.length
  }
  const [rehearsal, exam] = [rehearsalOf(setup), examOf(setup)]
  expect(from(rehearsal, false)).toBeGreaterThan(from(exam, false))
  expect(from(rehearsal, true)).toBeLessThan(from(exam, true))
})
