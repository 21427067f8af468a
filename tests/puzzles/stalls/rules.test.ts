import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/stalls/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/stalls/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)

describe('the player', () => {
  it('begins with a robot that never looks and never forgets', () => {
    expect(start).toEqual({ explore: 0, memory: 0, fade: 0 })
  })

  it('sets one thing at a time, and pays nothing', () => {
    const steps: Action[] = [
      { type: 'explore', explore: 20 },
      { type: 'memory', memory: 70 },
      { type: 'fade', fade: 25 },
    ]
    const last = recipesOf(rules, setup, steps).at(-1)
    expect(last).toEqual({ explore: 20, memory: 70, fade: 25 })
    expect(rules.cost(setup, start)).toEqual({})
  })

  it('gets a legal recipe whatever is pressed', () => {
    const whole = fc.integer({ min: 0, max: 100 })
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('explore' as const), explore: whole }),
      fc.record({ type: fc.constant('memory' as const), memory: whole }),
      fc.record({ type: fc.constant('fade' as const), fade: whole }),
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
    ['an explore rate between the steps', { explore: 17 }],
    ['a memory between the steps', { memory: 33 }],
    ['a fading that is not offered', { fade: 7 }],
  ])('is refused with %s', (_, change) => {
    expect(rules.check(setup, { ...start, ...change })).toBeDefined()
  })

  it('is read strictly', () => {
    for (const change of [{ explore: 101 }, { memory: -1 }, { fade: 0.5 }, { tries: 3 }, { explore: '20' }])
      expect(recipeSchema.safeParse({ ...start, ...change }).success).toBe(false)
  })
})

it('every sampled recipe is legal', () => {
  const random = createRandom(1)
  for (let i = 0; i < 100; i++) expectLegal(rules, setup, recipeSchema, [rules.sample(setup, {}, random)])
})

describe('an author', () => {
  it.each([
    ['a taste too few', 'tastes', (s) => s.tastes.pop()],
    ['a second stall as good as the best', 'tastes.1', (s) => s.tastes.splice(1, 1, 8.2)],
    [
      'two stalls of one name',
      'stalls.1.id',
      (s) => Object.assign(s.stalls[1] ?? {}, { id: s.stalls[0]?.id }),
    ],
    [
      'a cook who goes where there is no stall',
      'after.from',
      (s) => s.stalls.splice(2) && s.tastes.splice(2),
    ],
    ['a change for the worse', 'after.opens', (s) => Object.assign(s.after, { opens: 6 })],
    ['a change after the day', 'change', (s) => Object.assign(s, { visits: 90 })],
    ['more told one by one than there are', 'singles', (s) => Object.assign(s, { change: 11 })],
    [
      'an explore rate that is not offered first',
      'explore.start',
      (s) => Object.assign(s.explore, { start: 3 }),
    ],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
