import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, overBudget } from '../../../src/engine/index.ts'
import { mostLanterns } from '../../../src/puzzles/group/limits.ts'
import { type Action, rules } from '../../../src/puzzles/group/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  setup as setupSchema,
} from '../../../src/puzzles/group/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { level } from './level.ts'

const { setup, budget } = level()
const start = rules.start(setup)
const place = fc.record({
  x: fc.double({ min: -1, max: 2, noNaN: true }),
  y: fc.double({ min: -1, max: 2, noNaN: true }),
})
const lantern = fc.nat(mostLanterns)
const crate = fc.constantFrom(...setup.crates.slice(0, 9).map(({ id }) => id))
const kind = fc.constantFrom(...setup.classes.map(({ id }) => id), 'pinot')

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('use' as const),
    measure: fc.constantFrom(...setup.measures.map(({ id }) => id), 'weight'),
    side: fc.constantFrom('along' as const, 'up' as const, 'off' as const),
  }),
  fc.record({ type: fc.constant('scale' as const), scale: fc.constantFrom('raw' as const, 'even' as const) }),
  fc.record({ type: fc.constant('stretch' as const), stretch: fc.constantFrom(...setup.stretch.steps, 3) }),
  fc.constant({ type: 'hang' as const }),
  fc.record({ type: fc.constant('hang' as const), at: place }),
  fc.record({ type: fc.constant('take' as const), lantern }),
  fc.record({ type: fc.constant('place' as const), at: fc.array(place, { maxLength: 4 }) }),
  fc.constant({ type: 'step' as const }),
  fc.record({ type: fc.constant('open' as const), crate }),
  fc.record({ type: fc.constant('name' as const), lantern, as: kind }),
  fc.record({ type: fc.constant('stray' as const), at: place }),
)

const play = (steps: readonly Action[]) => recipesOf(rules, setup, steps)
const last = (...steps: Action[]) => play(steps).at(-1) as Recipe
const refused = (recipe: Recipe, action: Action) => !rules.act(setup, recipe, action).ok

test('whatever a player does, the recipe stays one that a file may hold', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) =>
      expectLegal(rules, setup, recipeSchema, play(steps)),
    ),
  )
})

test('what was opened stays open, whatever is undone or redone', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 30 }), (steps) => {
      const recipes = play(steps)
      const now = recipes.at(-1) as Recipe
      for (const earlier of recipes) {
        const undone = rules.undone?.(now, earlier) as Recipe
        expect(rules.cost(setup, undone).opened).toBe(now.opened.length)
        expect(undone.lanterns).toEqual(earlier.lanterns)
        expect(rules.check(setup, undone)).toBeUndefined()
      }
    }),
  )
})

test('a name can be given once somebody has seen what it means, to more groups than one', () => {
  const [first] = setup.crates
  const as = first?.truth ?? ''
  expect(refused(start, { type: 'name', lantern: 0, as })).toBe(true)
  const seen = last({ type: 'open', crate: first?.id ?? '' }, { type: 'name', lantern: 0, as })
  expect(seen.lanterns.map(({ name }) => name)).toEqual([as, undefined])
  const other = setup.classes.find(({ id }) => id !== as)?.id ?? ''
  expect(refused(seen, { type: 'name', lantern: 1, as: other })).toBe(true)
  const both = rules.act(setup, seen, { type: 'name', lantern: 1, as })
  expect(both.ok && both.recipe.lanterns.map(({ name }) => name)).toEqual([as, as])
})

test('one lantern and one measurement stay, and a side holds as many as the level says', () => {
  const one = last({ type: 'take', lantern: 1 })
  expect(refused(one, { type: 'take', lantern: 0 })).toBe(true)
  const bare = last({ type: 'use', measure: 'magnesium', side: 'off' })
  expect(refused(bare, { type: 'use', measure: 'proline', side: 'off' })).toBe(true)
  const full = last({ type: 'use', measure: 'hue', side: 'along' })
  expect(refused(full, { type: 'use', measure: 'ash', side: 'along' })).toBe(true)
  expect(last({ type: 'use', measure: 'proline', side: 'up' }).along).toEqual([])
})

test('a lantern without a place is hung over the crate that is farthest from the others', () => {
  const most = last(...Array.from({ length: 12 }, (): Action => ({ type: 'hang' })))
  expect(most.lanterns.length).toBe(mostLanterns)
  expect(new Set(most.lanterns.map(({ x }) => x)).size).toBe(mostLanterns)
  // The first two hang at the street's left half, so that the next one goes to its right end.
  expect(last({ type: 'hang' }).lanterns[2]?.x).toBeGreaterThan(0.9)
})

test('random players keep to the level and to its budget', () => {
  for (let seed = 0; seed < 60; seed++) {
    const recipe = rules.sample(setup, budget, createRandom(seed))
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(overBudget(budget, rules.cost(setup, recipe))).toBeUndefined()
  }
})

test('an author is told where a setup cannot be played', () => {
  const faults = (change: Parameters<typeof faultsOf<typeof setup>>[2]) =>
    faultsOf(setupSchema, setup, change)
  expect(faults((s) => s.crates[3]?.values.pop())).toContain(
    'crates.3.values: 6 numbers, one for each of measures',
  )
  expect(faults((s) => Object.assign(s.unseen[0] ?? {}, { truth: 'pinot' }))[0]).toMatch(
    /^unseen\.0\.truth: one of/,
  )
  expect(faults((s) => s.start.up.push('weight'))).toContain('start.up.1: a measure: there is no "weight"')
  expect(faults((s) => s.start.up.push('proline'))[0]).toMatch(/^start\.along\.0: each once/)
  expect(faults((s) => Object.assign(s.start, { along: [], up: [] }))[0]).toMatch(
    /^start\.along: a measure on/,
  )
  // Called like another in each of the three languages, and in no crate.
  const twin = (s: typeof setup) => s.classes.push({ ...s.classes[0], id: 'pinot', look: 'long' } as never)
  expect(faults(twin)).toHaveLength(4)
})
