/** Models trained side by side for the wall. */
import { type Glimpse, type Level, overBudget, type Refusal, type Task } from '../../engine/index.ts'
import { AttemptRefused } from '../../learn/faults.ts'
import type { Lane } from '../../store/room.ts'
import type { AnyRules, App } from '../app.ts'

const waiting: Lane = { status: 'waiting', done: 0, losses: [] }
/** Of a long training, no more points than a wall shows. */
const mostLosses = 2000
/** Milliseconds between two looks at the wall. */
const rest = 60

type Tell = (lanes: readonly Lane[]) => void
type Change = (patch: Partial<Lane>) => void

/**
 * Attempts every recipe and tells how each lane stands. All at once, so that all advance together; programs one after
 * the other, for there is one sandbox. What is refused stops nobody else. Resolves when all have come to an end.
 */
export async function runLanes(
  app: App,
  level: Level,
  recipes: readonly unknown[],
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const rules = await app.levelStore.rules(level.kind)
  const changes = openLanes(app, recipes.length, signal, tell)
  const run = (change: Change, at: number) => runLane(app, level, rules, recipes[at], signal, change)
  if (!rules.language) {
    await Promise.all(changes.map(run))
    return
  }
  for (const [at, change] of changes.entries()) {
    if (signal.aborted) return
    await run(change, at)
  }
}

/** Has a game's own small task learned, once for each recipe; the mode's schema has checked what came from a file. */
export async function learnLanes(
  app: App,
  mode: string,
  recipes: readonly unknown[],
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const task: Task = { id: mode, kind: `room/${mode}`, seed: 1, setup: {}, budget: {}, goals: [] }
  const changes = openLanes(app, recipes.length, signal, tell)
  await Promise.all(changes.map((change, at) => trainLane(app, task, recipes[at], signal, change)))
}

/** One change for each lane; eight lanes that each tell thirty times a second would draw the wall anew for each of them. */
function openLanes(app: App, many: number, signal: AbortSignal, tell: Tell): Change[] {
  let lanes: readonly Lane[] = Array.from({ length: many }, () => waiting)
  let told: readonly Lane[] = []
  let resting = false
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
  tellSoon()
  return lanes.map((_, at) => (patch) => {
    lanes = lanes.map((lane, i) => (i === at ? { ...lane, ...patch } : lane))
    tellSoon()
  })
}

async function runLane(
  app: App,
  level: Level,
  rules: AnyRules,
  found: unknown,
  signal: AbortSignal,
  change: Change,
): Promise<void> {
  const read = app.levelStore.readRecipe(level, found)
  if (!read) return change({ status: 'refused' })
  const why = whyNot(level, rules, read.recipe)
  if (why) return change({ status: 'refused', why })
  await trainLane(app, level, read.recipe, signal, change)
}

async function trainLane(
  app: App,
  task: Task,
  recipe: unknown,
  signal: AbortSignal,
  change: Change,
): Promise<void> {
  let losses: readonly number[] = []
  change({ status: 'busy' })
  try {
    const outcome = await app.learner.attempt(task, recipe, {
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
