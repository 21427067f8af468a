import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/line/schema.ts'

const level = JSON.parse(readFileSync('levels/3/3-1-typhoon-line.json', 'utf8')) as { setup: unknown }

/** Of 3-1, as the game reads it. */
export const setup = schema.parse(level.setup)
