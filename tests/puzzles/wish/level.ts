import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/wish/schema.ts'

const level = JSON.parse(readFileSync('levels/6/6-5-be-careful-what-you-wish.json', 'utf8')) as {
  setup: unknown
}

/** Of 6-5, as the game reads it. */
export const setup = schema.parse(level.setup)
