import { describe, expect, it } from 'vitest'
import type { Goal } from '../../src/engine/index.ts'
import type { Wording } from '../../src/i18n/reasons.ts'
import { glance, sayGoal } from '../../src/ui/screens/level/sayGoal.ts'

const wording: Wording = {
  cases: { en: 'unseen parcels', 'zh-Hant': '未見過的包裹', 'zh-Hans': '没见过的包裹' },
  metrics: {
    'test.accuracy': {
      unit: 'share',
      better: 'higher',
      label: { en: '{n} of {cases}', 'zh-Hant': '{n} 的{cases}', 'zh-Hans': '{n} 的{cases}' },
    },
  },
  costs: {
    weights: {
      unit: 'count',
      better: 'lower',
      label: { en: '{n} weights', 'zh-Hant': '{n} 個權重', 'zh-Hans': '{n} 个权重' },
    },
  },
}
const plain: Goal = { stars: 1, when: { metric: 'test.accuracy', atLeast: 0.88 } }
const thrifty: Goal = {
  stars: 3,
  when: { metric: 'test.accuracy', atLeast: 0.955 },
  within: { weights: 3000 },
}

describe('a goal in words', () => {
  it('says what is asked and within what', () => {
    expect(sayGoal(plain, wording, 'en')).toBe('at least 88% of unseen parcels')
    expect(sayGoal(thrifty, wording, 'en')).toBe('at least 95.5% of unseen parcels and at most 3,000 weights')
    expect(sayGoal(thrifty, wording, 'zh-Hant')).toBe('至少 95.5% 的未見過的包裹，並且最多 3,000 個權重')
  })

  it('joins and turns conditions', () => {
    const goal: Goal = { stars: 2, when: { any: [plain.when, { not: thrifty.when }] } }
    expect(sayGoal(goal, wording, 'en')).toBe(
      'at least 88% of unseen parcels or not: at least 95.5% of unseen parcels',
    )
  })

  it('is a figure or two at a glance', () => {
    expect(glance(plain, wording, 'en')).toBe('88%')
    expect(glance(thrifty, wording, 'en')).toBe('95.5%, ≤3,000')
  })

  it('is no bare number at a glance where the figure has a sign', () => {
    const label = { en: '{n} off', 'zh-Hant': '誤差 {n}', 'zh-Hans': '误差 {n}' }
    const off = { unit: 'number', better: 'lower', digits: 1, sign: '%', label } as const
    const goal: Goal = { stars: 1, when: { metric: 'test.error', atMost: 6 } }
    const signed = { ...wording, metrics: { 'test.error': off } }
    expect(glance(goal, signed, 'en')).toBe('≤6%')
    expect(sayGoal(goal, signed, 'en')).toBe('at most 6% off')
  })

  it('says at a glance what a further condition adds, and nothing twice', () => {
    const most = { metric: 'test.accuracy', atMost: 0.99 }
    expect(glance({ stars: 3, when: { all: [plain.when, most] } }, wording, 'en')).toBe('88%, ≤99%')
    expect(glance({ stars: 3, when: { all: [plain.when, plain.when] } }, wording, 'en')).toBe('88%')
  })
})
