import { readFileSync } from 'node:fs'
import type { Level } from '../../../src/engine/index.ts'
import { levelSchema } from '../../../src/levels/schema.ts'
import { type Setup, setup as setupSchema } from '../../../src/puzzles/group/schema.ts'

const file = new URL('../../../levels/2/2-5-unlabelled-crates.json', import.meta.url)

/** The shipped level of this kind. */
export function level(): Level<Setup> {
  const { $schema: _, ...parsed } = levelSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { ...parsed, setup: setupSchema.parse(parsed.setup) } as Level<Setup>
}
