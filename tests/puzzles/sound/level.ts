import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/sound/schema.ts'

const level = JSON.parse(readFileSync('levels/5/5-1-sound-in-numbers.json', 'utf8')) as {
  setup: unknown
  seed: number
}

/** Of 5-1, as the game reads it. */
export const setup = schema.parse(level.setup)
export const { seed } = level
