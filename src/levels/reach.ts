/**
 * Whether a goal can be reached at all and missed at all, whatever a recipe does: its conditions are judged, by the
 * judge itself, on every combination of figures that could make a difference.
 */
import { type FigureKinds, type Goal, judge, type Level, type Measures, own } from '../engine/index.ts'
import { asked } from './asked.ts'
import type { Finding } from './fault.ts'

/** Combinations tried; a goal with more is left to its author. */
const mostTried = 20_000

export function checkReach(level: Level, metrics: FigureKinds, measures: Measures): Finding[] {
  const goals = [...level.goals.entries()].sort(([, a], [, b]) => a.stars - b.stars)
  for (const [place, [i, goal]] of goals.entries()) {
    const alone = verdicts([goal], metrics, measures)
    const path = ['goals', i, 'when']
    if (alone && !alone.won)
      return [
        { code: 'at-odds', path, found: 'conditions at odds', expected: 'conditions that can hold together' },
      ]
    if (alone && !alone.missed)
      return [{ code: 'empty-goal', path, found: 'what always holds', expected: 'what a recipe can miss' }]
    const lower = goals.slice(0, place + 1).map(([, one]) => one)
    const together = verdicts(lower, metrics, measures)
    if (together && !together.won)
      return [
        {
          code: 'at-odds',
          path,
          found: 'conditions at odds with a lower star’s',
          expected: 'conditions that can hold together',
        },
      ]
  }
  return []
}

/** Whether some figures win all of these goals, and whether some win none; undefined when there are too many to try. */
function verdicts(goals: readonly Goal[], metrics: FigureKinds, measures: Measures) {
  const values = valuesOf(goals, metrics, measures)
  if ([...values.values()].reduce((product, { length }) => product * length, 1) > mostTried) return undefined
  const bare = goals.map(({ stars, when }) => ({ stars, when }))
  let [won, missed] = [false, false]
  for (const figures of combinations([...values])) {
    const { why } = judge(bare, figures, {})
    if (why.every((one) => one.won)) won = true
    else missed = true
    if (won && missed) break
  }
  return { won, missed }
}

/** Of each figure asked for: its least, its most, every threshold, and one value between each two and beyond the last. */
function valuesOf(goals: readonly Goal[], metrics: FigureKinds, measures: Measures) {
  const thresholds = new Map<string, Set<number>>()
  for (const goal of goals)
    for (const { metric, value } of asked(goal.when, []))
      thresholds.set(metric, (thresholds.get(metric) ?? new Set()).add(value))
  return new Map(
    [...thresholds].map(([metric, set]) => {
      const { least, most } = own(measures, metric) ?? { least: 0 }
      const counted = own(metrics, metric)?.unit === 'count'
      const ends = [least, most ?? Math.max(...set) + 1]
      const sorted = [...new Set([...ends, ...set])].sort((a, b) => a - b)
      const between = sorted.slice(1).map((value, i) => {
        const middle = ((sorted[i] ?? value) + value) / 2
        return counted ? Math.floor(middle) : middle
      })
      return [metric, [...new Set([...sorted, ...between])]] as const
    }),
  )
}

function* combinations(
  values: readonly (readonly [string, readonly number[]])[],
): Generator<Readonly<Record<string, number>>> {
  const [first, ...others] = values
  if (!first) return yield {}
  const [metric, list] = first
  for (const rest of combinations(others)) for (const value of list) yield { ...rest, [metric]: value }
}
