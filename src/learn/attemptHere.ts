import {
  type Attempting,
  attempt,
  createRandom,
  type DataSet,
  type Level,
  type RunProgram,
  type Signal,
  type Task,
} from '../engine/index.ts'
import { loadAttempter } from './kinds.ts'
import { ready } from './ready.ts'

export interface Surroundings {
  data(name: string): Promise<DataSet>
  report(done: number, show?: unknown): void
  readonly signal: Signal
  readonly program?: RunProgram
}

/** Fetches what attempts at a kind's levels need. What does not come is asked for again, and told, by the attempt. */
export async function expectKind(kind: string): Promise<void> {
  await loadAttempter(kind).catch(() => undefined)
}

/** Makes what attempts at a level need, if its kind says what that is. */
export async function prepareHere(level: Level, data: Surroundings['data'], signal: Signal): Promise<void> {
  try {
    const { prepare } = await loadAttempter(level.kind)
    if (!prepare || signal.aborted) return
    await ready()
    await prepare(level.setup, { data, signal, report() {}, random: createRandom(level.seed) })
  } catch {
    // Nobody has asked for anything yet: the attempt makes it anew, and says what is wrong.
  }
}

/** Attempts a recipe in this thread: what the worker, the command line and the proofs all call. */
export async function attemptHere(
  level: Task,
  recipe: unknown,
  { data, report, signal, program }: Surroundings,
): Promise<Attempting> {
  const kind = await loadAttempter(level.kind)
  await ready()
  return attempt(level, recipe, kind, {
    data,
    report,
    signal,
    random: createRandom(level.seed),
    ...(program && { program }),
  })
}
