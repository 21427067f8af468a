/** Who sings: those that a model is taught by, the rehearsal's learners, the examination's. The same seed makes the same. Pure. */
import { createRandom, type Random } from '../../engine/index.ts'
import { type Knot, levelAt, type Pitches, singBy } from '../kit/sung.ts'
import { apart, pairAlike } from './pairs.ts'
import type { Setup } from './schema.ts'

export interface Learner {
  /** The tone that was asked for, as an index in the level's order. */
  readonly asked: number
  /** Whether it went wrong. */
  readonly slip: boolean
  /** Index of the group; -1 for the teacher. */
  readonly group: number
  readonly pitches: Pitches
  readonly guest?: 'penguin' | 'hard' | 'teacher'
}

/** At which place the penguin comes, counted from 0. */
export const penguinAt = 2

/** What the chosen groups sing for the model, all of it right. */
export const lessonOf = (setup: Setup, taught: readonly string[]): Learner[] =>
  setup.groups.flatMap(({ id }, group) => {
    if (!taught.includes(id)) return []
    const random = createRandom(setup.seed, `lesson ${id}`)
    return times(setup.each.train, () =>
      setup.tones.map((_, asked) => learner(setup, asked, group, false, random)),
    ).flat()
  })

/** Whom the player tunes the coach on: their slips are known, because the teacher has heard them all. */
export const rehearsalOf = (setup: Setup): Learner[] =>
  withPenguin(setup, 'rehearsal', evenings(setup).rehearsal)

/** The examination's learners, whom nobody has heard: mixed, the penguin third, the hard one last. */
export function examOf(setup: Setup): Learner[] {
  const { hard } = setup
  const [asked, group] = [indexOf(setup.tones, hard.tone), indexOf(setup.groups, hard.group)]
  const random = createRandom(setup.seed, 'hard')
  const last: Learner = {
    ...{ asked, group, slip: false, guest: 'hard' },
    pitches: voice(setup, group, hard.shape, random),
  }
  return [...withPenguin(setup, 'exam', evenings(setup).exam), last]
}

/** Whom the player judges before there is a model: as many right as wrong, of any group, who come nowhere else. */
export function rowOf(setup: Setup): Learner[] {
  if (!setup.byHand) return []
  const { seed, cases } = setup.byHand
  const random = createRandom(seed, 'by hand')
  const tones = random.shuffle(times(cases, (_, i) => i % setup.tones.length))
  const slips = random.shuffle(times(cases, (_, i) => i % 2 === 1))
  return tones.map((asked, i) =>
    learner(setup, asked, random.below(setup.groups.length), slips[i] ?? false, random),
  )
}

/** The teacher herself, when all is over. Nobody would say that she is wrong. */
export function teacherOf(setup: Setup): Learner {
  const { teacher, chance } = setup
  const pitches = singBy(
    { moments: setup.moments, chance: { ...chance, length: teacher.length } },
    teacher,
    teacher.shape,
    createRandom(setup.seed, 'teacher'),
  )
  return { asked: indexOf(setup.tones, teacher.tone), slip: false, group: -1, pitches, guest: 'teacher' }
}

interface Evenings {
  readonly rehearsal: readonly Learner[]
  readonly exam: readonly Learner[]
}

const made = new WeakMap<Setup, Evenings>()

/** Both evenings' learners, made once for each setup: a film asks for them at every frame. */
function evenings(setup: Setup): Evenings {
  const known = made.get(setup) ?? twoEvenings(setup)
  made.set(setup, known)
  return known
}

/**
 * Twice as many as sing in an evening, in pairs of those who sing most alike. The one who is harder to judge comes to the
 * rehearsal, the other to the examination: a coach that is good in the rehearsal is not bad in the examination by chance.
 */
function twoEvenings(setup: Setup): Evenings {
  const random = createRandom(setup.seed, 'learners')
  const { right, slips } = setup.each
  const rehearsal: Learner[] = []
  const exam: Learner[] = []
  for (const group of setup.groups.keys())
    for (const asked of setup.tones.keys()) {
      const own = clean(setup, rightShape(setup, asked, group), group)
      for (const slip of [false, true]) {
        const all = times(2 * (slip ? slips : right), () => {
          const one = learner(setup, asked, group, slip, random)
          return { one, at: heard(setup, one.pitches) }
        })
        for (const [a, b] of pairAlike(all)) {
          // A right one is hard far from how it should be, a slip close to it.
          const aIsHarder = apart(a.at, own) > apart(b.at, own) !== slip
          rehearsal.push((aIsHarder ? a : b).one)
          exam.push((aIsHarder ? b : a).one)
        }
      }
    }
  const mixed = (all: readonly Learner[], name: string) => random.fork(name).shuffle(all)
  return { rehearsal: mixed(rehearsal, 'rehearsal'), exam: mixed(exam, 'exam') }
}

/** What the model would get of a shape that is sung without any chance. */
const clean = (setup: Setup, shape: readonly Knot[], group: number): number[] => {
  const { moments, groups } = setup
  const { reach = 1 } = groups[group] ?? {}
  return heard(
    setup,
    times(moments, (_, i) => levelAt(shape, i / (moments - 1)) * reach),
  )
}

function withPenguin(setup: Setup, when: string, others: readonly Learner[]): Learner[] {
  const penguin = penguinOf(setup, createRandom(setup.seed, `penguin ${when}`))
  return [...others.slice(0, penguinAt), penguin, ...others.slice(penguinAt)]
}

function penguinOf(setup: Setup, random: Random): Learner {
  const { asked, sings } = setup.penguin
  const shape = setup.tones[indexOf(setup.tones, sings)]?.shape ?? []
  return {
    ...{ asked: indexOf(setup.tones, asked), slip: true, group: 0, guest: 'penguin' },
    pitches: voice(setup, 0, shape, random),
  }
}

function learner(setup: Setup, asked: number, group: number, slip: boolean, random: Random): Learner {
  const tone = setup.tones[asked]
  const shape = slip ? tone?.slip.shape : rightShape(setup, asked, group)
  return { asked, group, slip, pitches: voice(setup, group, shape ?? [], random) }
}

/** How a tone is right in a group: as in the textbook, or in the group's own way. */
export function rightShape({ tones, groups }: Setup, tone: number, group: number): readonly Knot[] {
  const { id, shape = [] } = tones[tone] ?? {}
  return groups[group]?.own.find((own) => own.tone === id)?.shape ?? shape
}

function voice(
  { moments, groups, chance }: Setup,
  group: number,
  shape: readonly Knot[],
  random: Random,
): Pitches {
  const of = groups[group]
  return of ? singBy({ moments, chance: { ...chance, length: of.length } }, of, shape, random) : []
}

const times = <T>(n: number, make: (_: unknown, i: number) => T): T[] => Array.from({ length: n }, make)

export const indexOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((one) => one.id === id)

/**
 * What the model gets of a syllable: its pitch at each of the parts, less its mean over all of it, so that low voices and
 * high ones are heard alike.
 */
export function heard({ hears }: Pick<Setup, 'hears'>, pitches: Pitches): number[] {
  const sounding = pitches.filter((pitch) => pitch !== undefined)
  const mean = sounding.reduce((sum, one) => sum + one, 0) / Math.max(1, sounding.length)
  return hears.map((part) => (sounding[Math.round(part * (sounding.length - 1))] ?? mean) - mean)
}
