import { readFileSync } from 'node:fs'
import type { Level, Outcome } from '../../../src/engine/index.ts'
import { attemptHere } from '../../../src/learn/attemptHere.ts'
import { levelSchema } from '../../../src/levels/schema.ts'
import type { FerryEvent, Lab } from '../../../src/puzzles/rules/events.ts'
import { type Recipe, type Setup, setup } from '../../../src/puzzles/rules/schema.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const { $schema: _, ...parsed } = levelSchema.parse(read('../../../levels/1/1-2-ferry-gate.json'))

/** The shipped level, parsed as the game parses it. */
export const level = { ...parsed, setup: setup.parse(parsed.setup) } as Level<Setup>

const solutions = read('../../solutions/1-2-ferry-gate.json') as {
  recipes: { name: string; recipe?: Recipe }[]
}

export function solution(name: string): Recipe {
  const found = solutions.recipes.find((one) => one.name === name)?.recipe
  if (!found) throw new Error(`no solution "${name}"`)
  return found
}

export async function attempted(recipe: Recipe): Promise<Outcome<FerryEvent, Lab>> {
  const attempting = await attemptHere(level, recipe, {
    data: (name) => Promise.reject(new Error(`no data set is needed, ${name} was asked for`)),
    report() {},
    signal: new AbortController().signal,
  })
  if (!attempting.ok) throw new Error(JSON.stringify(attempting.why))
  return attempting.outcome as Outcome<FerryEvent, Lab>
}
