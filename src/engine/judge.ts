import type { Figures } from './figures.ts'
import type { Condition, Goal, Stars } from './goal.ts'
import type { Check, Reason } from './outcome.ts'

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
    const got = cost[name]
    return { of: 'cost', name, asked, sense: 'atMost', got, pass: got !== undefined && got <= asked }
  })
  return { stars: goal.stars, won: met && limits.every((c) => c.pass), checks: [...checks, ...limits] }
}

/** Evaluates a condition and collects the comparisons it made. Under `not`, a comparison passes by failing. */
function holds(when: Condition, metrics: Figures, checks: Check[], negated: boolean): boolean {
  if ('all' in when) return when.all.map((c) => holds(c, metrics, checks, negated)).every(Boolean)
  if ('any' in when) return when.any.map((c) => holds(c, metrics, checks, negated)).some(Boolean)
  if ('not' in when) return !holds(when.not, metrics, checks, !negated)
  const got = metrics[when.metric]
  const met = got !== undefined && ('atLeast' in when ? got >= when.atLeast : got <= when.atMost)
  checks.push({
    of: 'metric',
    name: when.metric,
    asked: 'atLeast' in when ? when.atLeast : when.atMost,
    sense: 'atLeast' in when ? 'atLeast' : 'atMost',
    got,
    pass: got !== undefined && met !== negated,
  })
  return met
}
