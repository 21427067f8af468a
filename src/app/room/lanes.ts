/** Models trained side by side for the wall. */
import { type Glimpse, type Level, overBudget, type Refusal } from '../../engine/index.ts'
import { AttemptRefused } from '../../learn/faults.ts'
import type { Lane } from '../../store/room.ts'
import type { AnyRules, App } from '../app.ts'

const waiting: Lane = { status: 'waiting', done: 0, losses: [] }
/** Of a long training, no more points than a wall shows. */
const mostLosses = 2000
/** Milliseconds between two looks at the wall. */
const rest = 60

/**
 * Attempts every recipe and tells how each lane stands. All at once, so that all advance together; programs one after
 * the other, for there is one sandbox. What is refused stops nobody else. Resolves when all have come to an end.
 */
export async function runLanes(
  app: App,
  level: Level,
  recipes: readonly unknown[],
  signal: AbortSignal,
  tell: (lanes: readonly Lane[]) => void,
): Promise<void> {
  const rules = await app.levelStore.rules(level.kind)
  let lanes: readonly Lane[] = recipes.map(() => waiting)
  let told: readonly Lane[] = []
  let resting = false
  /** Eight lanes that each tell thirty times a second would draw the wall anew for each of them. */
  const tellSoon = () => {
    if (resting || signal.aborted || told === lanes) return
    told = lanes
    resting = true
    tell(lanes)
    app.wait(rest, () => {
      resting = false
      tellSoon()
    })
  }
  const change = (at: number, patch: Partial<Lane>) => {
    lanes = lanes.map((lane, i) => (i === at ? { ...lane, ...patch } : lane))
    tellSoon()
  }
  tellSoon()
  const run = (found: unknown, at: number) =>
    runLane(app, level, rules, found, signal, (patch) => change(at, patch))
  if (!rules.language) {
    await Promise.all(recipes.map(run))
    return
  }
  for (const [at, recipe] of recipes.entries()) {
    if (signal.aborted) return
    await run(recipe, at)
  }
}

async function runLane(
  app: App,
  level: Level,
  rules: AnyRules,
  found: unknown,
  signal: AbortSignal,
  change: (patch: Partial<Lane>) => void,
): Promise<void> {
  const read = app.levelStore.readRecipe(level, found)
  if (!read) return change({ status: 'refused' })
  const why = whyNot(level, rules, read.recipe)
  if (why) return change({ status: 'refused', why })
  let losses: readonly number[] = []
  change({ status: 'busy' })
  try {
    const outcome = await app.learner.attempt(level, read.recipe, {
      signal,
      onProgress(done, show) {
        const { loss, accuracy } = glimpseOf(show)
        if (loss !== undefined && losses.length < mostLosses) losses = [...losses, loss]
        change({ done, losses, ...(accuracy !== undefined && { accuracy }) })
      },
    })
    change({ status: 'done', done: 1, outcome })
  } catch (error) {
    if (error instanceof AttemptRefused) change({ status: 'refused', why: error.refusal })
    else change({ status: 'failed' })
  }
}

/** Told before anything is trained: a race need not wait for what the worker would refuse. */
export function whyNot(level: Level, rules: AnyRules, recipe: unknown): Refusal | undefined {
  const misfit = rules.check(level.setup, recipe)
  if (misfit) return { code: 'not-possible', say: misfit }
  return overBudget(level.budget, rules.cost(level.setup, recipe))
}

function glimpseOf(show: unknown): Glimpse {
  if (typeof show !== 'object' || show === null) return {}
  const { loss, accuracy } = show as Record<string, unknown>
  return {
    ...(typeof loss === 'number' && Number.isFinite(loss) && { loss }),
    ...(typeof accuracy === 'number' && Number.isFinite(accuracy) && { accuracy }),
  }
}
