import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/taste/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/taste/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)
const ids = setup.songs.map(({ id }) => id)
const ask = (song: string): Action => ({ type: 'ask', song })
const [first = '', second = ''] = ids

describe('the player', () => {
  it('asks about a song, and takes the question back', () => {
    expect(last(ask(first), ask(second))?.asked).toEqual([first, second])
    expect(last(ask(first), ask(second), ask(first))?.asked).toEqual([second])
  })

  it('pays for each question, and for nothing else', () => {
    expect(rules.cost(setup, { ...start, asked: [first, second], factors: 6 })).toEqual({ questions: 2 })
  })

  it('is refused a seventh question, and told to take one back first', () => {
    const six = recipesOf(rules, setup, ids.slice(0, 6).map(ask)).at(-1) ?? start
    const acted = rules.act(setup, six, ask(ids[6] ?? ''))
    expect(acted.ok || acted.why.code !== 'not-possible' ? '' : acted.why.say.en).toMatch(
      /Take one back first/,
    )
  })

  it('gives stars, changes them, and takes all back', () => {
    const rate = (stars: number): Action => ({ type: 'rate', song: first, stars })
    expect(last(rate(2), rate(5))?.own).toEqual([{ song: first, stars: 5 }])
    expect(last(rate(2), { type: 'unrate' })).toEqual(start)
  })

  it('gets a legal recipe whatever is pressed', () => {
    const song = fc.constantFrom(...ids, 'no-such-song')
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('ask' as const), song }),
      fc.record({ type: fc.constant('factors' as const), factors: fc.integer({ min: 0, max: 7 }) }),
      fc.record({ type: fc.constant('popularity' as const), popularity: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ type: fc.constant('surprises' as const), surprises: fc.integer({ min: 0, max: 50 }) }),
      fc.record({ type: fc.constant('rate' as const), song, stars: fc.integer({ min: 1, max: 5 }) }),
      fc.constant({ type: 'unrate' as const }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })
})

describe('a recipe from elsewhere', () => {
  it.each([
    ['a song that nobody sings', { asked: ['yodel'] }],
    ['a song twice', { asked: [first, first] }],
    ['seven questions', { asked: ids.slice(0, 7) }],
    ['five factors', { factors: 5 }],
    ['a popularity between the steps', { popularity: 0.7 }],
    ['every third song a surprise', { surprises: 33 }],
    ['stars for a song that nobody sings', { own: [{ song: 'yodel', stars: 5 }] }],
    ['two opinions of one song', { own: [1, 5].map((stars) => ({ song: first, stars })) }],
  ])('is refused with %s', (_, change) => {
    expect(rules.check(setup, { ...start, ...change })).toBeDefined()
  })

  it('is read strictly', () => {
    for (const change of [
      { factors: 1.5 },
      { asked: [first, first] },
      { own: [] },
      { own: [{ song: first, stars: 6 }] },
      { month: 1 },
    ])
      expect(recipeSchema.safeParse({ ...start, ...change }).success).toBe(false)
  })
})

it('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { questions: 4 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).questions).toBeLessThanOrEqual(4)
    expect(rules.cost(setup, recipe).questions).toBeGreaterThan(0)
  }
})

describe('an author', () => {
  it.each([
    ['a song of no style', 'songs.0.style', (s) => Object.assign(s.songs[0] ?? {}, { style: 'yodel' })],
    ['two songs of one name', 'songs.1.id', (s) => Object.assign(s.songs[1] ?? {}, { id: s.songs[0]?.id })],
    ['a hard case of no style', 'hard.0', (s) => Object.assign(s, { hard: ['yodel', 'drums'] })],
    ['a hard case that is none', 'hard.1', (s) => Object.assign(s, { hard: ['drums', 'drums'] })],
    ['more ratings than songs', 'songs', (s) => s.songs.splice(5)],
    ['nothing to learn from', 'listeners.aside', (s) => Object.assign(s.listeners, { aside: 10 })],
    ['a memory longer than the month', 'month.memory', (s) => Object.assign(s.month, { memory: 30 })],
    ['a factor that is not offered first', 'factors.start', (s) => Object.assign(s.factors, { start: 5 })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
