import type { Attempt, Attempter, Prepare, Rules } from '../engine/index.ts'

const attempts = import.meta.glob<{
  attempt: Attempt<unknown, unknown>
  prepare?: Prepare<unknown>
}>('../puzzles/*/attempt.ts')
const rules = import.meta.glob<{ rules: Rules<unknown, unknown, never> }>('../puzzles/*/rules.ts')

export interface Loaded extends Attempter<unknown, unknown> {
  readonly prepare?: Prepare<unknown>
}

/** What the engine needs to attempt a level of this kind; each kind is loaded when first asked for. */
export async function loadAttempter(kind: string): Promise<Loaded> {
  if (kind.startsWith('room/')) return (await import('./games.ts')).loadGame(kind)
  const loadAttempt = attempts[`../puzzles/${kind}/attempt.ts`]
  const loadRules = rules[`../puzzles/${kind}/rules.ts`]
  if (!loadAttempt || !loadRules) throw new Error(`There is no puzzle kind "${kind}".`)
  const [attempt, rule] = await Promise.all([loadAttempt(), loadRules()])
  const { attempt: tries, prepare } = attempt
  return { attempt: tries, rules: rule.rules, ...(prepare && { prepare }) }
}
