/** The comparisons of a goal's condition, one by one, with where each stands. */
import type { Condition } from '../engine/index.ts'
import type { Path } from './fault.ts'

/** `firm` when the goal fails whenever it fails (not under any or not). */
export interface Asked {
  readonly metric: string
  readonly sense: 'atLeast' | 'atMost'
  readonly value: number
  readonly path: Path
  readonly firm: boolean
  readonly negated: boolean
}

export function asked(when: Condition, path: Path, firm = true, negated = false): Asked[] {
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
