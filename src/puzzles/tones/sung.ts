/**
 * Sung syllables, made by chance from a seed: how high a voice is at each moment, in semitones above 110 Hz. A tone is a
 * shape on Chao's five levels (Chao Yuen Ren, 1930: 55, 35, 214, 51); a voice lays the five levels as high and as wide as
 * it sings, takes its own time, and is not steady. Sums and products alone, so every machine makes the same. Pure.
 */
import { createRandom, type Random } from '../../engine/index.ts'

/** Part of the syllable from 0 to 1, and a level from 1 to 5. */
export type Knot = readonly [part: number, level: number]
/** Semitones at each moment; nothing where the voice has stopped. */
export type Pitches = readonly (number | undefined)[]

export interface Sung {
  /** The tone, as an index in the level's order; `-1` where it is none of them. */
  readonly truth: number
  /** Index of the voice. */
  readonly voice: number
  readonly pitches: Pitches
}

interface Voice {
  /** Semitones of its lowest level. */
  readonly ground: number
  /** Semitones between two levels. */
  readonly reach: number
}

/** What of a syllable is chance. */
interface Chance {
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

interface Choir {
  readonly seed: number
  readonly moments: number
  readonly tones: readonly { readonly id: string; readonly shape: readonly Knot[] }[]
  readonly voices: readonly (Voice & { readonly id: string })[]
  readonly chance: Chance
  readonly each: { readonly train: number; readonly test: number }
  readonly hard: { readonly truth: string; readonly voice: string; readonly shape: readonly Knot[] }
  /** Where the contest is spoken by others. */
  readonly people?: { readonly guests: Choir['voices']; readonly greetings: number } | undefined
}

/** Who is heard in the contest. */
export const heardVoices = <S extends Pick<Choir, 'voices' | 'people'>>(setup: S): S['voices'] =>
  setup.people?.guests ?? setup.voices

/** Of a trembling, how much is left a moment later. */
const lasting = 0.75

/** The syllables that a model learns from. */
export const lessonOf = (setup: Choir): Sung[] =>
  sungBy(setup, createRandom(setup.seed, 'lesson'), setup.each.train)

/** The contest's, which nobody has heard: mixed, the hard one last. */
export function contestOf(choir: Choir): Sung[] {
  const setup = { ...choir, voices: heardVoices(choir) }
  const random = createRandom(setup.seed, 'contest')
  const { truth, voice, shape } = setup.hard
  const by = setup.voices.findIndex(({ id }) => id === voice)
  const hard = {
    ...{ truth: setup.tones.findIndex(({ id }) => id === truth), voice: by },
    pitches: sing(setup, shape, by, random.fork('hard')),
  }
  return [...random.fork('order').shuffle(sungBy(setup, random, setup.each.test)), hard]
}

/** What those who are heard in the contest say before it: nobody tells which word is which. */
export const greetingsOf = (setup: Choir): Sung[] =>
  sungBy(
    { ...setup, voices: heardVoices(setup) },
    createRandom(setup.seed, 'greetings'),
    setup.people?.greetings ?? 0,
  )

/** Every voice sings every tone `each` times, in rounds. */
function sungBy(setup: Choir, random: Random, each: number): Sung[] {
  const rounds = Array.from({ length: each }, () =>
    setup.voices.flatMap((_, voice) =>
      setup.tones.map(({ shape }, truth) => ({ truth, voice, pitches: sing(setup, shape, voice, random) })),
    ),
  )
  return rounds.flat()
}

/** One syllable of a shape by one voice. */
export function sing(
  { moments, voices, chance }: Pick<Choir, 'moments' | 'voices' | 'chance'>,
  shape: readonly Knot[],
  voice: number,
  random: Random,
): Pitches {
  const { ground = 0, reach = 1 } = voices[voice] ?? {}
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

/** What a model hears of a syllable: its pitch at the chosen moments, then, where it is asked for, its mean over all of it. */
export function heard(
  { pitches }: Pick<Sung, 'pitches'>,
  { moments, mean }: { readonly moments: readonly number[]; readonly mean?: true | undefined },
): Pitches {
  const at = moments.map((moment) => pitches[moment])
  return mean ? [...at, meanOf(pitches)] : at
}

function meanOf(pitches: Pitches): number | undefined {
  const sounding = pitches.filter((pitch) => pitch !== undefined)
  return sounding.length === 0 ? undefined : sounding.reduce((sum, one) => sum + one, 0) / sounding.length
}
