import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/coach/attempt.ts'
import type { CoachEvent, ExamEvent } from '../../../src/puzzles/coach/events.ts'
import {
  examOf,
  heard,
  lessonOf,
  rehearsalOf,
  rowOf,
  teacherOf,
} from '../../../src/puzzles/coach/learners.ts'
import { rehearsedBy } from '../../../src/puzzles/coach/mind.ts'
import type { Recipe } from '../../../src/puzzles/coach/schema.ts'
import { toldAfter } from '../../../src/puzzles/coach/told.ts'
import { pricesOf, scoldedMost } from '../../../src/puzzles/coach/verdicts.ts'
import { about, halfway, narrate } from '../../../src/puzzles/coach/words.ts'
import { setup } from './level.ts'

const tools: Tools = {
  data: () => Promise.reject(new Error('no data set is needed')),
  random: createRandom(20540),
  report() {},
  signal: { aborted: false, throwIfAborted() {} },
}
const run = (recipe: Recipe) => attempt(setup, recipe, tools)
const choir: Recipe = { mark: 50, unsure: 0, taught: ['choir'] }
const expert: Recipe = { mark: 55, unsure: 15, taught: ['choir', 'oxen', 'geese'] }

describe('who sings', () => {
  it('is as many of each group, rightly and with mistakes, then the penguin third and the hard one last', () => {
    const exam = examOf(setup)
    const of = (group: number, slip: boolean) =>
      exam.filter((one) => one.group === group && one.slip === slip && !one.guest).length
    for (const group of setup.groups.keys()) expect([of(group, false), of(group, true)]).toEqual([48, 32])
    expect(exam[2]).toMatchObject({ guest: 'penguin', slip: true, asked: 3 })
    expect(exam.at(-1)).toMatchObject({ guest: 'hard', slip: false, group: 3 })
    expect(exam).toHaveLength(4 * 80 + 2)
  })

  it('is the same each time, and other learners in the rehearsal than in the examination', () => {
    expect(examOf(setup)).toEqual(examOf(setup))
    expect(rehearsalOf(setup)[5]?.pitches).not.toEqual(examOf(setup)[5]?.pitches)
  })

  it('teaches in its own voice alone, nothing but right ones, whoever else teaches', () => {
    const geese = (taught: string[]) => lessonOf(setup, taught).filter(({ group }) => group === 3)
    expect(geese(['choir', 'geese'])).toEqual(geese(['geese']))
    expect(lessonOf(setup, ['choir', 'geese'])).toHaveLength(2 * 4 * setup.each.train)
    expect(geese(['geese']).some(({ slip }) => slip)).toBe(false)
  })

  it('is heard from its own middle: an octave higher is the same', () => {
    const { pitches } = teacherOf(setup)
    const higher = pitches.map((pitch) => (pitch === undefined ? undefined : pitch + 12))
    for (const [i, one] of heard(setup, higher).entries())
      expect(one).toBeCloseTo(heard(setup, pitches)[i] ?? 0, 9)
  })
})

it('nobody taught is nothing learned', async () => {
  const { failure, lab } = await run({ ...choir, taught: [] })
  expect(failure).toEqual({ code: 'nothing-to-learn-from' })
  expect(lab.film).toEqual([])
})

describe('the examination', () => {
  it('counts every learner once and ends with the hard one, then the teacher, who does not count', async () => {
    const { events } = await run(expert)
    expect(events.at(-1)).toMatchObject({
      type: 'own',
      guest: 'teacher',
      toTeacher: false,
      count: { right: 0, wrong: 0 },
    })
    expect(events.at(-2)).toMatchObject({
      type: 'case',
      drum: true,
      guest: 'hard',
      tally: { done: 322, of: 322 },
    })
    expect(toldAfter(events)).toHaveLength(322)
  })

  it('scolds the choir hardly, and geese who were never learned from often, with the same mark', async () => {
    const { lab, metrics } = await run(choir)
    const { groups } = pricesOf(setup, choir, rehearsedBy(setup, lab))
    expect(groups[0]?.scolded).toBeLessThanOrEqual(2)
    expect(groups[3]?.scolded).toBeGreaterThanOrEqual(8)
    expect(metrics['test.worstScolded']).toBeGreaterThan((metrics['test.scolded'] ?? 1) * 2)
  })

  it('praises as its lanterns show, to the last of the metrics', async () => {
    const { events, metrics } = await run(expert)
    const told = toldAfter(events)
    const exam = examOf(setup)
    const right = exam.flatMap(({ slip }, i) => (slip ? [] : [told[i]]))
    expect(right.filter((praised) => !praised).length / right.length).toBeCloseTo(
      metrics['test.scolded'] ?? 1,
      12,
    )
  })
})

