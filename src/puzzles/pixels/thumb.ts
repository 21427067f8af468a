/** What the player's thumb has tried, and what the whole heat map shows. Pure. */
import type { Lab } from './events.ts'
import { all } from './grid.ts'
import { pullsOf } from './hunt.ts'
import type { Letter } from './reading.ts'
import type { Looking } from './view.ts'

/** Places to cover by hand before the whole map opens. */
export const byHandFirst = 6

/** The thumb lies down on a square, or is lifted from it. */
export function thumbOn(
  { thumb, thumbed }: Pick<Looking, 'thumb' | 'thumbed'>,
  at: number,
): Partial<Pick<Looking, 'thumb' | 'thumbed'>> {
  if (thumb === at) return { thumb: undefined }
  return { thumb: at, thumbed: thumbed.includes(at) ? thumbed : [...thumbed, at] }
}

/** Each square's pull in one letter, or on average in all of a class; see `pullsOf`. */
export function heatOf(
  lab: Pick<Lab, 'windows' | 'weights'>,
  letters: readonly Letter[],
  { heat, letter }: Pick<Looking, 'heat' | 'letter'>,
): readonly number[] | undefined {
  if (heat === undefined) return undefined
  const of = heat === 'this' ? letters.slice(letter, letter + 1) : letters.filter((one) => one.truth === heat)
  const each = of.map(({ dots }) => pullsOf(lab.windows, lab.weights, dots))
  return all.map((at) => each.reduce((sum, pulls) => sum + (pulls[at] ?? 0), 0) / Math.max(1, each.length))
}
