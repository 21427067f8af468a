import type { Figures } from './figures.ts'
import type { Condition, Goal, Stars } from './goal.ts'
import type { Check, Reason } from './outcome.ts'
import { own } from './own.ts'

/**
 * Judges figures against a level's goals. A star counts only when every lower star is won too, so stars are
 * always "solved", "solved well", "solved well within a budget" in that order.
 */
export function judge(
  goals: readonly Goal[],
  metrics: Figures,
  cost: Figures,
): { stars: Stars; why: Reason[] } {
  const why = [...goals].sort((a, b) => a.stars - b.stars).map((goal) => reasonFor(goal, metrics, cost))
  let stars: Stars = 0
  for (const reason of why) {
    if (!reason.won) break
    stars = reason.stars
  }
  return { stars, why }
}

function reasonFor(goal: Goal, metrics: Figures, cost: Figures): Reason {
  const checks: Check[] = []
  const met = holds(goal.when, metrics, checks, false)
  const limits = Object.entries(goal.within ?? {}).map(([name, asked]): Check => {
    const got = measured(own(cost, name))
    return { of: 'cost', name, asked, sense: 'atMost', got, pass: got !== undefined && got <= asked }
  })
  return { stars: goal.stars, won: met && limits.every((c) => c.pass), checks: [...checks, ...limits] }
}

/**
 * Evaluates a condition, or its opposite when `negated`, and collects the comparisons it made. `not` is carried down
 * to the comparisons (De Morgan), so that each tells by itself whether it helped, and one that could not be made
 * never does, under `not` neither.
 */
function holds(when: Condition, metrics: Figures, checks: Check[], negated: boolean): boolean {
  if ('not' in when) return holds(when.not, metrics, checks, !negated)
  if ('all' in when || 'any' in when) {
    const parts = 'all' in when ? when.all : when.any
    const held = parts.map((part) => holds(part, metrics, checks, negated))
    return 'all' in when !== negated ? held.every(Boolean) : held.some(Boolean)
  }
  const check = compare(when, measured(own(metrics, when.metric)), negated)
  checks.push(check)
  return check.pass
}

type Comparison = Extract<Condition, { metric: string }>

function compare(when: Comparison, got: number | undefined, negated: boolean): Check {
  const [sense, asked] =
    'atLeast' in when ? (['atLeast', when.atLeast] as const) : (['atMost', when.atMost] as const)
  const met = got !== undefined && (sense === 'atLeast' ? got >= asked : got <= asked)
  return { of: 'metric', name: when.metric, asked, sense, got, pass: got !== undefined && met !== negated }
}

/** A figure that is not a number was not measured. */
function measured(figure: number | undefined): number | undefined {
  return figure === undefined || Number.isNaN(figure) ? undefined : figure
}
