import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/tones/schema.ts'

const level = JSON.parse(readFileSync('levels/5/5-3-new-speaker.json', 'utf8')) as { setup: unknown }

/** Of 5-3, as the game reads it. */
export const setup = schema.parse(level.setup)
