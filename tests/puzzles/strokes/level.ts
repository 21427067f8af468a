import { readFileSync } from 'node:fs'
import { type Recipe, setup as schema } from '../../../src/puzzles/strokes/schema.ts'
import { variations } from '../../../src/puzzles/strokes/writing.ts'

const level = JSON.parse(readFileSync('levels/4/4-5-stroke-detectives.json', 'utf8')) as {
  seed: number
  setup: unknown
}

/** Of 4-5, as the game reads it. */
export const setup = schema.parse(level.setup)
export const { seed } = level

/** How much everything varies, in the order of `variations`: slant, size, place, pen, wobble, single strokes. */
export const vary = (...steps: readonly number[]): Recipe['vary'] =>
  Object.fromEntries(variations.map((one, i) => [one, steps[i] ?? 0])) as Recipe['vary']

export const neat: Recipe = { cards: 200, filters: 8, vary: vary() }
export const expert: Recipe = { cards: 60, filters: 4, vary: vary(2, 1, 2, 1, 2, 0) }
