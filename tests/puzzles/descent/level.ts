import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/descent/schema.ts'

const level = JSON.parse(readFileSync('levels/3/3-2-downhill.json', 'utf8')) as { setup: unknown }

/** Of 3-2, as the game reads it. */
export const setup = schema.parse(level.setup)
