import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/doodles/schema.ts'

const level = JSON.parse(readFileSync('levels/1/1-4-flag-doodles.json', 'utf8')) as { setup: unknown }

/** Of 1-4, as the game reads it. */
export const setup = schema.parse(level.setup)
