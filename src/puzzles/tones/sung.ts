/** What the choir sings, to learn from and in the contest, and what of it a model hears. Pure. */
import { createRandom, type Random } from '../../engine/index.ts'
import { type Chance, type Knot, type Pitches, singBy, type Voice } from '../kit/sung.ts'

export { type Knot, levelAt, type Pitches } from '../kit/sung.ts'

export interface Sung {
  /** The tone, as an index in the level's order; `-1` where it is none of them. */
  readonly truth: number
  /** Index of the voice. */
  readonly voice: number
  readonly pitches: Pitches
}

interface Choir {
  readonly seed: number
  readonly moments: number
  readonly tones: readonly { readonly id: string; readonly shape: readonly Knot[] }[]
  readonly voices: readonly (Voice & { readonly id: string })[]
  readonly chance: Chance
  readonly each: { readonly train: number; readonly test: number }
  readonly hard: { readonly truth: string; readonly voice: string; readonly shape: readonly Knot[] }
  /** What the player names first. */
  readonly byHand?: { readonly seed: number; readonly cases: number; readonly unsteady: number } | undefined
  /** Where the contest is spoken by others. */
  readonly people?: { readonly guests: Choir['voices']; readonly greetings: number } | undefined
}

/** Who is heard in the contest. */
export const heardVoices = <S extends Pick<Choir, 'voices' | 'people'>>(setup: S): S['voices'] =>
  setup.people?.guests ?? setup.voices

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

/** The row that the player names first, mixed: guests call, less steadily than in the contest. None where a level has none. */
export function rowOf(setup: Choir): Sung[] {
  if (!setup.byHand) return []
  const { seed, cases, unsteady } = setup.byHand
  const { lift, knot, when, onset, tremble, length } = setup.chance
  const chance: Chance = {
    ...{ length, lift: lift * unsteady, knot: knot * unsteady, when: when * unsteady },
    ...{ onset: { ...onset, off: onset.off * unsteady }, tremble: tremble * unsteady },
  }
  const random = createRandom(seed, 'by hand')
  const all = sungBy({ ...setup, chance, voices: heardVoices(setup) }, random, 1)
  return random.shuffle(all).slice(0, cases)
}

/** Every voice sings every tone `each` times, in rounds. */
function sungBy(setup: Choir, random: Random, each: number): Sung[] {
  const rounds = Array.from({ length: each }, () =>
    setup.voices.flatMap((_, voice) =>
      setup.tones.map(({ shape }, truth) => ({ truth, voice, pitches: sing(setup, shape, voice, random) })),
    ),
  )
  return rounds.flat()
}

/** One syllable of a shape by one of its voices. */
export const sing = (
  setup: Pick<Choir, 'moments' | 'voices' | 'chance'>,
  shape: readonly Knot[],
  voice: number,
  random: Random,
): Pitches => singBy(setup, setup.voices[voice], shape, random)

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
