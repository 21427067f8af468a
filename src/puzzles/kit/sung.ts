/**
 * Sung syllables, made by chance from a seed: how high a voice is at each moment, in semitones above 110 Hz. A tone is a
 * shape on Chao's five levels (Chao Yuen Ren, 1930: 55, 35, 214, 51); a voice lays the five levels as high and as wide as
 * it sings, takes its own time, and is not steady. Sums and products alone, so every machine makes the same. Pure.
 */
import type { Random } from '../../engine/index.ts'

/** Part of the syllable from 0 to 1, and a level from 1 to 5. */
export type Knot = readonly [part: number, level: number]
/** Semitones at each moment; nothing where the voice has stopped. */
export type Pitches = readonly (number | undefined)[]

export interface Voice {
  /** Semitones of its lowest level. */
  readonly ground: number
  /** Semitones between two levels. */
  readonly reach: number
}

/** What of a syllable is chance. */
export interface Chance {
  /** A syllable's shortest and longest, as parts of all moments. */
  readonly length: { readonly from: number; readonly to: number }
  /** How far a whole syllable lies higher or lower, standard deviation in semitones. */
  readonly lift: number
  /** How far a knot lies higher or lower, in levels, and sooner or later, in parts: standard deviations. */
  readonly knot: number
  readonly when: number
  /** How far off a voice sets in, standard deviation in semitones, and until which part it has found its pitch. */
  readonly onset: { readonly off: number; readonly until: number }
  /** Standard deviation of each moment's step of the voice's own trembling, semitones. */
  readonly tremble: number
}

/** Of a trembling, how much is left a moment later. */
const lasting = 0.75

/** One syllable of a shape by one voice. */
export function singBy(
  { moments, chance }: { readonly moments: number; readonly chance: Chance },
  { ground, reach }: Voice = { ground: 0, reach: 1 },
  shape: readonly Knot[],
  random: Random,
): Pitches {
  const { length, onset } = chance
  const last = (moments - 1) * (length.from + (length.to - length.from) * random.next())
  const lift = random.normal() * chance.lift
  const knots = shape.map(([part, level], i): Knot => {
    const ends = i === 0 || i === shape.length - 1
    return [ends ? part : part + random.normal() * chance.when, level + random.normal() * chance.knot]
  })
  const off = random.normal() * onset.off
  let trembling = 0
  return Array.from({ length: moments }, (_, moment) => {
    if (moment > last) return undefined
    const part = moment / last
    trembling = lasting * trembling + random.normal() * chance.tremble
    const found = part < onset.until ? off * (1 - part / onset.until) : 0
    return ground + lift + (levelAt(knots, part) - 1) * reach + trembling + found
  })
}

/** How high a shape is, on Chao's levels, at a part of it: eased from knot to knot, x²(3 − 2x). */
export function levelAt(knots: readonly Knot[], part: number): number {
  const next = knots.findIndex(([at]) => at >= part)
  const [to, level] = knots[next < 0 ? knots.length - 1 : next] ?? [1, 3]
  const [from, before] = knots[next < 1 ? Math.max(0, next) : next - 1] ?? [0, 3]
  if (next < 0 || to <= from) return level
  const x = Math.min(1, Math.max(0, (part - from) / (to - from)))
  return before + (level - before) * x * x * (3 - 2 * x)
}

/** Semitones above 110 Hz, as hertz: for ears and words, never for a score. */
export const hertz = (semitones: number): number => 110 * 2 ** (semitones / 12)