describe('what is told', () => {
  const first = async (recipe: Recipe, wanted: (event: CoachEvent) => boolean) => {
    const event = (await run(recipe)).events.find(wanted)
    if (!event) throw new Error('no such event')
    return event
  }

  it('of the penguin is what it was asked for', async () => {
    const event = await first(choir, (one) => one.type === 'case' && one.guest === 'penguin')
    expect(halfway(setup, event, 'en')).toMatch(
      /^The penguin is asked for mà, and sings\. Pip: “mā\. \d+%\. It was asked for mà: \d+%\.” The coach: “Again, please\.” $/,
    )
    expect(about(setup, event)).toEqual({ tone: 'fourth', truth: 'wrong', answer: 'again', group: 'penguin' })
  })

  it('of a right one that is scolded is that a lantern goes out', async () => {
    const event = await first(
      { ...choir, mark: 90 },
      (one) => one.type === 'case' && one.truth === 0 && one.answer === 1,
    )
    expect(narrate(setup, event, 'en')).toMatch(/“Again, please\.” But it was right\. A lantern goes out\.$/)
  })

  it('of a mistake that is praised is that nobody says so', async () => {
    const event = await first(
      { ...choir, mark: 0 },
      (one) => one.type === 'case' && one.truth === 1 && one.answer === 0,
    )
    expect(narrate(setup, event, 'en')).toMatch(
      /“Well sung\.” But it was wrong\. Nobody tells the learner\.$/,
    )
  })

  it('of whoever is passed on is that the teacher listens', async () => {
    const event = await first(expert, (one) => one.type === 'case' && one.toTeacher)
    expect(halfway(setup, event, 'zh-Hant')).toMatch(/嚴老師親自聽了/)
  })

  it('of the teacher herself, scolded, is silence, and no quip', async () => {
    const event = (await run(expert)).events.at(-1) as ExamEvent
    expect(narrate(setup, event, 'en')).toMatch(/“Again, please\.” Silence on the pier\.$/)
    expect(about(setup, event)).toBeUndefined()
    const kinder = (await run({ ...expert, mark: 10, unsure: 0 })).events.at(-1) as ExamEvent
    expect(narrate(setup, kinder, 'en')).toMatch(/She bows to a lantern\.$/)
  })

  it('of a rush are both prices', async () => {
    const event = await first(choir, (one) => one.type === 'rush')
    expect(narrate(setup, event, 'en')).toMatch(
      /^\d+ more\. Right, but scolded: \d+\. Wrong, but praised: \d+\.$/,
    )
  })
})

it('ends with ears and coach on the same learners, and is otherwise the same as without', async () => {
  const plain = await run(expert)
  const truths = rowOf(setup).map(({ slip }) => Number(slip))
  expect(truths.filter((slip) => slip === 1)).toHaveLength(4)
  const after = await run({ ...expert, hand: truths.slice(0, 6) })
  expect(after.metrics).toEqual(plain.metrics)
  expect(after.events.slice(0, -1)).toEqual(plain.events)
  expect(plain.lab).not.toHaveProperty('raced')
  expect(after.lab.raced?.model).toHaveLength(6)
  expect(narrate(setup, after.events.at(-1) as CoachEvent, 'en')).toMatch(
    /^Your ears: 6 of 6\. The model: \d of 6\. Miss Yim: /,
  )
})

it('names the group that is wrongly scolded most, and nobody where none is', async () => {
  const { weakest, metrics } = await run(choir)
  expect(metrics['test.worstScolded']).toBeGreaterThan(0)
  expect(weakest?.['test.worstScolded']?.name).toEqual(setup.groups[3]?.name)
  const nobody = pricesOf(setup, { mark: 0, unsure: 0 }, [])
  expect(scoldedMost(setup, nobody)).toEqual({})
})
