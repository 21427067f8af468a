import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/sound/rules.ts'
import { recipe as recipeSchema, setup as schema, whistles } from '../../../src/puzzles/sound/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)

describe('the player', () => {
  it('sets rate and window, and pays their product in numbers a call', () => {
    const recipe = last({ type: 'rate', to: 3400 }, { type: 'window', to: 120 })
    expect(recipe).toEqual({ rate: 3400, window: 120 })
    expect(recipe && rules.cost(setup, recipe)).toEqual({ numbers: 408 })
  })

  it('whistles last, and takes it back', () => {
    expect(last({ type: 'whistle', own: 3800 })?.own).toBe(3800)
    expect(last({ type: 'whistle', own: 3800 }, { type: 'whistle' })).toEqual(start)
  })

  it('is refused a whistle below the lowest and above the highest', () => {
    for (const own of [whistles.from - 1, whistles.to + 1])
      expect(rules.act(setup, start, { type: 'whistle', own }).ok).toBe(false)
    for (const own of [whistles.from, whistles.to])
      expect(rules.act(setup, start, { type: 'whistle', own }).ok).toBe(true)
  })

  it('gets a legal recipe whatever is pressed', () => {
    const to = fc.constantFrom(10, 80, 123, 800, 3400, 16000)
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('rate' as const), to }),
      fc.record({ type: fc.constant('window' as const), to }),
      fc.record({ type: fc.constant('whistle' as const), own: fc.integer({ min: 0, max: 20000 }) }),
      fc.record({ type: fc.constant('name' as const), as: fc.integer({ min: 0, max: 7 }) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })
})

describe('a recipe from elsewhere', () => {
  it.each([
    ['a rate that is not offered', { rate: 3000, window: 20 }],
    ['a window that is not offered', { rate: 800, window: 21 }],
  ])('is refused with %s', (_, recipe) => {
    expect(rules.check(setup, recipe)).toBeDefined()
  })

  it('is read strictly', () => {
    for (const recipe of [{ rate: 800 }, { rate: 800, window: 20.5 }, { rate: 800, window: 20, own: 1 }, {}])
      expect(recipeSchema.safeParse(recipe).success).toBe(false)
  })
})

it('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { numbers: 410 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).numbers).toBeLessThanOrEqual(410)
  }
})

describe('an author', () => {
  it.each([
    ['a lowest note that nobody has', 'things.0.from', (s) => Object.assign(s.things[0] ?? {}, { from: 1 })],
    ['things out of order', 'things.2.from', (s) => Object.assign(s.things[2] ?? {}, { from: 3 })],
    ['a thing above all notes', 'things.5.from', (s) => Object.assign(s.things[5] ?? {}, { from: 60 })],
    ['notes too high', 'notes.count', (s) => Object.assign(s.notes, { lowest: 2000 })],
    ['calls longer than their longest', 'chance.lasts.to', (s) => Object.assign(s.chance.lasts, { to: 100 })],
    ['more numbers than a transform reads', 'window.steps', (s) => s.rate.steps.push(16000)],
    ['a hard case by nobody', 'hard.thing', (s) => Object.assign(s.hard, { thing: 'whale' })],
    ['two things of one name', 'things.1.id', (s) => Object.assign(s.things[1] ?? {}, { id: 'ferry' })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
