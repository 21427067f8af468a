import type { Recipe, Setup } from './schema.ts'

/** The classes that somebody has seen in an open crate. */
export function seenIn({ crates }: Setup, { opened }: Pick<Recipe, 'opened'>): Set<string> {
  return new Set(crates.flatMap(({ id, truth }) => (opened.includes(id) ? [truth] : [])))
}
