/**
 * Holds goals and budgets to what the puzzle kind can measure and cost, and to each other: a goal nobody can reach,
 * or a higher star easier than a lower one, is the author's slip, and found here rather than by a class.
 */
import {
  type FigureKind,
  type FigureKinds,
  type Figures,
  type Level,
  type Measures,
  own,
} from '../engine/index.ts'
import { type Asked, asked } from './asked.ts'
import { type Finding, nearest, type Path } from './fault.ts'
import type { KindSchema } from './kinds.ts'
import { checkReach } from './reach.ts'
import { shown } from './shown.ts'
import { checkOrder } from './starOrder.ts'

export function checkFigures(level: Level, kind: KindSchema): Finding[] {
  const setup = level.setup as never
  const measures = kind.measures?.(setup) ?? allOf(kind.metrics)
  const found = [
    ...checkCosts(level, kind.costs, kind.leastCost?.(setup) ?? {}),
    ...checkGoals(level, kind.metrics, measures),
    ...checkOrder(level),
    ...checkShown(level, kind.demos?.(setup)),
  ]
  // Of goals whose parts are right, whether the parts go together.
  return found.length > 0 ? found : checkReach(level, kind.metrics, measures)
}

/** Where a kind says nothing else, each setup measures all its figures: shares from 0 to 1, others from 0 up. */
const allOf = (metrics: FigureKinds): Measures =>
  Object.fromEntries(
    Object.entries(metrics).map(([name, { unit }]) => [
      name,
      { least: 0, ...(unit === 'share' && { most: 1 }) },
    ]),
  )

function checkShown({ lecture }: Level, demos: readonly string[] | undefined): Finding[] {
  return lecture.flatMap(({ show }, card): Finding[] => {
    if (show === undefined || !demos || demos.includes(show)) return []
    const path = ['lecture', card, 'show']
    const expected = demos.map((name) => `"${name}"`).join(', ')
    return [{ code: 'unknown-demo', path, found: shown(show), expected, nearest: nearest(show, demos) }]
  })
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

function checkGoals(level: Level, metrics: FigureKinds, measures: Measures): Finding[] {
  return level.goals.flatMap((goal, i) =>
    asked(goal.when, ['goals', i, 'when']).flatMap((ask): Finding[] => {
      const kind = own(metrics, ask.metric)
      const path = [...ask.path, 'metric']
      if (!kind) return [unknown('unknown-metric', ask.metric, metrics, path)]
      const range = own(measures, ask.metric)
      if (!range) return [unknown('unmeasured', ask.metric, measures, path)]
      return checkAsked(ask, kind, range)
    }),
  )
}

function checkAsked(
  { sense, value, path, negated }: Asked,
  kind: FigureKind,
  { least, most }: Measures[string],
): Finding[] {
  const here = [...path, sense]
  const found = shown(value)
  const refuse = (code: Finding['code'], expected: string): Finding[] => [
    { code, path: here, found, expected },
  ]
  const span =
    kind.unit === 'share'
      ? '0 to 1 (1 is 100%)'
      : most === undefined
        ? `at least ${least}`
        : `${least} to ${most}`
  if (value < least || (most !== undefined && value > most)) return refuse('impossible-goal', span)
  if (kind.unit === 'count' && !Number.isInteger(value)) return [whole(value, here)]
  const good = kind.better === 'higher' ? 'atLeast' : 'atMost'
  if (!negated && sense !== good)
    return [{ code: 'wrong-sense', path: here, found: `"${sense}"`, expected: `"${good}"` }]
  // At the end of its range a comparison holds of every recipe: of an accuracy "at least 0", "at most 1".
  if (sense === 'atLeast' ? value === least : value === most)
    return refuse('empty-goal', sense === 'atLeast' ? `more than ${least}` : `less than ${most}`)
  // A search that asks nothing finds nothing: what a lower figure must reach lies above its least.
  if (sense === 'atMost' && value === least && kind.better === 'lower' && kind.unit === 'number' && !negated)
    return refuse('impossible-goal', `more than ${least}`)
  return []
}

function unknown(
  code: 'unknown-metric' | 'unmeasured' | 'unknown-cost',
  name: string,
  kinds: Readonly<Record<string, unknown>>,
  path: Path,
): Finding {
  const valid = Object.keys(kinds)
  return {
    code,
    path,
    found: shown(name),
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
