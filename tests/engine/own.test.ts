/** Names come from files, links and programs: none of them may find what an object merely inherits. */
import { describe, expect, test } from 'vitest'
import { act, judge, overBudget, own, type Rules } from '../../src/engine/index.ts'
import { sayCheck, sayRefusal } from '../../src/i18n/reasons.ts'
import { demoOf } from '../../src/puzzles/code/demoOf.ts'
import { explain } from '../../src/puzzles/code/explain.ts'
import { levelProgress, noProgress } from '../../src/store/index.ts'
import type { Play } from '../../src/store/session.ts'
import { inherited } from '../fixtures/inherited.ts'

const text = { en: 'cases', 'zh-Hant': '個案', 'zh-Hans': '案例' }
const wording = { metrics: {}, costs: {}, cases: text }

describe.each(inherited)('the name %s', (name) => {
  test('is no key of an empty object, and is one where it was given', () => {
    expect(own({}, name)).toBeUndefined()
    const given = Object.fromEntries([[name, 3]])
    expect(own(given, name)).toBe(3)
  })

  test('is never a figure that was measured or paid', () => {
    for (const when of [
      { metric: name, atMost: 5 },
      { metric: name, atLeast: 0 },
    ]) {
      const [why] = judge([{ stars: 1, when, within: { [name]: 9 } }], {}, {}).why
      expect(why?.checks.map(({ got, pass }) => [got, pass])).toEqual([
        [undefined, false],
        [undefined, false],
      ])
    }
    expect(overBudget(Object.fromEntries([[name, 0]]), {})).toBeUndefined()
  })

  test('costs nothing when a decision is held to the budget', () => {
    const rules = { act: () => ({ ok: true, recipe: 1 }), cost: () => ({}) } as unknown as Rules<0, number, 0>
    expect(act(rules, { setup: 0, budget: Object.fromEntries([[name, 0]]) }, 0, 0)).toEqual({
      ok: true,
      recipe: 1,
    })
  })

  test('is said as it is written where a reason speaks of it', () => {
    const check = { of: 'metric', name, asked: 1, sense: 'atLeast', got: 0.5, pass: false } as const
    expect(sayCheck(check, wording, 'en')).toContain(name)
    const refusal = { code: 'over-budget', budget: name, limit: 1, would: 2 } as const
    expect(sayRefusal(refusal, wording, 'en')).toContain(name)
  })

  test('has no progress', () => {
    expect(levelProgress(noProgress, name)).toEqual({ stars: 0 })
  })

  test.each(['lanterns', 'flood', 'learner', 'mood'])('is no demo of the world %s', (world) => {
    const play = { level: { setup: { world } } } as unknown as Play
    expect(demoOf(play, name)).toEqual(demoOf(play, undefined))
  })

  test.each(['python', 'javascript'] as const)('is only an unknown name in a program of %s', (language) => {
    const message = language === 'python' ? `name '${name}' isn't defined` : `${name} is not defined`
    const type = language === 'python' ? 'NameError' : 'ReferenceError'
    const told = explain({ code: 'error', line: 1, type, message }, language, `${name}()`, [])
    expect(JSON.stringify(told)).not.toMatch(/function|\[native|\[object/)
  })
})
