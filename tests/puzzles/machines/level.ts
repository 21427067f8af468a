import { readFileSync } from 'node:fs'
import type { Level } from '../../../src/engine/index.ts'
import { levelSchema } from '../../../src/levels/schema.ts'
import { type Setup, setup as setupSchema } from '../../../src/puzzles/machines/schema.ts'
import { faultsOf } from '../faults.ts'

const file = new URL('../../../levels/1/1-1-ai-or-not.json', import.meta.url)
const { $schema: _, ...parsed } = levelSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
export const level = { ...parsed, setup: setupSchema.parse(parsed.setup) } as Level<Setup>
export const { setup } = level

/** What an author is told of a changed copy. */
export const faults = (change: (copy: Setup) => unknown) => faultsOf(setupSchema, setup, change)
