import { readFileSync } from 'node:fs'
import type { Level, Outcome } from '../../../src/engine/index.ts'
import { attemptHere } from '../../../src/learn/attemptHere.ts'
import { levelSchema } from '../../../src/levels/schema.ts'
import type { GateEvent, Lab } from '../../../src/puzzles/label/events.ts'
import { type Setup, setup } from '../../../src/puzzles/label/schema.ts'

const file = new URL('../../../levels/1/1-3-teach-dont-tell.json', import.meta.url)
const { $schema: _, ...parsed } = levelSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** The shipped level, parsed as the game parses it. */
export const level = { ...parsed, setup: setup.parse(parsed.setup) } as Level<Setup>

/** Attempts it as the worker does, and lets go of the model. */
export async function attempted(
  shown: readonly string[],
  report: (done: number, show?: unknown) => void = () => {},
): Promise<Outcome<GateEvent, Lab>> {
  const attempting = await attemptHere(
    level,
    { shown },
    {
      data: (name) => Promise.reject(new Error(`no data set is needed, ${name} was asked for`)),
      report,
      signal: new AbortController().signal,
    },
  )
  if (!attempting.ok) throw new Error(JSON.stringify(attempting.why))
  attempting.mind?.dispose()
  return attempting.outcome as Outcome<GateEvent, Lab>
}
