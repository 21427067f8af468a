import { harbourOf } from './harbour.ts'
import type { Setup } from './schema.ts'

const known = new WeakMap<Setup, readonly (readonly number[])[]>()

/** How many neighbours gave a song one star, two ... five, of the ratings that are learned from. */
export function countsOf(setup: Setup, song: number): readonly number[] {
  const all = known.get(setup) ?? count(setup)
  known.set(setup, all)
  return all[song] ?? [0, 0, 0, 0, 0]
}

function count(setup: Setup): number[][] {
  const counts = setup.songs.map(() => [0, 0, 0, 0, 0])
  for (const { rated } of harbourOf(setup).known)
    for (const { song, stars } of rated) {
      const own = counts[song]
      if (own) own[stars - 1] = (own[stars - 1] ?? 0) + 1
    }
  return counts
}

/** How far the stars of a song lie from their mean: the standard deviation, in stars; undefined where nobody rated it. */
export function spreadOf(counts: readonly number[]): number | undefined {
  const mean = meanOf(counts)
  if (mean === undefined) return undefined
  const n = counts.reduce((sum, one) => sum + one, 0)
  return Math.sqrt(counts.reduce((sum, one, i) => sum + one * (i + 1 - mean) ** 2, 0) / n)
}

/** Mean stars of a song; undefined where nobody rated it. */
export function meanOf(counts: readonly number[]): number | undefined {
  const n = counts.reduce((sum, one) => sum + one, 0)
  return n === 0 ? undefined : counts.reduce((sum, one, i) => sum + one * (i + 1), 0) / n
}
