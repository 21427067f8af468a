import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import type { Learner } from '../../../src/puzzles/coach/learners.ts'
import { type Action, rules } from '../../../src/puzzles/coach/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/coach/schema.ts'
import { pricesOf, verdictsOf, worstOf } from '../../../src/puzzles/coach/verdicts.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)
const teach = (group: string): Action => ({ type: 'teach', group })

describe('the player', () => {
  it('begins with the choir, no water and nobody asked', () => {
    expect(start).toEqual({ mark: 0, unsure: 0, taught: ['choir'] })
  })

  it('teaches groups that stand in the level’s order, and leaves them out again', () => {
    expect(last(teach('geese'), teach('chicks'))?.taught).toEqual(['choir', 'chicks', 'geese'])
    expect(last(teach('geese'), teach('choir'))?.taught).toEqual(['geese'])
  })

  it('pays an evening for each group', () => {
    expect(rules.cost(setup, { ...start, taught: ['choir', 'geese'] })).toEqual({ groups: 2 })
  })

  it('is refused a coach that nobody teaches, a mark that is not offered, a group that is not there', () => {
    const acted = rules.act(setup, start, teach('choir'))
    expect(acted.ok || acted.why.code !== 'not-possible' ? '' : acted.why.say.en).toMatch(
      /Keep at least one group/,
    )
    expect(rules.act(setup, start, { type: 'mark', mark: 51 }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'unsure', unsure: 7 }).ok).toBe(false)
    expect(rules.act(setup, start, teach('whales')).ok).toBe(false)
  })

  it('judges the row learner by learner, pays nothing for it, and is refused a ninth', () => {
    const name = (as: number): Action => ({ type: 'name', as })
    const all = recipesOf(rules, setup, [0, 1, 0, 1, 0, 1, 0, 1, 1].map(name))
    expect(all.at(-1)).toEqual({ ...start, hand: [0, 1, 0, 1, 0, 1, 0, 1] })
    expect(rules.cost(setup, all.at(-1) ?? start)).toEqual(rules.cost(setup, start))
    expect(rules.act(setup, start, name(2)).ok).toBe(false)
    const { byHand: _, ...without } = setup
    expect(rules.act(without, start, name(0)).ok).toBe(false)
  })

  it('gets a legal recipe whatever is pressed', () => {
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('mark' as const), mark: fc.integer({ min: -5, max: 105 }) }),
      fc.record({ type: fc.constant('unsure' as const), unsure: fc.integer({ min: -5, max: 60 }) }),
      fc.record({ type: fc.constant('name' as const), as: fc.integer({ min: -1, max: 2 }) }),
      fc.constantFrom('choir', 'chicks', 'oxen', 'geese', 'whales').map(teach),
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
      const recipe = rules.sample(setup, { groups: 2 }, random)
      expect(rules.check(setup, recipe)).toBeUndefined()
      expect(rules.cost(setup, recipe).groups).toBeLessThanOrEqual(2)
    }
  })

  it('is refused a recipe of a stranger that names a group twice, or in another order', () => {
    expect(rules.check(setup, { ...start, taught: ['choir', 'choir'] })).toBeDefined()
    expect(rules.check(setup, { ...start, taught: ['geese', 'choir'] })).toBeDefined()
  })
})

describe('a level of this kind', () => {
  it.each([
    [
      'a tone for the hard case that there is',
      { hard: { ...setup.hard, tone: 'fifth' } },
      /there is no "fifth"/,
    ],
    [
      'a penguin that errs',
      { penguin: { asked: 'first', sings: 'first' } },
      /another tone than the one asked for/,
    ],
    ['parts that rise', { hears: [0.5, 0.5] }, /later and later/],
    [
      'shapes from beginning to end',
      {
        teacher: {
          ...setup.teacher,
          shape: [
            [0.1, 5],
            [1, 5],
          ],
        },
      },
      /a first knot at part 0/,
    ],
    [
      'lengths from short to long',
      { groups: setup.groups.map((group) => ({ ...group, length: { from: 1, to: 0.5 } })) },
      /at least 1, as from says/,
    ],
  ])('has %s', (_, change, fault) => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
    expect(faultsOf(schema, setup, (copy) => Object.assign(copy, change)).join()).toMatch(fault)
  })
})

describe('the coach', () => {
  const learner = (given: number, slip = false, group = 0): Learner & { given: number } => ({
    ...{ given, slip, group, asked: 0, pitches: [] },
  })
  const of = (listens: number) => ({ groups: setup.groups, teacher: { ...setup.teacher, listens } })

  it('praises from the mark on, and no lower', () => {
    const told = verdictsOf(of(0), { mark: 50, unsure: 0 }, [learner(0.5), learner(0.499)])
    expect(told.map(({ praised }) => praised)).toEqual([true, false])
  })

  it('asks on both sides of the mark, as far as it is told, and the teacher is never wrong', () => {
    const rule = { mark: 50, unsure: 10 }
    const told = verdictsOf(of(9), rule, [
      learner(0.4),
      learner(0.6, true),
      learner(0.39),
      learner(0.61, true),
    ])
    expect(told).toEqual([
      { praised: true, asked: true },
      { praised: false, asked: true },
      { praised: false, asked: false },
      { praised: true, asked: false },
    ])
  })

  it('decides alone once her time is over', () => {
    const told = verdictsOf(of(1), { mark: 50, unsure: 10 }, [learner(0.45), learner(0.45)])
    expect(told.map(({ praised }) => praised)).toEqual([true, false])
  })

  it('never asks where it is told never to', () => {
    expect(verdictsOf(of(9), { mark: 50, unsure: 0 }, [learner(0.5)])[0]?.asked).toBe(false)
  })

  it('has two prices, and tells whose voices pay', () => {
    const prices = pricesOf(of(0), { mark: 50, unsure: 0 }, [
      ...[learner(0.9), learner(0.2, false, 1), learner(0.8, false, 1)],
      ...[learner(0.9, true), learner(0.1, true, 1)],
    ])
    expect(prices).toMatchObject({ slips: 2, caught: 1, right: 3, scolded: 1, asked: 0 })
    expect(prices.groups.slice(0, 2)).toEqual([
      { right: 1, scolded: 0 },
      { right: 2, scolded: 1 },
    ])
    expect(worstOf(prices)).toBe(0.5)
  })
})
