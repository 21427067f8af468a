import type { KindSchema, Kinds } from './kinds.ts'

const files = import.meta.glob<KindSchema>('../puzzles/*/schema.ts', { eager: true })

/** Every kind's schema at once: for the command line, the tests and the published schema, never for the page. */
export const allKinds: Kinds = new Map(
  Object.entries(files).map(([path, schema]) => [path.split('/').at(-2) ?? path, schema]),
)
