import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/nights/rules.ts'
import { recipe as recipeSchema, setup as setupSchema } from '../../../src/puzzles/nights/schema.ts'
import { examplesOf, newcomerOf, pierOf } from '../../../src/puzzles/nights/season.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const ids = setup.nights.flatMap(({ pier }) => pier.map(({ id }) => id))
const after = fc.integer({ min: 0, max: setup.nights.length + 1 })
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('label' as const), bird: fc.constantFrom(...ids, 'nobody') }),
  fc.record({ type: fc.constant('teach' as const), after, old: fc.boolean() }),
  fc.record({ type: fc.constant('sleep' as const), after }),
)

test('whatever a player presses, the recipe stays one that a file may hold', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
      expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps))
    }),
  )
})

test('the order in which lessons are planned makes no difference', () => {
  const teach = (n: number): Action => ({ type: 'teach', after: n, old: true })
  expect(recipesOf(rules, setup, [teach(6), teach(3)]).at(-1)).toEqual(
    recipesOf(rules, setup, [teach(3), teach(6)]).at(-1),
  )
})

test('a lesson has those labelled up to its night and nobody of the nights to come', () => {
  fc.assert(
    fc.property(fc.subarray(ids), fc.integer({ min: 1, max: 7 }), fc.boolean(), (labels, night, old) => {
      const examples = examplesOf(setup, { labels }, { after: night, old })
      const known = Array.from({ length: night }, (_, n) => pierOf(setup, { labels }, n + 1)).flat()
      const labelled = known.filter((one) => one.labelled).length
      expect(examples.length).toBe(labelled + (old ? setup.taught.length : 0))
    }),
  )
})

test('a lesson without one card is refused, and one after the last night too', () => {
  expect(rules.act(setup, start, { type: 'teach', after: 3, old: false }).ok).toBe(false)
  expect(rules.act(setup, start, { type: 'teach', after: 3, old: true }).ok).toBe(true)
  expect(rules.act(setup, start, { type: 'teach', after: 8, old: true }).ok).toBe(false)
})

test('undoing takes a lesson back, but nobody unsees a penguin', () => {
  const [first = ''] = ids
  const from = { labels: [first], lessons: [{ after: 1, old: false }] }
  expect(rules.undone?.(from, start)).toEqual({ labels: [first], lessons: [] })
  expectLegal(rules, setup, recipeSchema, [rules.undone?.(from, start) ?? start])
})

test('a random recipe is legal and within its budget', () => {
  const random = createRandom(1, 'sample')
  const budget = { labels: 24, retrains: 3 }
  for (let i = 0; i < 200; i++) {
    const sampled = rules.sample(setup, budget, random)
    expectLegal(rules, setup, recipeSchema, [sampled])
    const { labels = 0, retrains = 0 } = rules.cost(setup, sampled)
    expect([labels <= budget.labels, retrains <= budget.retrains]).toEqual([true, true])
  }
})

test('the newcomer is the kind that was never taught, from the night of its first ferry on', () => {
  expect(newcomerOf(setup)).toEqual({ of: 2, night: 3 })
  const taught = setup.nights.flatMap(({ ferry }) => ferry)
  expect(newcomerOf({ ...setup, taught })).toBeUndefined()
})

test('an author is told of a stranger’s class, a value off its scale, an id that is there twice, a night without a crowd', () => {
  const faults = (change: (copy: typeof setup) => unknown) => faultsOf(setupSchema, setup, change).join('\n')
  expect(faults(({ taught: [one] }) => one && Object.assign(one, { truth: 'rockhopper' }))).toContain(
    'there is no class "rockhopper"',
  )
  expect(faults(({ taught: [one] }) => one && Object.assign(one, { values: [900, 190] }))).toContain(
    'between 30 and 62',
  )
  expect(faults(({ taught: [one] }) => one && Object.assign(one, { values: [40, 190, 3] }))).toContain(
    '2 numbers',
  )
  expect(
    faults(
      ({ nights: [one, two] }) =>
        one?.pier[0] && two?.pier[0] && Object.assign(two.pier[0], { id: one.pier[0].id }),
    ),
  ).toContain('is there twice')
  expect(
    faults(({ nights: [one] }) => one && Object.assign(one, { ferry: one.ferry.slice(0, 2), singles: 2 })),
  ).toContain('less than the 2')
  expect(
    faults((copy) => Object.assign(copy, { taught: copy.taught.filter(({ truth }) => truth === 'adelie') })),
  ).toContain('at least two classes')
})
