/**
 * What only a kind's rules can say of a level file: that it opens with a recipe that may be run, and that its budget
 * leaves something to decide.
 */
import { createRandom, type Level, overBudget } from '../engine/index.ts'
import { sayRefusal, type Wording } from '../i18n/reasons.ts'
import type { Kind } from './kind.ts'

/** Sentences for the author; none when the level is sound. */
export function checkPlayable(level: Level, { schema, rules }: Kind): string[] {
  const wording: Wording = { ...schema, cases: level.cases }
  const start = rules.start(level.setup)
  const misfit = rules.check(level.setup, start)
  const dear = overBudget(level.budget, rules.cost(level.setup, start))
  const random = createRandom(level.seed, 'check')
  const legal = Array.from({ length: 20 }, (_, i) =>
    rules.sample(level.setup, level.budget, random.fork(`try ${i}`)),
  ).filter((recipe) => !overBudget(level.budget, rules.cost(level.setup, recipe)))
  return [
    ...(misfit ? [`setup: the recipe it opens with cannot be run: ${misfit.en}`] : []),
    ...(dear ? [`budget: the recipe it opens with is over budget: ${sayRefusal(dear, wording, 'en')}`] : []),
    ...(legal.length === 0 ? ['budget: no recipe was found that fits it'] : []),
  ]
}
