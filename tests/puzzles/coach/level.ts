import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/coach/schema.ts'

const level = JSON.parse(readFileSync('levels/5/5-4-tone-coach.json', 'utf8')) as { setup: unknown }

/** Of 5-4, as the game reads it. */
export const setup = schema.parse(level.setup)
