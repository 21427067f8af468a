/** Who sings: those that a model is taught by, the rehearsal's learners, the examination's. The same seed makes the same. Pure. */
import { createRandom, type Random } from '../../engine/index.ts'
import { type Knot, type Pitches, singBy } from '../kit/sung.ts'
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
export const rehearsalOf = (setup: Setup): Learner[] => learners(setup, 'rehearsal')

/** The examination's learners, whom nobody has heard: mixed, the penguin third, the hard one last. */
export function examOf(setup: Setup): Learner[] {
  const { hard } = setup
  const [asked, group] = [indexOf(setup.tones, hard.tone), indexOf(setup.groups, hard.group)]
  const random = createRandom(setup.seed, 'hard')
  const last: Learner = {
    ...{ asked, group, slip: false, guest: 'hard' },
    pitches: voice(setup, group, hard.shape, random),
  }
  return [...learners(setup, 'exam'), last]
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

function learners(setup: Setup, when: string): Learner[] {
  const random = createRandom(setup.seed, when)
  const { right, slips } = setup.each
  const all = setup.groups.flatMap((_, group) =>
    setup.tones.flatMap((_, asked) => [
      ...times(right, () => learner(setup, asked, group, false, random)),
      ...times(slips, () => learner(setup, asked, group, true, random)),
    ]),
  )
  const mixed = random.fork('order').shuffle(all)
  return [...mixed.slice(0, penguinAt), penguinOf(setup, random.fork('penguin')), ...mixed.slice(penguinAt)]
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

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make)

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
