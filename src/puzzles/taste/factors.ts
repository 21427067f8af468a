/**
 * Matrix factorisation by alternating least squares: every listener and every song becomes a few numbers, so that their
 * product says how many stars the one gives the other. Y. Koren, R. Bell, C. Volinsky, "Matrix Factorization Techniques for
 * Recommender Systems", Computer 42 (2009). Only sums, products and quotients: the same bits in every engine. Pure.
 */
import type { Random } from '../../engine/index.ts'
import type { Rated } from './harbour.ts'

/** As many numbers as the map has factors. */
export type Vector = readonly number[]

export interface Factors {
  /** Mean of all ratings learned from. */
  readonly mean: number
  /** How many stars above the mean each song stands with everybody. */
  readonly loved: Vector
  readonly songs: readonly Vector[]
  readonly listeners: readonly Vector[]
}

export interface Learning {
  readonly factors: number
  /** Stars squared, as if so many ratings of 0 had been given: what keeps few ratings from saying much. */
  readonly damping: number
}

type Ratings = readonly (readonly Rated[])[]

export function begin(ratings: Ratings, songs: number, { factors }: Learning, random: Random): Factors {
  const all = ratings.flat()
  const mean = all.reduce((sum, { stars }) => sum + stars, 0) / Math.max(1, all.length)
  const anywhere = () => Array.from({ length: factors }, () => random.normal() * 0.5)
  return {
    mean,
    loved: Array.from({ length: songs }, () => 0),
    songs: Array.from({ length: songs }, anywhere),
    listeners: ratings.map(() => Array.from({ length: factors }, () => 0)),
  }
}

/** One round: first how loved each song is, then each listener from the songs, then each song from the listeners. */
export function improved(from: Factors, ratings: Ratings, { damping }: Learning): Factors {
  const all = ratings.flat()
  if (all.length === 0) return from
  const mean = all.reduce((sum, { stars }) => sum + stars, 0) / all.length
  const bySong: { listener: number; stars: number }[][] = from.songs.map(() => [])
  for (const [listener, own] of ratings.entries())
    for (const { song, stars } of own) bySong[song]?.push({ listener, stars })
  const loved = bySong.map((given, song) => {
    const rest = given.map(
      ({ listener, stars }) => stars - mean - dot(from.listeners[listener], from.songs[song]),
    )
    return rest.reduce((sum, one) => sum + one, 0) / (given.length + 2 * damping)
  })
  const listeners = ratings.map((own) => placeOf({ ...from, mean, loved }, own, damping))
  const songs = bySong.map((given, song) =>
    ridge(
      given.map(({ listener }) => listeners[listener] ?? []),
      given.map(({ stars }) => stars - mean - (loved[song] ?? 0)),
      damping,
      from.songs[song]?.length ?? 0,
    ),
  )
  return { mean, loved, songs, listeners }
}

/** Where the map puts somebody who gave these stars: the place whose products come nearest to them. */
export const placeOf = (
  { mean, loved, songs }: Pick<Factors, 'mean' | 'loved' | 'songs'>,
  rated: readonly Rated[],
  damping: number,
): Vector =>
  ridge(
    rated.map(({ song }) => songs[song] ?? []),
    rated.map(({ song, stars }) => stars - mean - (loved[song] ?? 0)),
    damping,
    songs[0]?.length ?? 0,
  )

/** How many stars the map expects; `popularity` is how much counts what everybody loves. */
export const expected = (
  { mean, loved, songs }: Pick<Factors, 'mean' | 'loved' | 'songs'>,
  place: Vector,
  song: number,
  popularity = 1,
): number => mean + popularity * (loved[song] ?? 0) + dot(place, songs[song])

/** Root mean square error over ratings of known listeners, stars. */
export function errorOf(map: Factors, ratings: Ratings): number {
  let [sum, n] = [0, 0]
  for (const [listener, own] of ratings.entries())
    for (const { song, stars } of own) {
      const off = stars - expected(map, map.listeners[listener] ?? [], song)
      sum += off * off
      n += 1
    }
  return n === 0 ? 0 : Math.sqrt(sum / n)
}

export function dot(a: Vector = [], b: Vector = []): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/**
 * The weights w that make |rows·w − ys|² + damping·|w|² least, from the normal equations by Gaussian elimination with
 * pivots; zeros where there are no rows.
 */
export function ridge(rows: readonly Vector[], ys: Vector, damping: number, size: number): number[] {
  const table = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => (i === j ? damping : 0)),
  )
  for (const [at, row] of rows.entries())
    for (let i = 0; i < size; i++) {
      const line = table[i]
      const weight = row[i] ?? 0
      if (!line) continue
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + weight * (row[j] ?? 0)
      line[size] = (line[size] ?? 0) + weight * (ys[at] ?? 0)
    }
  return solved(table)
}

/** Of rows that end in their right side; they are used up. */
function solved(table: number[][]): number[] {
  const size = table.length
  for (let i = 0; i < size; i++) {
    let best = i
    for (let r = i + 1; r < size; r++)
      if (Math.abs(table[r]?.[i] ?? 0) > Math.abs(table[best]?.[i] ?? 0)) best = r
    const pivot = table[best] ?? []
    table[best] = table[i] ?? []
    table[i] = pivot
    for (let r = 0; r < size; r++) {
      const line = table[r] ?? []
      if (r === i) continue
      const times = (line[i] ?? 0) / (pivot[i] || 1)
      if (times === 0) continue
      for (let j = i; j <= size; j++) line[j] = (line[j] ?? 0) - times * (pivot[j] ?? 0)
    }
  }
  return table.map((line, i) => (line[size] ?? 0) / (line[i] || 1))
}
