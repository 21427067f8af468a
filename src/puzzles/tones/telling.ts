/**
 * How a pitch is told to the model: as it is, or as far from the speaker's own middle, which is measured on what somebody
 * said before, without any label. Sums, products and a square root alone, so every machine tells the same. Pure.
 */
import { scaleOf } from '../kit/softmax.ts'
import type { Told } from './names.ts'
import type { Setup } from './schema.ts'
import { contestOf, greetingsOf, lessonOf, type Pitches, rowOf, type Sung } from './sung.ts'

/** How people speak: the mean of all they said, and its standard deviation. */
export interface Manner {
  /** Semitones above 110 Hz. */
  readonly middle: number
  readonly range: number
}

/** Of several people, by their index. */
export type Manners = readonly Manner[]

/** Of the first `n` voices, from every moment that sounded. */
export const mannersOf = (sung: readonly Sung[], n: number): Manners =>
  Array.from({ length: n }, (_, by) => {
    const all = sung
      .filter(({ voice }) => voice === by)
      .flatMap(({ pitches }) => pitches.flatMap((pitch) => (pitch === undefined ? [] : [[pitch]])))
    const { mean, deviation } = scaleOf(all, 1)
    return { middle: (all.length > 0 && mean[0]) || 0, range: (all.length > 0 && deviation[0]) || 1 }
  })

/** A pitch as the model gets it. `crowd`: hertz, the mean of all who are learned from. */
export function tell(told: Told, pitch: number, { middle, range }: Manner, crowd: number): number {
  switch (told) {
    case 'hertz':
      return hertzOf(pitch)
    case 'crowd':
      return hertzOf(pitch) - crowd
    case 'middle':
      return pitch - middle
    case 'range':
      return (pitch - middle) / range
  }
}

export interface Hearing {
  /** What the model learns from, as it is told. */
  readonly lesson: readonly Sung[]
  /** The contest's, as it is told, and as it was said. */
  readonly contest: readonly Sung[]
  readonly said: readonly Sung[]
  /** What the player names first, as the model is told it. */
  readonly row: readonly Sung[]
}

/** What a recipe makes of everybody's voice. Without people there is one way: the pitch as it is. */
export function hearingOf(setup: Setup, speakers: readonly string[] = [], told: Told = 'hertz'): Hearing {
  const { people, voices } = setup
  const all = lessonOf(setup)
  const said = contestOf(setup)
  if (!people) return { lesson: all, contest: said, said, row: [] }
  const chosen = chosenOf(setup, speakers)
  const lesson = all.filter(({ voice }) => chosen.includes(voice))
  const crowd = crowdOf(lesson)
  const by = (manners: Manners) => (one: Sung) => toldOf(told, one, manners[one.voice], crowd)
  const guests = mannersOf(greetingsOf(setup), people.guests.length)
  return {
    lesson: lesson.map(by(mannersOf(all, voices.length))),
    contest: said.map(by(guests)),
    row: rowOf(setup).map(by(guests)),
    said,
  }
}

/** Indices of the voices that are learned from. */
export const chosenOf = ({ voices }: Pick<Setup, 'voices'>, speakers: readonly string[]): number[] =>
  voices.flatMap(({ id }, i) => (speakers.includes(id) ? [i] : []))

/** The mean of every moment that sounded, hertz. */
export function crowdOf(lesson: readonly Sung[]): number {
  const all = lesson.flatMap(({ pitches }) => pitches.filter((pitch) => pitch !== undefined).map(hertzOf))
  return all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length
}

export const toldOf = (told: Told, one: Sung, manner: Manner | undefined, crowd: number): Sung => ({
  ...one,
  pitches: one.pitches.map((pitch) =>
    pitch === undefined ? undefined : tell(told, pitch, manner ?? { middle: 0, range: 1 }, crowd),
  ) satisfies Pitches,
})

/** 110 · 2^(semitones / 12): whole octaves by doubling, the rest by the series of the exponential, exact to 10⁻¹⁴. */
export function hertzOf(semitones: number): number {
  const octaves = Math.floor(semitones / 12)
  const x = (semitones / 12 - octaves) * Math.LN2
  let [sum, term] = [1, 1]
  for (let k = 1; k <= 17; k++) {
    term *= x / k
    sum += term
  }
  let hertz = 110 * sum
  for (let k = 0; k < octaves; k++) hertz *= 2
  for (let k = 0; k > octaves; k--) hertz /= 2
  return hertz
}
