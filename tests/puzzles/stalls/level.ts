import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/stalls/schema.ts'

const level = JSON.parse(readFileSync('levels/6/6-3-hawker-choice.json', 'utf8')) as { setup: unknown }

/** Of 6-3, as the game reads it. */
export const setup = schema.parse(level.setup)
