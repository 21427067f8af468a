import { readFileSync } from 'node:fs'
import type { Place } from '../../../src/puzzles/heap/pick.ts'
import { type Handful, setup as schema } from '../../../src/puzzles/heap/schema.ts'

const level = JSON.parse(readFileSync('levels/4/4-4-donation-sorter.json', 'utf8')) as {
  seed: number
  setup: unknown
}

/** Of 4-4, as the game reads it. */
export const setup = schema.parse(level.setup)
export const { seed } = level

/** So many handfuls from one place. */
export const times = (n: number, from: Place, many: number): Handful[] =>
  Array.from({ length: n }, () => ({ from, many }))
