import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/wish/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/wish/schema.ts'
import { sensors } from '../../../src/puzzles/wish/yard.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)
const term = (sensor: (typeof sensors)[number]): Action => ({ type: 'term', sensor })

describe('the player', () => {
  it('begins with nothing that pays', () => {
    expect(start).toEqual({ pay: [], ahead: 10 })
  })

  it('pays one point at first, in the level’s order, and takes it back', () => {
    expect(last(term('take'), term('grab'))?.pay).toEqual([
      { sensor: 'grab', amount: 1 },
      { sensor: 'take', amount: 1 },
    ])
    expect(last(term('take'), term('grab'), term('take'))?.pay).toEqual([{ sensor: 'grab', amount: 1 }])
  })

  it('changes a reward into a fine', () => {
    expect(last(term('paint'), { type: 'amount', sensor: 'paint', amount: -5 })?.pay).toEqual([
      { sensor: 'paint', amount: -5 },
    ])
  })

  it('is refused an amount or a foresight that is not offered', () => {
    expect(
      rules.act(setup, last(term('bin')) ?? start, { type: 'amount', sensor: 'bin', amount: 3 }).ok,
    ).toBe(false)
    expect(rules.act(setup, start, { type: 'ahead', ahead: 11 }).ok).toBe(false)
  })

  it('spends a term for each', () => {
    expect(rules.cost(setup, { pay: [{ sensor: 'bin', amount: 5 }], ahead: 20 })).toEqual({ terms: 1 })
  })

  it('gets a legal recipe whatever is pressed', () => {
    const sensor = fc.constantFrom(...sensors)
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('term' as const), sensor }),
      fc.record({ type: fc.constant('amount' as const), sensor, amount: fc.integer({ min: -12, max: 12 }) }),
      fc.record({ type: fc.constant('ahead' as const), ahead: fc.integer({ min: 0, max: 60 }) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })

  it('is drawn by the survey within the budget', () => {
    const random = createRandom(1)
    for (let i = 0; i < 200; i++) {
      const recipe = rules.sample(setup, { terms: 2 }, random)
      expect(rules.check(setup, recipe)).toBeUndefined()
      expect(rules.cost(setup, recipe).terms).toBeLessThanOrEqual(2)
    }
  })
})

describe('a recipe from a stranger', () => {
  it.each([
    [
      'a sensor twice',
      [
        { sensor: 'bin', amount: 5 },
        { sensor: 'bin', amount: 1 },
      ],
    ],
    [
      'sensors in another order',
      [
        { sensor: 'take', amount: 1 },
        { sensor: 'bin', amount: 1 },
      ],
    ],
    ['an amount of its own', [{ sensor: 'bin', amount: 7 }]],
  ] as const)('is refused for %s', (_, pay) => {
    expect(rules.check(setup, { pay, ahead: 20 } as never)).toBeDefined()
  })
})

describe('a level file', () => {
  const faults = (change: object) => faultsOf(schema, setup, (copy) => Object.assign(copy, change))
  it.each([
    ['a yard without a bin', { practice: ['PLS', '...', '...'] }, /one bin/],
    ['rows of other lengths', { practice: ['PLS', '..B.', '...'] }, /3 letters/],
    ['six pieces of litter', { practice: ['PSB', 'LLL', 'LLL'] }, /1 to 5 pieces/],
    ['litter behind wet paint', { practice: ['P.B', 'wwS', 'Lw.'] }, /a dry way/],
    ['litter behind the post alone', { practice: ['LP#', '##.', '.BS'] }, /a dry way/],
    ['an amount of nothing', { amounts: [-1, 0, 1] }, /no 0/],
    ['amounts that fall', { amounts: [1, -1] }, /rise/],
    ['a sensor twice', { sensors: [setup.sensors[0], setup.sensors[0]] }, /each sensor once/],
  ])('is refused for %s', (_, change, why) => {
    expect(faults({})).toEqual([])
    expect(faults(change).join()).toMatch(why)
  })
})
