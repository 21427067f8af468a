import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { handOf } from '../../../src/puzzles/descent/hand.ts'
import { type Action, rules } from '../../../src/puzzles/descent/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/descent/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)
const walk = (along: 'slope' | 'height', by: 1 | -1): Action => ({ type: 'walk', along, by })

describe('the player', () => {
  it('begins with pressures as they are read and a ball that nobody has led', () => {
    expect(start).toEqual({ unit: 1, learningRate: 0.01, steps: 50 })
    expect(handOf(setup, start)).toEqual(setup.start)
  })

  it('leads the ball a stride at a time, each counted, also those that lead back', () => {
    expect(last(walk('height', 1), walk('slope', -1), walk('height', -1))?.walk).toEqual({
      slope: -4,
      height: 0,
      steps: 3,
    })
  })

  it('is refused a step over the edge of the map', () => {
    const up = Array.from({ length: 40 }, () => walk('height', 1))
    expect(last(...up)?.walk).toEqual({ slope: 0, height: 84, steps: 21 })
  })

  it('begins anew by hand on another mountain, and not at another learning rate', () => {
    expect(last(walk('height', 1), { type: 'unit', to: 20 })).not.toHaveProperty('walk')
    expect(last(walk('height', 1), { type: 'unit', to: 1 })).toHaveProperty('walk')
    expect(last(walk('height', 1), { type: 'learningRate', to: 0.1 })).toHaveProperty('walk')
    expect(last(walk('height', 1), { type: 'back' })).not.toHaveProperty('walk')
  })

  it('is refused what is not offered', () => {
    for (const action of [
      { type: 'unit', to: 2 },
      { type: 'learningRate', to: 0.25 },
      { type: 'steps', to: 31 },
    ] satisfies Action[])
      expect(rules.act(setup, start, action).ok).toBe(false)
  })

  it('gets a legal recipe whatever is pressed', () => {
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({
        type: fc.constant('walk' as const),
        along: fc.constantFrom('slope', 'height'),
        by: fc.constantFrom(1, -1),
      }),
      fc.record({
        type: fc.constantFrom('unit', 'learningRate', 'steps'),
        to: fc.constantFrom(1, 5, 20, 0.1, 0.3, 30, 33),
      }),
      fc.constant({ type: 'back' as const }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })
})

describe('a recipe from elsewhere', () => {
  it('is refused with its ball between two strides or beside the map', () => {
    for (const place of [
      { slope: 1, height: 0 },
      { slope: 0, height: 88 },
    ])
      expect(rules.check(setup, { ...start, walk: { ...place, steps: 1 } })).toBeDefined()
    expect(rules.check(setup, { ...start, walk: { slope: 4, height: -8, steps: 3 } })).toBeUndefined()
  })
})

it('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { steps: 50 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).steps).toBeLessThanOrEqual(50)
  }
})

describe('an author', () => {
  it.each([
    ['a map inside out', 'map.slope.to', (s) => Object.assign(s.map.slope, { to: -90 })],
    ['a start beside the map', 'start.height', (s) => Object.assign(s.start, { height: 200 })],
    [
      'a season of one pressure',
      'unseen.0.readings',
      (s) =>
        Object.assign(s.unseen[0] ?? {}, {
          readings: [
            [1000, 30],
            [1000, 40],
          ],
        }),
    ],
    [
      'a practice of one pressure',
      'practice.readings',
      (s) =>
        Object.assign(s.practice, {
          readings: [
            [1000, 30],
            [1000, 40],
          ],
        }),
    ],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
