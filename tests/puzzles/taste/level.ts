import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/taste/schema.ts'

const level = JSON.parse(readFileSync('levels/5/5-5-taste-map.json', 'utf8')) as { setup: unknown }

/** Of 5-5, as the game reads it. */
export const setup = schema.parse(level.setup)
