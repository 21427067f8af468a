import type { Attempt, Attempter, Rules } from '../engine/index.ts'

const attempts = import.meta.glob<{ attempt: Attempt<unknown, unknown> }>('../puzzles/*/attempt.ts')
const rules = import.meta.glob<{ rules: Rules<unknown, unknown, never> }>('../puzzles/*/rules.ts')

/** What the engine needs to attempt a level of this kind; each kind is loaded when first asked for. */
export async function loadAttempter(kind: string): Promise<Attempter<unknown, unknown>> {
  const loadAttempt = attempts[`../puzzles/${kind}/attempt.ts`]
  const loadRules = rules[`../puzzles/${kind}/rules.ts`]
  if (!loadAttempt || !loadRules) throw new Error(`There is no puzzle kind "${kind}".`)
  const [attempt, rule] = await Promise.all([loadAttempt(), loadRules()])
  return { attempt: attempt.attempt, rules: rule.rules }
}
