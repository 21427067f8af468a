/** What the last trained model and its curve say, for the panel and the stage, never for a score. */
import { sharesAt } from '../kit/sharesAt.ts'
import type { Lab, Point } from './events.ts'
import { pixels, valuesOf } from './garments.ts'
import { pick } from './pick.ts'
import type { Looking } from './view.ts'

const plain = { mean: new Array<number>(pixels).fill(0), deviation: new Array<number>(pixels).fill(1) }

/** The probabilities for one picture. */
export const answerTo = ({ weights }: Lab, ink: string): number[] => sharesAt(plain, weights, valuesOf(ink))

/** The pictures that the next handful would take. */
export const wouldTake = ({ heap }: Lab, { from, many }: Pick<Looking, 'from' | 'many'>): number[] =>
  pick(heap, new Set(heap.taken), from, many)

/** The numbers of all pictures, those that waver most first. */
export const leastSureFirst = ({ heap: { margin } }: Lab): number[] =>
  margin.map((_, i) => i).toSorted((a, b) => (margin[a] ?? 0) - (margin[b] ?? 0) || a - b)

/** The picture under the lamp: the one that was put there, or the one that wavers most. */
export const underLamp = (lab: Lab, { lamp }: Pick<Looking, 'lamp'>): number =>
  lamp ?? leastSureFirst(lab)[0] ?? 0

/** What the last handful bought, in pieces of a hundred; undefined before the second. */
export function lastBought(
  curve: readonly Point[],
): { readonly labels: number; readonly points: number } | undefined {
  const [before, now] = curve.slice(-2)
  if (!before || !now) return undefined
  // Of what is read in the chart: 81 and then 87 are six more, whatever was rounded away.
  const points = Math.round(now.accuracy * 100) - Math.round(before.accuracy * 100)
  return { labels: now.labels - before.labels, points }
}
