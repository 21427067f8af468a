import type { Figures } from './figures.ts'
import type { Acted, Refusal, Rules } from './puzzle.ts'

/** The first budget that a cost exceeds, as a refusal; undefined when it fits. */
export function overBudget(budget: Figures, cost: Figures): Refusal | undefined {
  for (const [name, limit] of Object.entries(budget)) {
    const would = cost[name] ?? 0
    if (would > limit) return { code: 'over-budget', budget: name, limit, would }
  }
  return undefined
}

/**
 * One decision of the player, held to the level's budget. A recipe that is already over budget (a shared one)
 * may still be made cheaper.
 */
export function act<S, R, A>(
  rules: Rules<S, R, A>,
  level: { readonly setup: S; readonly budget: Figures },
  recipe: R,
  action: A,
): Acted<R> {
  const acted = rules.act(level.setup, recipe, action)
  if (!acted.ok) return acted
  const why = overBudget(level.budget, rules.cost(level.setup, acted.recipe))
  if (why?.code !== 'over-budget') return acted
  const before = rules.cost(level.setup, recipe)[why.budget] ?? 0
  return why.would < before ? acted : { ok: false, why }
}
