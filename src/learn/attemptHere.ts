import {
  type Attempting,
  attempt,
  createRandom,
  type DataSet,
  type Level,
  type RunProgram,
  type Signal,
} from '../engine/index.ts'
import { loadAttempter } from './kinds.ts'
import { ready } from './ready.ts'

export interface Surroundings {
  data(name: string): Promise<DataSet>
  report(done: number, show?: unknown): void
  readonly signal: Signal
  readonly program?: RunProgram
}

/** Attempts a recipe in this thread: what the worker, the command line and the proofs all call. */
export async function attemptHere(
  level: Level,
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
