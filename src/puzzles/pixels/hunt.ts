/** A hunt for shortcuts: what was mended, what is learned from then, and which squares an answer hangs on. Pure. */
import type { Random } from '../../engine/index.ts'
import type { Weights } from '../kit/softmax.ts'
import { all, fullInk, side, squares } from './grid.ts'
import { differences, examplesOf, inOrder, type Letter, readAll } from './reading.ts'
import type { Recipe, Setup } from './schema.ts'

/** The examples as they are labelled by now, then the counter-examples that are learned from, too. */
export function lettersOf(
  setup: Setup,
  { relabel = [], more = [] }: Pick<Recipe, 'relabel' | 'more'>,
): readonly Letter[] {
  const examples = examplesOf(setup)
  if (relabel.length + more.length === 0) return examples
  return [
    ...examples.map((one, i) => (relabel.includes(i) ? { ...one, truth: 1 - one.truth } : one)),
    ...(setup.hunt?.handfuls ?? []).flatMap(({ letters }, of) =>
      readAll(setup, letters).slice(0, (more[of] ?? 0) * (setup.hunt?.each ?? 0)),
    ),
  ]
}

/** Squares taped over, labels turned and handfuls taken, each one fix. */
export const fixesOf = ({ windows, relabel = [], more = [] }: Recipe): number =>
  squares - windows.length + relabel.length + more.reduce((sum, n) => sum + n, 0)

/** How many handfuls there are of a kind. */
export const handfulsOf = ({ hunt }: Setup, of: number): number =>
  Math.floor((hunt?.handfuls[of]?.letters.length ?? 0) / (hunt?.each ?? 1))

/**
 * How much each square of a picture pulls towards the second class, and away from the first where it is negative: its ink,
 * 0 to 1, times the difference of its two weights. Covering the square takes exactly so much off the log-odds of the answer.
 */
export function pullsOf(open: readonly number[], weights: Weights, dots: readonly number[]): number[] {
  const pulls = new Array<number>(squares).fill(0)
  for (const [i, at] of open.entries()) {
    const [first = 0, second = 0] = weights[i] ?? []
    pulls[at] = ((dots[at] ?? 0) / fullInk) * (second - first)
  }
  return pulls
}

/** The squares that pull most towards an answer, the strongest first. */
export function lookedAt(pulls: readonly number[], answer: number, most: number): number[] {
  const towards = pulls.map((pull) => (answer === 1 ? pull : -pull))
  return all
    .filter((at) => (towards[at] ?? 0) > 0)
    .toSorted((a, b) => (towards[b] ?? 0) - (towards[a] ?? 0))
    .slice(0, most)
}

/** The squares under a thumb: the pressed one, its right neighbour, and both below them. */
export const underThumb = (at: number): number[] =>
  [at, at + 1, at + side, at + side + 1].filter((one) => one < squares && one % side >= at % side)

/** A picture with bare paper where the thumb lies. */
export function covered(dots: readonly number[], thumb: number | undefined): readonly number[] {
  if (thumb === undefined) return dots
  const under = underThumb(thumb)
  return dots.map((n, at) => (under.includes(at) ? 0 : n))
}

/** Letters by how sure a model is of their labels, the least sure first. */
export const leastSure = (
  answers: readonly { readonly truth: number; readonly shares: readonly number[] }[],
) =>
  answers
    .map(({ truth, shares }, at) => ({ at, sure: shares[truth] ?? 0 }))
    .toSorted((a, b) => a.sure - b.sure || a.at - b.at)
    .map(({ at }) => at)

/**
 * Someone who plays at random. Half have covered squares and tape the spots they found; they turn labels of letters that look
 * like the other class, right or wrong, and take handfuls. The others tape anything.
 */
export function sampleHunt(setup: Setup, fixes: number, random: Random): Recipe {
  const hunt = setup.hunt
  const looks = random.below(2) > 0
  const found = looks ? (hunt?.spots ?? []).filter(() => random.below(3) > 0) : []
  const spots = found.flatMap((spot) => spot.squares)
  const anywhere = random.shuffle([...all]).slice(0, looks ? random.below(2) : random.below(fixes + 1))
  const taped = [...new Set([...spots, ...anywhere])].slice(0, fixes)
  let left = fixes - taped.length
  const doubtful = random.shuffle(oddOnes(setup).slice(0, looks ? 16 : undefined))
  const relabel = inOrder(doubtful.slice(0, random.below(Math.min(left, 6) + 1)))
  left -= relabel.length
  const more = (hunt?.handfuls ?? []).map((_, of) => {
    const n = random.below(Math.min(left, handfulsOf(setup, of)) + 1)
    left -= n
    return n
  })
  const used = more.findLastIndex((n) => n > 0) + 1
  return {
    windows: all.filter((at) => !taped.includes(at)),
    ...(relabel.length > 0 && { relabel }),
    ...(used > 0 && { more: more.slice(0, used) }),
  }
}

/** Examples, those first that look most like the other class: by their ink where the two classes differ. */
export function oddOnes(setup: Setup): number[] {
  const by = differences(examplesOf(setup)) ?? []
  return examplesOf(setup)
    .map(({ truth, dots }, at) => {
      const like = dots.reduce((sum, n, square) => sum + n * (by[square] ?? 0), 0)
      return { at, odd: truth === 0 ? like : -like }
    })
    .toSorted((a, b) => b.odd - a.odd || a.at - b.at)
    .map(({ at }) => at)
}
