import file from '../../../levels/3/3-5-bend-the-border.json'
import type { Level } from '../../../src/engine/index.ts'
import { levelSchema } from '../../../src/levels/schema.ts'
import * as schema from '../../../src/puzzles/boundary/schema.ts'

/** The shipped level, read as the game reads it. */
const { $schema: _, ...parsed } = levelSchema.parse(file)
export const level: Level<schema.Setup> = {
  ...(parsed as unknown as Level),
  setup: schema.setup.parse(parsed.setup),
}
