import type { Figures } from './figures.ts'
import type { Goal } from './goal.ts'
import { own } from './own.ts'
import type { Acted, Refusal, Rules } from './puzzle.ts'

type OverBudget = Extract<Refusal, { code: 'over-budget' }>

/** The first budget that a cost exceeds, as a refusal; undefined when it fits. */
export function overBudget(budget: Figures, cost: Figures): Refusal | undefined {
  return exceeded(budget, cost)[0]
}

function exceeded(budget: Figures, cost: Figures): OverBudget[] {
  return Object.entries(budget).flatMap(([name, limit]): OverBudget[] => {
    const would = own(cost, name) ?? 0
    return would > limit ? [{ code: 'over-budget', budget: name, limit, would }] : []
  })
}

/** A cost without what is neither spent nor limited by a level, and would be read as a thing to do there. */
export function spent(
  level: { readonly budget: Figures; readonly goals: readonly Pick<Goal, 'within'>[] },
  cost: Figures,
): Figures {
  const limits = [level.budget, ...level.goals.flatMap(({ within }) => (within ? [within] : []))]
  return Object.fromEntries(
    Object.entries(cost).filter(
      ([name, n]) => n !== 0 || limits.some((limit) => own(limit, name) !== undefined),
    ),
  )
}

/**
 * One decision of the player, held to the level's budget. A recipe that is already over budget (a shared one)
 * may still be made cheaper: refused is what costs more of a budget exceeded, or mends none of them.
 */
export function act<S, R, A>(
  rules: Rules<S, R, A>,
  level: { readonly setup: S; readonly budget: Figures },
  recipe: R,
  action: A,
): Acted<R> {
  const acted = rules.act(level.setup, recipe, action)
  if (!acted.ok) return acted
  const over = exceeded(level.budget, rules.cost(level.setup, acted.recipe))
  if (over.length === 0) return acted
  const before = rules.cost(level.setup, recipe)
  const change = ({ budget, would }: OverBudget) => would - (own(before, budget) ?? 0)
  const why =
    over.find((one) => change(one) > 0) ?? (over.some((one) => change(one) < 0) ? undefined : over[0])
  return why ? { ok: false, why } : acted
}
