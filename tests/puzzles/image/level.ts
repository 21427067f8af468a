import { readFileSync } from 'node:fs'
import { library } from '../../../src/cli/library.ts'
import { createRandom, type Level } from '../../../src/engine/index.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'
import { attempt } from '../../../src/puzzles/image/attempt.ts'
import type { Recipe, Setup } from '../../../src/puzzles/image/schema.ts'

const file = 'levels/4/4-2-post-office.json'
const parsed = parseLevel(readFileSync(file, 'utf8'), { file, kinds: allKinds })
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))

export const level = parsed.level as Level<Setup>
export const setup = level.setup

export const digits = () => library('digits')

/** Trains in this thread, with the level's own seed. */
export function train(recipe: Partial<Recipe>, report: (done: number, show?: unknown) => void = () => {}) {
  const { signal } = new AbortController()
  return attempt(
    setup,
    { hidden: [32], epochs: 2, learningRate: 0.3, images: 896, ...recipe },
    {
      data: library,
      random: createRandom(level.seed),
      report,
      signal,
      program: () => Promise.reject(new Error('no programs here')),
    },
  )
}
