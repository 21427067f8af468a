import { readFileSync } from 'node:fs'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/nights/attempt.ts'
import { type Recipe, recipe as recipeSchema, setup as schema } from '../../../src/puzzles/nights/schema.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const level = read('levels/1/1-6-sleeping-learner.json') as { setup: unknown; seed: number }
const solutions = read('tests/solutions/1-6-sleeping-learner.json') as {
  recipes: { name: string; recipe?: unknown }[]
}

/** Of 1-6, as the game reads it. */
export const setup = schema.parse(level.setup)

export const recipeOf = (name: string): Recipe =>
  recipeSchema.parse(solutions.recipes.find((one) => one.name === name)?.recipe)

export const run = (recipe: Recipe) => {
  const tools: Tools = {
    data: () => Promise.reject(new Error('no data set is needed')),
    random: createRandom(level.seed),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}
