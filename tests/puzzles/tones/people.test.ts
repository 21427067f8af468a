/** What 5-3 adds: whose voices are learned from, and how pitch is told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/tones/attempt.ts'
import { createGathering } from '../../../src/puzzles/tones/gathering.ts'
import { tellings } from '../../../src/puzzles/tones/names.ts'
import { type Action, rules } from '../../../src/puzzles/tones/rules.ts'
import { type Recipe, recipe as recipeSchema, setup as schema } from '../../../src/puzzles/tones/schema.ts'
import { contestOf, greetingsOf, lessonOf } from '../../../src/puzzles/tones/sung.ts'
import { hearingOf, hertzOf, mannersOf, tell } from '../../../src/puzzles/tones/telling.ts'
import { halfway, narrate } from '../../../src/puzzles/tones/words.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup as plain } from './level.ts'
import { setup } from './newSpeaker.ts'

const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)
const speaker = (id: string): Action => ({ type: 'speaker', id })
const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length

describe('the player', () => {
  it('takes speakers in the level’s order, whichever came first, and lets them go', () => {
    expect(last(speaker('cook'), speaker('captain'))?.speakers).toEqual(['captain', 'cook'])
    expect(last(speaker('cook'), speaker('captain'), speaker('cook'))?.speakers).toEqual(['captain'])
  })

  it('begins with nobody and in hertz, and pays for speakers alone', () => {
    const start = rules.start(setup)
    expect(start).toEqual({ moments: [], speakers: [], told: 'hertz' })
    expect(rules.cost(setup, { ...start, speakers: ['captain', 'child'] })).toEqual({ speakers: 2 })
    expect(last({ type: 'tell', told: 'range' })?.told).toBe('range')
  })

  it('anchors no buoy and sings nothing where people are chosen, and chooses nobody where buoys are', () => {
    const start = rules.start(setup)
    for (const action of [
      { type: 'toggle', moment: 3 },
      { type: 'mean' },
      { type: 'sing', own: [1, 2, 3] },
    ] satisfies Action[])
      expect(rules.act(setup, start, action).ok).toBe(false)
    const buoys = rules.start(plain)
    expect(rules.act(plain, buoys, speaker('ox')).ok).toBe(false)
    expect(rules.act(plain, buoys, { type: 'tell', told: 'range' }).ok).toBe(false)
  })

  it('gets a legal recipe whatever is pressed', () => {
    const id = fc.constantFrom(...setup.voices.map((one) => one.id), 'child', '')
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('speaker' as const), id }),
      fc.record({ type: fc.constant('tell' as const), told: fc.constantFrom(...tellings) }),
      fc.record({ type: fc.constant('toggle' as const), moment: fc.integer({ min: 0, max: 24 }) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })
})

it.each([
  ['nobody said', { moments: [] }],
  ['a buoy of its own', { moments: [3], speakers: ['captain'], told: 'hertz' }],
  ['speakers out of order', { moments: [], speakers: ['cook', 'captain'], told: 'hertz' }],
  ['a speaker twice', { moments: [], speakers: ['cook', 'cook'], told: 'hertz' }],
  ['a guest to learn from', { moments: [], speakers: ['child'], told: 'hertz' }],
  ['a contour of its own', { moments: [], speakers: ['cook'], told: 'hertz', own: [1, 2] }],
] satisfies [string, Recipe][])('a recipe from elsewhere is refused with %s', (_, recipe) => {
  expect(rules.check(setup, recipe)).toBeDefined()
})

it('a recipe that tells pitch in a way that nobody has heard of is not read', () => {
  for (const recipe of [
    { moments: [], speakers: ['cook'], told: 'louder' },
    { moments: [], speakers: 'cook', told: 'hertz' },
    { moments: [], speakers: [3], told: 'hertz' },
  ])
    expect(recipeSchema.safeParse(recipe).success).toBe(false)
})

it('every sampled recipe is legal, within the budget, and has somebody in it', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { speakers: 2 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect([1, 2]).toContain(rules.cost(setup, recipe).speakers)
  }
})

describe('pitch told', () => {
  it('in hertz is 110 · 2^(semitones / 12)', () => {
    for (const semitones of [-30, -12.3, -0.001, 0, 5.5, 12, 23.99, 48])
      expect(hertzOf(semitones) / (110 * 2 ** (semitones / 12))).toBeCloseTo(1, 12)
    expect([-12, 0, 24].map(hertzOf)).toEqual([55, 110, 440])
  })

  it('less the crowd’s mean keeps all differences; by the own manner, high and low voices are alike', () => {
    const [low, high] = [
      { middle: 0, range: 2 },
      { middle: 20, range: 3 },
    ]
    const crowd = (pitch: number) => tell('crowd', pitch, low, 200)
    expect(crowd(12) - crowd(0)).toBeCloseTo(110)
    expect(tell('middle', 4, low, 0)).toBe(tell('middle', 24, high, 0))
    expect(tell('range', 4, low, 0)).toBe(tell('range', 26, high, 0))
  })

  it('has everybody at mean 0 and deviation 1 of what they learned by', () => {
    const { lesson } = hearingOf(setup, ['captain', 'announcer'], 'range')
    for (const voice of [0, 3]) {
      const all = lesson
        .filter((one) => one.voice === voice)
        .flatMap(({ pitches }) => pitches.filter((pitch) => pitch !== undefined))
      expect(mean(all)).toBeCloseTo(0)
      expect(mean(all.map((pitch) => pitch * pitch))).toBeCloseTo(1)
    }
  })

  it('is as it was where nobody is chosen', () => {
    expect(hearingOf(plain).lesson).toEqual(lessonOf(plain))
    expect(hearingOf(plain).contest).toEqual(contestOf(plain))
  })
})

describe('the guests', () => {
  it('are measured on what they said before, not on what they call', () => {
    const greetings = greetingsOf(setup).map(({ pitches }) => String(pitches))
    const calls = contestOf(setup).map(({ pitches }) => String(pitches))
    expect(greetings).toHaveLength(4 * 4 * 3)
    expect(calls.some((call) => greetings.includes(call))).toBe(false)
    const { contest } = hearingOf(setup, ['captain'], 'middle')
    const [{ middle } = { middle: 0 }] = mannersOf(greetingsOf(setup), 1)
    const at = contest.findIndex(({ voice }) => voice === 0)
    const said = contestOf(setup)[at]?.pitches[3] ?? 0
    expect(contest[at]?.pitches[3]).toBeCloseTo(said - middle)
  })

  it('are told as the lab shows them: the child’s lines lie on the captain’s by the own manner alone', () => {
    const { shown } = createGathering(setup)
    const gap = (told: 'hertz' | 'middle' | 'range', guest: number) => {
      const { sung, strangers } = shown({ told, speakers: ['captain'] }, guest)
      const [crew, own] = [sung, strangers].map((all) => {
        const falling = all.filter(({ truth }) => truth === 3)
        return mean(falling.map(({ pitches }) => pitches[3] ?? 0))
      })
      return Math.abs((crew ?? 0) - (own ?? 0))
    }
    expect(gap('hertz', 3)).toBeGreaterThan(18)
    expect(gap('middle', 3)).toBeLessThan(3)
    // The grandmother's steps are small: her own middle is not enough.
    expect(gap('middle', 2)).toBeGreaterThan(1.5)
    expect(gap('range', 2)).toBeLessThan(1)
  })

  it('slide from one way of telling to another', () => {
    const { shown } = createGathering(setup)
    const at = (part: number) =>
      shown({ told: 'middle', speakers: [] }, 3, { from: 'hertz', part }).strangers[0]?.pitches[3] ?? 0
    expect(at(0.5)).toBeCloseTo((at(0) + at(1)) / 2)
    expect(at(0)).toBeCloseTo(greetingsOf(setup).find(({ voice }) => voice === 3)?.pitches[3] ?? 0)
  })
})

describe('the contest', () => {
  const tools: Tools = {
    data: () => Promise.reject(new Error('no data set is needed')),
    random: createRandom(20530),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  const run = (speakers: string[], told: NonNullable<Recipe['told']>) =>
    attempt(setup, { moments: [], speakers, told }, tools)

  it('needs somebody to learn from', async () => {
    expect((await run([], 'range')).failure).toEqual({ code: 'nothing-to-learn-from' })
  })

  it('in hertz knows the captain wholly, and has one answer for all that the child calls', async () => {
    const { metrics, events } = await run(['captain'], 'hertz')
    expect(metrics['train.accuracy']).toBe(1)
    expect(metrics['test.accuracy']).toBeLessThan(0.3)
    const child = events.flatMap((event) => (event.type === 'case' && event.voice === 3 ? [event] : []))
    expect(new Set(child.map(({ answer }) => answer)).size).toBe(1)
  })

  it('taking the crew’s mean off changes no answer', async () => {
    const [raw, less] = [await run(['cook'], 'hertz'), await run(['cook'], 'crowd')]
    expect(less.metrics['test.accuracy']).toBeCloseTo(raw.metrics['test.accuracy'] ?? 0, 2)
  })

  it('is told with what was brought, and in which way the pitch was told', async () => {
    const { events } = await run(['captain'], 'hertz')
    const wrong = events.find((event) => event.type === 'case' && !event.right && !event.drum)
    const hard = events.at(-1)
    const rush = events.find((event) => event.type === 'rush')
    if (!wrong || !hard || !rush) throw new Error('no such event')
    expect(narrate(setup, wrong, 'en')).toMatch(/^Pip: “\w+\. \d+%\. I was told hertz\.”/)
    expect(halfway(setup, hard, 'en')).toMatch(/^The hard one\. Drum roll! The child calls a third tone/)
    expect(narrate(setup, rush, 'zh-Hant')).toContain('送來的是別的')
    expect(halfway(setup, wrong, 'en')).toMatch(/^The \w+ calls\. /)
  })
})

describe('an author', () => {
  it.each([
    [
      'a guest above the chart',
      'people.guests.3',
      (s) => Object.assign(s.people?.guests[3] ?? {}, { ground: 29 }),
    ],
    [
      'two guests of one name',
      'people.guests.1.id',
      (s) => Object.assign(s.people?.guests[1] ?? {}, { id: 'fisher' }),
    ],
    ['moments out of order', 'people.moments.1', (s) => Object.assign(s.people ?? {}, { moments: [6, 3] })],
    ['a moment after the last', 'people.moments.0', (s) => Object.assign(s.people ?? {}, { moments: [30] })],
    ['one way twice', 'people.told.1', (s) => Object.assign(s.people ?? {}, { told: ['hertz', 'hertz'] })],
    ['a hard case by one of the crew', 'hard.voice', (s) => Object.assign(s.hard, { voice: 'captain' })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })
})
