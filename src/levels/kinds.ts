import type { z } from 'zod'
import type { FigureKinds } from '../engine/index.ts'

/** What every `puzzles/<kind>/schema.ts` exports. */
export interface KindSchema {
  readonly setup: z.ZodType
  readonly recipe: z.ZodType
  /** Figures that an attempt measures, by the names goals use. */
  readonly metrics: FigureKinds
  /** Figures that a recipe costs, by the names budgets use. */
  readonly costs: FigureKinds
}

const files = import.meta.glob<KindSchema>('../puzzles/*/schema.ts', { eager: true })

/** Every puzzle kind's schema, by folder name. */
export const kindSchemas: ReadonlyMap<string, KindSchema> = new Map(
  Object.entries(files).map(([path, schema]) => [path.split('/').at(-2) ?? path, schema]),
)
