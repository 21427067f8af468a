import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/machines/rules.ts'
import { type Recipe, recipe as recipeSchema } from '../../../src/puzzles/machines/schema.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { faults, level, setup } from './level.ts'

const start = rules.start(setup)
const things = setup.things.map(({ id }) => id)
const bins = setup.bins.map(({ id }) => id)
const items = setup.live?.items.map(({ id }) => id) ?? []
const classes = setup.live?.classes.map(({ id }) => id) ?? []
const open = setup.things.filter(({ probe }) => probe).map(({ id }) => id)

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('probe' as const), thing: fc.constantFrom(...things) }),
  fc.record(
    { type: fc.constant('sort' as const), thing: fc.constantFrom(...things), as: fc.constantFrom(...bins) },
    { requiredKeys: ['type', 'thing'] },
  ),
  fc.record(
    { type: fc.constant('show' as const), item: fc.constantFrom(...items), as: fc.constantFrom(...classes) },
    { requiredKeys: ['type', 'item'] },
  ),
)

const play = (steps: readonly Action[]) => recipesOf(rules, setup, steps)

test('whatever a player does, the recipe stays one that a file may hold', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 60 }), (steps) =>
      expectLegal(rules, setup, recipeSchema, play(steps)),
    ),
  )
})

test('a probe is never taken back by undoing or redoing; sorting and examples are', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
      const recipes = play(steps)
      const now = recipes.at(-1) as Recipe
      for (const earlier of recipes) {
        const undone = rules.undone?.(now, earlier) as Recipe
        expect([...undone.probed].sort()).toEqual([...now.probed].sort())
        expect(undone.sorted).toEqual(earlier.sorted)
        expect(undone.shown).toEqual(earlier.shown)
        expect(rules.check(setup, undone)).toBeUndefined()
      }
    }),
  )
})

test('a sealed thing says why it cannot be probed, and the live one is shown examples instead', () => {
  const refused = rules.act(setup, start, { type: 'probe', thing: 'traffic-light' })
  const why = setup.things.find(({ id }) => id === 'traffic-light')?.sealed
  expect(refused).toEqual({ ok: false, why: { code: 'not-possible', say: why } })
  expect(rules.act(setup, start, { type: 'probe', thing: 'pip' }).ok).toBe(false)
})

test('the same thing is probed once', () => {
  const [first] = play([{ type: 'probe', thing: 'lift' }]).slice(-1)
  expect(rules.act(setup, first as Recipe, { type: 'probe', thing: 'lift' }).ok).toBe(false)
})

test('the tenth probe is allowed and the eleventh is not', () => {
  const recipe = { ...start, probed: open.slice(0, 9) }
  expect(act(rules, level, recipe, { type: 'probe', thing: open[9] as string }).ok).toBe(true)
  const more = act(
    rules,
    level,
    { ...start, probed: open.slice(0, 10) },
    { type: 'probe', thing: open[10] as string },
  )
  expect(!more.ok && more.why).toEqual({ code: 'over-budget', budget: 'probes', limit: 10, would: 11 })
})

test('what is put back into the row, or taken from the live model, leaves no trace', () => {
  const recipes = play([
    { type: 'sort', thing: 'lift', as: 'rules' },
    { type: 'sort', thing: 'lift' },
    { type: 'show', item: 'cat', as: 'guest' },
    { type: 'show', item: 'cat', as: 'snack' },
    { type: 'show', item: 'cat' },
  ])
  expect(recipes.at(-1)).toEqual(start)
  expect(recipes.map(({ shown }) => shown.length)).toEqual([0, 0, 0, 1, 1, 0])
})

test('only what the live model is shown is trained on at once', () => {
  const [, shown] = play([{ type: 'show', item: 'cat', as: 'guest' }])
  const [, sorted] = play([{ type: 'sort', thing: 'lift', as: 'rules' }])
  expect(rules.live?.(start, shown as Recipe)).toBe(true)
  expect(rules.live?.(shown as Recipe, start)).toBe(true)
  expect(rules.live?.(start, sorted as Recipe)).toBe(false)
})

test('a stranger’s recipe may hold no doubles and nothing that the level does not have', () => {
  for (const wrong of [
    { probed: ['lift', 'lift'] },
    { probed: ['traffic-light'] },
    { probed: ['submarine'] },
    { sorted: [{ thing: 'lift', as: 'magic' }] },
    { sorted: [bins[0], bins[1]].map((as) => ({ thing: 'lift', as: as as string })) },
    { shown: [{ item: 'cat', as: 'rules' }] },
    { shown: [{ item: 'whale', as: 'guest' }] },
  ])
    expect(rules.check(setup, { ...start, ...wrong }), JSON.stringify(wrong)).toBeDefined()
})

test('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(4)
  for (let i = 0; i < 300; i++) {
    const recipe = rules.sample(setup, level.budget, random)
    expect(rules.check(setup, recipe)).toBeUndefined()
    expect(recipe.probed.length).toBeLessThanOrEqual(10)
  }
})

test('twelve of the machines learned and twelve follow rules, and eleven look like what they are not', () => {
  const count = (is: (thing: (typeof setup.things)[number]) => boolean) => setup.things.filter(is).length
  expect([count(({ bin }) => bin === 'learned'), count(({ bin }) => bin === 'rules')]).toEqual([12, 12])
  expect(count(({ bin, looks }) => bin !== looks)).toBe(11)
})

test('a probe changes what learned from examples and nothing that follows rules', () => {
  for (const { id, bin, probe } of setup.things)
    if (probe) expect([id, probe.changes]).toEqual([id, bin === 'learned'])
})

test('an author is told where a setup cannot be played', () => {
  expect(faults(() => {})).toEqual([])
  const first = setup.things[0] as (typeof setup.things)[number]
  expect(faults((copy) => copy.things.push(first))).toContainEqual(
    expect.stringContaining('in the list twice'),
  )
  expect(faults((copy) => Object.assign(copy.things[0] ?? {}, { bin: 'magic' }))).toContainEqual(
    expect.stringContaining('one of learned, rules'),
  )
  expect(faults((copy) => delete copy.things[0]?.sealed)).toContainEqual(
    expect.stringContaining('either a probe, or why it is sealed'),
  )
  expect(faults((copy) => Object.assign(copy, { hard: 'submarine' }))).toContainEqual(
    expect.stringContaining('there is no "submarine"'),
  )
  expect(faults((copy) => Object.assign(copy.live?.items[0] ?? {}, { values: [1] }))).toContainEqual(
    expect.stringContaining('2 numbers'),
  )
  expect(faults((copy) => Object.assign(copy.live ?? {}, { guest: 'whale' }))).toContainEqual(
    expect.stringContaining('the id of an item'),
  )
})
