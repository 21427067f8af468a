/**
 * What reading a level file cannot tell: that it opens with a recipe that may be run, that its budget leaves something
 * to decide, and, by making it, that the first attempt ends with what its stars ask for.
 */
import { createRandom, type Level, NotJudged, overBudget, own } from '../engine/index.ts'
import { sayRefusal, type Wording } from '../i18n/reasons.ts'
import { asked } from '../levels/asked.ts'
import { type Finding, fault, type LevelFault } from '../levels/fault.ts'
import { shown } from '../levels/shown.ts'
import { attemptHeadless } from './headless.ts'
import type { Kind } from './kind.ts'

/** Faults of what a kind's rules can say at once; none when the level is sound. */
export function checkPlayable(level: Level, { schema, rules }: Kind, file: string): LevelFault[] {
  const wording: Wording = { ...schema, cases: level.cases }
  const start = rules.start(level.setup)
  const misfit = rules.check(level.setup, start)
  const dear = overBudget(level.budget, rules.cost(level.setup, start))
  const found: Finding[] = []
  if (misfit)
    found.push({ code: 'bad-start', path: ['setup'], found: misfit.en, expected: 'a recipe that may be run' })
  if (dear?.code === 'over-budget')
    found.push({
      code: 'dear-start',
      path: ['budget', dear.budget],
      found: shown(dear.limit),
      expected: `at least ${dear.would} (${sayRefusal(dear, wording, 'en')})`,
    })
  if (!misfit && !dear && !drawsOne(level, rules))
    found.push({
      code: 'no-recipe',
      path: ['budget'],
      found: shown(level.budget),
      expected: 'limits that a recipe can keep',
    })
  return found.map((one) => fault(file, one))
}

/** Faults of the recipes that *Show me* and the classroom play: each must be legal here, and within the budget. */
export function checkTries(level: Level, { schema, rules }: Kind, file: string): LevelFault[] {
  const wording: Wording = { ...schema, cases: level.cases }
  return (level.predict.tries ?? []).flatMap((given, i) => {
    const recipe = schema.recipe.parse(given)
    const misfit = rules.check(level.setup, recipe)
    const dear = misfit ? undefined : overBudget(level.budget, rules.cost(level.setup, recipe))
    const found = misfit?.en ?? (dear && sayRefusal(dear, wording, 'en'))
    if (found === undefined) return []
    const expected = 'a recipe that may be run'
    return [fault(file, { code: 'bad-try', path: ['predict', 'tries', i], found, expected })]
  })
}

/** Whether any of twenty random recipes keeps the budget. */
function drawsOne(level: Level, rules: Kind['rules']): boolean {
  const random = createRandom(level.seed, 'check')
  return Array.from({ length: 20 }, (_, i) => random.fork(`try ${i}`)).some((chance) => {
    const recipe = rules.sample(level.setup, level.budget, chance)
    return !rules.check(level.setup, recipe) && !overBudget(level.budget, rules.cost(level.setup, recipe))
  })
}

export interface FirstAttempt {
  readonly faults: readonly LevelFault[]
  readonly notices: readonly LevelFault[]
}

/** Makes the attempt of a player who has touched nothing. */
export async function checkFirstAttempt(level: Level, { rules }: Kind, file: string): Promise<FirstAttempt> {
  const refuse = (...found: Finding[]): FirstAttempt => ({
    faults: found.map((one) => fault(file, one)),
    notices: [],
  })
  const expected = 'an attempt that can be made'
  let attempted: Awaited<ReturnType<typeof attemptHeadless>>
  try {
    attempted = await attemptHeadless(level, rules.start(level.setup))
  } catch (error) {
    if (error instanceof NotJudged) throw error
    const why = error instanceof Error ? error.message : String(error)
    return refuse({ code: 'first-attempt', path: ['setup'], found: why, expected })
  }
  if (!attempted.ok)
    return refuse({ code: 'first-attempt', path: ['setup'], found: attempted.why.code, expected })
  const { outcome } = attempted
  const unmeasured = level.goals.flatMap(({ when }, i) =>
    asked(when, ['goals', i, 'when']).filter(({ metric }) => !Number.isFinite(own(outcome.metrics, metric))),
  )
  // A model that had nothing to learn from, a program that cannot be read: nothing is measured, and that is told.
  if (unmeasured.length > 0 && !outcome.failure)
    return refuse(
      ...unmeasured.map(({ metric, path }): Finding => {
        const measured = Object.keys(outcome.metrics).join(', ')
        return { code: 'unmeasured', path: [...path, 'metric'], found: shown(metric), expected: measured }
      }),
    )
  const given: Finding = {
    code: 'given-away',
    path: ['goals', 0],
    found: `${outcome.stars} stars`,
    expected: 'none',
  }
  return { faults: [], notices: outcome.stars > 0 ? [fault(file, given)] : [] }
}
