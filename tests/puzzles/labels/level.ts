import { readFileSync } from 'node:fs'
import type { Level } from '../../../src/engine/index.ts'
import { levelSchema } from '../../../src/levels/schema.ts'
import { type Setup, setup as setupSchema } from '../../../src/puzzles/labels/schema.ts'

/** A shipped level of this kind, by its file under `levels/`. */
export function levelOf(name: string): Level<Setup> {
  const file = new URL(`../../../levels/${name}.json`, import.meta.url)
  const { $schema: _, ...parsed } = levelSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { ...parsed, setup: setupSchema.parse(parsed.setup) } as Level<Setup>
}
