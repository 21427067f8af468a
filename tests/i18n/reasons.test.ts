import { describe, expect, test } from 'vitest'
import type { Check, FigureKinds } from '../../src/engine/index.ts'
import {
  sayCheck,
  sayFigures,
  sayReason,
  sayRefusal,
  sayToPlayer,
  type Wording,
} from '../../src/i18n/reasons.ts'

const metrics: FigureKinds = {
  'test.accuracy': {
    unit: 'share',
    better: 'higher',
    label: { en: '{n} of {cases}', 'zh-Hant': '{cases}答對 {n}', 'zh-Hans': '{cases}答对 {n}' },
  },
  'test.error': {
    unit: 'number',
    better: 'lower',
    digits: 1,
    label: { en: 'knots off', 'zh-Hant': '節誤差', 'zh-Hans': '节误差' },
  },
}
const costs: FigureKinds = {
  weights: {
    unit: 'count',
    better: 'lower',
    label: { en: 'weights', 'zh-Hant': '個權重', 'zh-Hans': '个权重' },
    one: 'weight',
  },
}
const wording: Wording = {
  metrics,
  costs,
  cases: { en: 'unseen parcels', 'zh-Hant': '未見過的包裹', 'zh-Hans': '未见过的包裹' },
}
const accuracy = (got: number | undefined, asked: number, pass: boolean): Check => ({
  of: 'metric',
  name: 'test.accuracy',
  sense: 'atLeast',
  got,
  asked,
  pass,
})
const weights = (got: number, asked: number, pass: boolean): Check => ({
  of: 'cost',
  name: 'weights',
  sense: 'atMost',
  got,
  asked,
  pass,
})

describe('a check in words', () => {
  test('names who stands behind the figure, where the run has told', () => {
    const name = { en: 'the child', 'zh-Hant': '小孩', 'zh-Hans': '孩子' }
    const told = { ...wording, weakest: { 'test.accuracy': { name } } }
    const check = accuracy(0.5, 0.93, false)
    expect(sayCheck(check, told, 'en')).toBe('50.0% of unseen parcels: the child (goal: 93%)')
    expect(sayCheck(check, told, 'zh-Hant')).toBe('未見過的包裹答對 50.0%，小孩（目標 93%）')
    expect(sayCheck({ ...check, name: 'test.error' }, told, 'en')).not.toContain('the child')
  })

  test('says the figure reached and the figure asked', () => {
    expect(sayCheck(accuracy(0.9213, 0.93, false), wording, 'en')).toBe('92.1% of unseen parcels (goal: 93%)')
    expect(sayCheck(accuracy(0.9213, 0.93, false), wording, 'zh-Hant')).toBe(
      '未見過的包裹答對 92.1%（目標 93%）',
    )
    expect(sayCheck(accuracy(0.9213, 0.93, false), wording, 'zh-Hans')).toBe(
      '未见过的包裹答对 92.1%（目标 93%）',
    )
  })

  test('gives a figure its sign, where it is reached and where it is asked', () => {
    const off = metrics['test.error']
    if (!off) throw new Error('there is no such figure')
    const signed = { ...wording, metrics: { 'test.error': { ...off, sign: '%' } } }
    const check: Check = {
      ...{ of: 'metric', name: 'test.error', sense: 'atMost' },
      ...{ got: 5.52, asked: 6, pass: true },
    }
    expect(sayCheck(check, signed, 'en')).toBe('5.5% knots off (limit: 6%)')
    expect(sayCheck(check, wording, 'en')).toBe('5.5 knots off (limit: 6)')
  })

  test('keeps the decimals that the author asked for', () => {
    expect(sayCheck(accuracy(0.97, 0.955, true), wording, 'en')).toBe('97.0% of unseen parcels (goal: 95.5%)')
  })

  test('never rounds a miss up to the figure asked', () => {
    expect(sayCheck(accuracy(0.9296, 0.93, false), wording, 'en')).toBe(
      '92.96% of unseen parcels (goal: 93%)',
    )
    expect(sayCheck(accuracy(0.93, 0.93, true), wording, 'en')).toBe('93.0% of unseen parcels (goal: 93%)')
  })

  test('says a limit on cost as a limit, with grouped thousands', () => {
    expect(sayCheck(weights(3210, 3000, false), wording, 'en')).toBe('3,210 weights (limit: 3,000)')
  })

  test('counts one thing in the singular', () => {
    expect(sayFigures('cost', { weights: 1 }, wording, 'en')).toEqual(['1 weight'])
    expect(sayFigures('cost', { weights: 1 }, wording, 'zh-Hans')).toEqual(['1 个权重'])
  })

  test('says the opposite of what stands under "not"', () => {
    expect(sayCheck(accuracy(0.4, 0.5, true), wording, 'en')).toBe(
      '40.0% of unseen parcels (must be below 50%)',
    )
    const error: Check = { of: 'metric', name: 'test.error', sense: 'atMost', asked: 9, got: 10, pass: true }
    expect(sayCheck(error, wording, 'en')).toBe('10.0 knots off (must be above 9)')
  })

  test('says when a run did not measure a figure', () => {
    expect(sayCheck(accuracy(undefined, 0.9, false), wording, 'en')).toBe('not measured (goal: 90%)')
  })
})

test('a reason joins its checks', () => {
  const reason = {
    stars: 3,
    won: false,
    checks: [accuracy(0.96, 0.95, true), weights(3210, 3000, false)],
  } as const
  expect(sayReason(reason, wording, 'en')).toBe(
    '96.0% of unseen parcels (goal: 95%); 3,210 weights (limit: 3,000)',
  )
})

test('a refusal says what the level allows', () => {
  const refusal = { code: 'over-budget', budget: 'weights', limit: 3000, would: 3210 } as const
  expect(sayRefusal(refusal, wording, 'en')).toBe('3,210 weights, but this level allows at most 3,000')
  expect(sayRefusal(refusal, wording, 'zh-Hans')).toBe('3,210 个权重，但这一关最多只能用 3,000')
  expect(sayToPlayer(refusal, wording, 'en')).toBe(
    '3,210 weights, but this level allows at most 3,000. Choose less, or take something back first.',
  )
  expect(sayToPlayer(refusal, wording, 'zh-Hant')).toMatch(/3,000。請選少一點，或先拿走一些。$/)
})

test('figures without a description are left out', () => {
  expect(sayFigures('cost', { weights: 12, secret: 5 }, wording, 'en')).toEqual(['12 weights'])
})
