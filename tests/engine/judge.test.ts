import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, type Goal, judge } from '../../src/engine/index.ts'

const accuracy = (atLeast: number): Condition => ({ metric: 'test.accuracy', atLeast })
const goals: readonly Goal[] = [
  { stars: 1, when: accuracy(0.75) },
  { stars: 2, when: accuracy(0.9), within: { neurons: 5 } },
  { stars: 3, when: accuracy(0.96), within: { neurons: 4 } },
]
const stars = (got: number, neurons = 4) => judge(goals, { 'test.accuracy': got }, { neurons }).stars
const wins = (when: Condition, metrics: Record<string, number>) =>
  judge([{ stars: 1, when }], metrics, {}).stars === 1

describe('stars', () => {
  test.each([
    [0.7499, 0],
    [0.75, 1],
    [0.8999, 1],
    [0.9, 2],
    [0.9599, 2],
    [0.96, 3],
  ])('an accuracy of %d wins %i', (got, expected) => {
    expect(stars(got)).toBe(expected)
  })

  test.each([
    [4, 3],
    [5, 2],
    [6, 1],
  ])('with %i neurons the best accuracy wins %i', (neurons, expected) => {
    expect(stars(1, neurons)).toBe(expected)
  })

  test('a star counts only with every lower one', () => {
    const odd: Goal[] = [
      { stars: 1, when: accuracy(0.9) },
      { stars: 2, when: accuracy(0.5) },
      { stars: 3, when: accuracy(0.5) },
    ]
    const { stars, why } = judge(odd, { 'test.accuracy': 0.8 }, {})
    expect(stars).toBe(0)
    expect(why.map((reason) => reason.won)).toEqual([false, true, true])
  })

  test('the order in which goals are written does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...goals], { minLength: 3 }),
        fc.double({ min: 0, max: 1 }),
        (order, got) => {
          const metrics = { 'test.accuracy': got }
          expect(judge(order, metrics, { neurons: 4 })).toEqual(judge(goals, metrics, { neurons: 4 }))
        },
      ),
    )
  })
})

describe('reasons', () => {
  test('every star has one, with the figure reached and the figure asked', () => {
    const { why } = judge(goals, { 'test.accuracy': 0.92 }, { neurons: 4 })
    expect(why[2]).toEqual({
      stars: 3,
      won: false,
      checks: [
        { of: 'metric', name: 'test.accuracy', sense: 'atLeast', asked: 0.96, got: 0.92, pass: false },
        { of: 'cost', name: 'neurons', sense: 'atMost', asked: 4, got: 4, pass: true },
      ],
    })
  })

  test('all comparisons are made, even when the first has already decided', () => {
    const when: Condition = { all: [accuracy(0.9), { metric: 'test.gap', atMost: 0.1 }] }
    const { why } = judge([{ stars: 1, when }], { 'test.accuracy': 0.5, 'test.gap': 0.05 }, {})
    expect(why[0]?.checks.map((check) => check.pass)).toEqual([false, true])
  })
})

describe('conditions', () => {
  const [yes, no] = [accuracy(0.5), accuracy(0.95)]
  const metrics = { 'test.accuracy': 0.8 }

  test('all, any and not', () => {
    expect(wins({ all: [yes, yes] }, metrics)).toBe(true)
    expect(wins({ all: [yes, no] }, metrics)).toBe(false)
    expect(wins({ any: [yes, no] }, metrics)).toBe(true)
    expect(wins({ any: [no, no] }, metrics)).toBe(false)
    expect(wins({ not: no }, metrics)).toBe(true)
    expect(wins({ not: yes }, metrics)).toBe(false)
  })

  test('atMost holds up to its figure and no further', () => {
    const when: Condition = { metric: 'test.error', atMost: 9 }
    expect(wins(when, { 'test.error': 9 })).toBe(true)
    expect(wins(when, { 'test.error': 9.0001 })).toBe(false)
  })

  test.each([
    ['was not measured', {}],
    ['is not a number', { 'test.accuracy': Number.NaN }],
  ])('a figure that %s wins nothing, under "not" neither', (_, unmeasured) => {
    expect(wins(yes, unmeasured)).toBe(false)
    expect(wins({ not: no }, unmeasured)).toBe(false)
    expect(judge([{ stars: 1, when: yes }], unmeasured, {}).why[0]?.checks[0]?.got).toBeUndefined()
  })

  test('a cost that the kind does not know keeps no limit', () => {
    expect(judge([{ stars: 1, when: yes, within: { lines: 5 } }], metrics, {}).stars).toBe(0)
  })

  const leaf = fc.record({
    metric: fc.constantFrom('a', 'b', 'c'),
    atLeast: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  }))
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const figures = fc.record({ a: share, b: share, c: share })

  /** What the words mean, without collecting reasons. */
  const meaning = (when: Condition, m: Record<string, number>): boolean => {
    if ('all' in when) return when.all.every((c) => meaning(c, m))
    if ('any' in when) return when.any.some((c) => meaning(c, m))
    if ('not' in when) return !meaning(when.not, m)
    return 'atLeast' in when ? (m[when.metric] ?? 0) >= when.atLeast : (m[when.metric] ?? 0) <= when.atMost
  }

  test('a nested condition holds exactly when its words do', () => {
    fc.assert(
      fc.property(tree, figures, (when, m) => {
        expect(wins(when, m)).toBe(meaning(when, m))
      }),
    )
  })

  test('better figures never lose a star', () => {
    const without = (when: Condition): boolean =>
      'not' in when
        ? false
        : 'all' in when
          ? when.all.every(without)
          : 'any' in when
            ? when.any.every(without)
            : true
    fc.assert(
      fc.property(
        tree.filter(without),
        figures,
        fc.constantFrom('a', 'b', 'c'),
        share,
        (when, m, name, gain) => {
          const goal: Goal = { stars: 1, when, within: { price: 0.5 } }
          const better = { ...m, [name]: Math.min(1, m[name] + gain) }
          const before = judge([goal], m, { price: 0.5 }).stars
          expect(judge([goal], better, { price: 0.4 }).stars).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  })
})
