import { readFileSync } from 'node:fs'
import { setup as setupSchema } from '../../../src/puzzles/filter/schema.ts'

const level = JSON.parse(readFileSync('levels/2/2-6-spam-gate.json', 'utf8')) as { setup: unknown }
export const setup = setupSchema.parse(level.setup)
