import { overBudget } from './budget.ts'
import { judge } from './judge.ts'
import type { Task } from './level.ts'
import type { Outcome } from './outcome.ts'
import type { Attempt, Mind, Refusal, Rules, Tools } from './puzzle.ts'

export interface Attempter<S, R> {
  readonly rules: Pick<Rules<S, R, never>, 'cost' | 'check'>
  readonly attempt: Attempt<S, R>
}

export type Attempting =
  | { readonly ok: true; readonly outcome: Outcome; readonly mind?: Mind }
  | { readonly ok: false; readonly why: Refusal }

/**
 * The one function behind playing, saving, sharing, racing, answer keys and tests: level and recipe in,
 * outcome out, the same on every machine. Budgets are checked here again, whatever a screen allowed.
 */
export async function attempt<S, R>(
  level: Task<S>,
  recipe: R,
  kind: Attempter<S, R>,
  tools: Tools,
): Promise<Attempting> {
  const misfit = kind.rules.check(level.setup, recipe)
  if (misfit) return { ok: false, why: { code: 'not-possible', say: misfit } }
  const cost = kind.rules.cost(level.setup, recipe)
  const why = overBudget(level.budget, cost)
  if (why) return { ok: false, why }

  const { metrics, events, lab, weakest, failure, mind } = await kind.attempt(level.setup, recipe, tools)
  const verdict = judge(level.goals, metrics, cost)
  const outcome: Outcome = {
    level: level.id,
    stars: failure ? 0 : verdict.stars,
    metrics,
    cost,
    why: verdict.why,
    events,
    lab,
    ...(weakest && { weakest }),
    ...(failure && { failure }),
  }
  return mind ? { ok: true, outcome, mind } : { ok: true, outcome }
}
