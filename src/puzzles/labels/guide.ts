/** What the guide says, and what a second person makes of it. Pure. */
import type { Recipe, Setup } from './schema.ts'

export type Line = NonNullable<Setup['guide']>['lines'][number]

/** The lines that are written, in the level's order. */
export const written = ({ guide }: Setup, ids: readonly string[] = []): Line[] =>
  guide?.lines.filter(({ id }) => ids.includes(id)) ?? []

/** The guide after a line was written: it takes the place of the line that its class had. */
export function write({ guide }: Setup, ids: readonly string[] = [], line: Line): string[] {
  const kept = guide?.lines.filter(({ id, of }) => id === line.id || (ids.includes(id) && of !== line.of))
  return (kept ?? []).map(({ id }) => id)
}

/**
 * What the second person writes on a card: the class whose line is the only one to fit the thing; where none or several
 * fit, a guess. Undefined where nobody else labels.
 */
export function secondHand(
  setup: Setup,
  { guide }: Recipe,
  { truth, guess }: Setup['cards'][number],
): string | undefined {
  const fitting = written(setup, guide).filter(({ fits }) => fits.includes(truth))
  return fitting.length === 1 ? fitting[0]?.of : guess
}
