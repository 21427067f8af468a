/**
 * Holds goals and budgets to what the puzzle kind can measure and cost, and to each other: a goal nobody can reach,
 * or a higher star easier than a lower one, is the author's slip, and found here rather than by a class.
 */
import {
  type Condition,
  type FigureKind,
  type FigureKinds,
  type Figures,
  type Level,
  own,
} from '../engine/index.ts'
import { type Finding, nearest, type Path, shown } from './fault.ts'
import type { KindSchema } from './kinds.ts'

/** One comparison in a goal, with where it stands. `firm` when the goal fails whenever it fails (not under any or not). */
interface Asked {
  readonly metric: string
  readonly sense: 'atLeast' | 'atMost'
  readonly value: number
  readonly path: Path
  readonly firm: boolean
  readonly negated: boolean
}

export function checkFigures(level: Level, kind: KindSchema): Finding[] {
  const setup = level.setup as never
  return [
    ...checkCosts(level, kind.costs, kind.leastCost?.(setup) ?? {}),
    ...checkGoals(level, kind.metrics, kind.mostMetric?.(setup) ?? {}),
    ...checkOrder(level),
  ]
}

function checkCosts(level: Level, costs: FigureKinds, least: Figures): Finding[] {
  const check = (limits: Figures, path: Path): Finding[] =>
    Object.entries(limits).flatMap(([name, limit]): Finding[] => {
      const here = [...path, name]
      const kind = own(costs, name)
      if (!kind) return [unknown('unknown-cost', name, costs, here)]
      const bottom = own(least, name) ?? 0
      if (limit < bottom)
        return [
          { code: 'impossible-budget', path: here, found: shown(limit), expected: `at least ${bottom}` },
        ]
      if (kind.unit === 'count' && !Number.isInteger(limit)) return [whole(limit, here)]
      return []
    })
  const looser = level.goals.flatMap((goal, i) =>
    Object.entries(goal.within ?? {}).flatMap(([name, limit]): Finding[] => {
      const budget = own(level.budget, name)
      if (budget === undefined || limit <= budget) return []
      const path = ['goals', i, 'within', name]
      return [{ code: 'looser-than-budget', path, found: shown(limit), expected: `at most ${budget}` }]
    }),
  )
  return [
    ...check(level.budget, ['budget']),
    ...level.goals.flatMap((goal, i) => check(goal.within ?? {}, ['goals', i, 'within'])),
    ...looser,
  ]
}

function checkGoals(level: Level, metrics: FigureKinds, most: Figures): Finding[] {
  return level.goals.flatMap((goal, i) =>
    asked(goal.when, ['goals', i, 'when']).flatMap((ask): Finding[] => {
      const kind = own(metrics, ask.metric)
      if (!kind) return [unknown('unknown-metric', ask.metric, metrics, [...ask.path, 'metric'])]
      return checkAsked(ask, kind, kind.unit === 'share' ? 1 : own(most, ask.metric))
    }),
  )
}

function checkAsked(
  { sense, value, path, negated }: Asked,
  kind: FigureKind,
  top: number | undefined,
): Finding[] {
  const here = [...path, sense]
  const found = shown(value)
  if (value < 0) return [{ code: 'impossible-goal', path: here, found, expected: 'at least 0' }]
  if (top !== undefined && value > top) {
    const expected = kind.unit === 'share' ? '0 to 1 (1 is 100%)' : `at most ${top}`
    return [{ code: 'impossible-goal', path: here, found, expected }]
  }
  if (kind.unit === 'count' && !Number.isInteger(value)) return [whole(value, here)]
  const good = kind.better === 'higher' ? 'atLeast' : 'atMost'
  if (!negated && sense !== good)
    return [{ code: 'wrong-sense', path: here, found: `"${sense}"`, expected: `"${good}"` }]
  return []
}

