import { readFileSync } from 'node:fs'
import { setup as schema } from '../../../src/puzzles/pixels/schema.ts'

const file = JSON.parse(readFileSync('levels/4/4-6-shortcut-hunter.json', 'utf8')) as { setup: unknown }

/** The setup of 4-6, read as the game reads it. */
export const setup = schema.parse(file.setup)