/** Stars 1, 2, 3, each at least as hard as the one before it, and none at odds with itself. */
function checkOrder(level: Level): Finding[] {
  const order = level.goals.map((goal, i) => ({ goal, i })).sort((a, b) => a.goal.stars - b.goal.stars)
  const found: Finding[] = order.flatMap(({ goal, i }, place): Finding[] =>
    goal.stars === place + 1
      ? []
      : [
          {
            code: 'star-order',
            path: ['goals', i, 'stars'],
            found: shown(goal.stars),
            expected: 'stars 1, 2 and 3, once each',
          },
        ],
  )
  if (found.length > 0) return found

  const floor = new Map<string, number>()
  const ceiling = new Map<string, number>()
  for (const { goal, i } of order) {
    const own = { floor: new Map<string, number>(), ceiling: new Map<string, number>() }
    for (const ask of asked(goal.when, ['goals', i, 'when'])) {
      if (!ask.firm) continue
      const path = [...ask.path, ask.sense]
      const lowest = floor.get(ask.metric)
      const highest = ceiling.get(ask.metric)
      if (ask.sense === 'atLeast' && lowest !== undefined && ask.value < lowest) {
        found.push({ code: 'star-order', path, found: shown(ask.value), expected: `at least ${lowest}` })
      } else if (ask.sense === 'atMost' && highest !== undefined && ask.value > highest) {
        found.push({ code: 'star-order', path, found: shown(ask.value), expected: `at most ${highest}` })
      } else if (ask.sense === 'atLeast' && highest !== undefined && ask.value > highest) {
        found.push({ code: 'impossible-goal', path, found: shown(ask.value), expected: `at most ${highest}` })
      }
      const opposite = (ask.sense === 'atLeast' ? own.ceiling : own.floor).get(ask.metric)
      if (opposite !== undefined && (ask.sense === 'atLeast' ? ask.value > opposite : ask.value < opposite)) {
        found.push({
          code: 'impossible-goal',
          path,
          found: shown(ask.value),
          expected: `${ask.sense === 'atLeast' ? 'at most' : 'at least'} ${opposite}`,
        })
      }
      own[ask.sense === 'atLeast' ? 'floor' : 'ceiling'].set(ask.metric, ask.value)
    }
    for (const [metric, value] of own.floor) floor.set(metric, Math.max(value, floor.get(metric) ?? value))
    for (const [metric, value] of own.ceiling)
      ceiling.set(metric, Math.min(value, ceiling.get(metric) ?? value))
  }
  return [...found, ...checkWithin(order)]
}

/** A lower star is won first, so a looser limit on a higher one would say something that never holds. */
function checkWithin(order: readonly { goal: Level['goals'][number]; i: number }[]): Finding[] {
  const limits = new Map<string, number>()
  const found: Finding[] = []
  for (const { goal, i } of order) {
    for (const [name, limit] of Object.entries(goal.within ?? {})) {
      const tighter = limits.get(name)
      if (tighter !== undefined && limit > tighter) {
        found.push({
          code: 'star-order',
          path: ['goals', i, 'within', name],
          found: shown(limit),
          expected: `at most ${tighter}`,
        })
      }
      limits.set(name, Math.min(limit, tighter ?? limit))
    }
  }
  return found
}

function asked(when: Condition, path: Path, firm = true, negated = false): Asked[] {
  if ('all' in when) return when.all.flatMap((c, i) => asked(c, [...path, 'all', i], firm, negated))
  if ('any' in when)
    return when.any.flatMap((c, i) => asked(c, [...path, 'any', i], firm && when.any.length === 1, negated))
  if ('not' in when) return asked(when.not, [...path, 'not'], false, !negated)
  const sense = 'atLeast' in when ? 'atLeast' : 'atMost'
  return [
    {
      metric: when.metric,
      sense,
      value: 'atLeast' in when ? when.atLeast : when.atMost,
      path,
      firm,
      negated,
    },
  ]
}

function unknown(
  code: 'unknown-metric' | 'unknown-cost',
  name: string,
  kinds: FigureKinds,
  path: Path,
): Finding {
  const valid = Object.keys(kinds)
  return {
    code,
    path,
    found: `"${name}"`,
    expected: valid.map((v) => `"${v}"`).join(', '),
    nearest: nearest(name, valid),
  }
}

const whole = (value: number, path: Path): Finding => ({
  code: 'out-of-range',
  path,
  found: shown(value),
  expected: 'a whole number',
})
