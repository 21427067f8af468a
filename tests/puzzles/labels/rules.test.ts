import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/labels/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  type Setup,
  setup as setupSchema,
} from '../../../src/puzzles/labels/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { levelOf } from './level.ts'

const level = levelOf('2/2-2-clean-the-crate')
const { setup } = level
const start = rules.start(setup)
const ids = setup.cards.map(({ id }) => id)
const classes = setup.classes.map(({ id }) => id)

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('check' as const), card: fc.constantFrom(...ids) }),
  fc.record({
    type: fc.constant('label' as const),
    card: fc.constantFrom(...ids.slice(0, 8)),
    label: fc.constantFrom(...classes),
  }),
)

const play = (steps: readonly Action[]) => recipesOf(rules, setup, steps)

test('whatever a player does, the recipe stays one that a file may hold', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) =>
      expectLegal(rules, setup, recipeSchema, play(steps)),
    ),
  )
})

test('a look costs one check and is never taken back by undoing or redoing', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
      const recipes = play(steps)
      const now = recipes.at(-1) as Recipe
      for (const earlier of recipes) {
        const undone = rules.undone?.(now, earlier) as Recipe
        expect(rules.cost(setup, undone).checks).toBe(now.checked.length)
        expect(undone.labels).toEqual(earlier.labels)
        expect(rules.check(setup, undone)).toBeUndefined()
        expect(rules.cost(setup, rules.undone?.(undone, now) as Recipe)).toEqual(rules.cost(setup, now))
      }
    }),
  )
})

test('a card that nobody has looked at keeps its label', () => {
  const refused = rules.act(setup, start, { type: 'label', card: 'k02', label: 'gentoo' })
  expect(refused.ok).toBe(false)
  const any = rules.act({ ...setup, relabel: 'any' }, start, { type: 'label', card: 'k01', label: 'gentoo' })
  expect(any.ok || setup.cards[0]?.label === 'gentoo').toBe(true)
})

test('a label that is given back leaves no trace', () => {
  const card = setup.cards[0] as Setup['cards'][number]
  const other = classes.find((id) => id !== card.label) as string
  const recipes = play([
    { type: 'check', card: card.id },
    { type: 'label', card: card.id, label: other },
    { type: 'label', card: card.id, label: card.label as string },
  ])
  expect(recipes.map(({ labels }) => labels.length)).toEqual([0, 0, 1, 0])
})

test('the thirtieth look is allowed and the thirty-first is not', () => {
  const recipe = { checked: ids.slice(0, 29), labels: [] }
  const thirty = act(rules, level, recipe, { type: 'check', card: ids[29] as string })
  expect(thirty.ok).toBe(true)
  const more = act(
    rules,
    level,
    { checked: ids.slice(0, 30), labels: [] },
    { type: 'check', card: ids[30] as string },
  )
  expect(!more.ok && more.why).toEqual({ code: 'over-budget', budget: 'checks', limit: 30, would: 31 })
})

test('a stranger’s recipe may hold no doubles, unknown cards or classes, or labels that never changed', () => {
  const [first] = setup.cards
  const label = first?.label as string
  const other = classes.find((id) => id !== label) as string
  for (const recipe of [
    { checked: ['k01', 'k01'], labels: [] },
    { checked: ['k99'], labels: [] },
    { checked: ['k01'], labels: [{ card: 'k01', label: 'puffin' }] },
    { checked: ['k01'], labels: [{ card: 'k01', label }] },
    { checked: ['k01'], labels: [other, other].map((label) => ({ card: 'k01', label })) },
  ])
    expect(rules.check(setup, recipe), JSON.stringify(recipe)).toBeDefined()
})

test('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(4)
  for (let i = 0; i < 300; i++) {
    const recipe = rules.sample(setup, level.budget, random)
    expect(rules.check(setup, recipe)).toBeUndefined()
    expect(recipe.checked.length).toBeLessThanOrEqual(30)
    expect(recipe.checked.length).toBeGreaterThan(0)
  }
})

test('fourteen of the sixty labels are wrong, and no thirty cards in a row hold more than eight of them', () => {
  const wrong = setup.cards.map(({ truth, label }) => Number(label !== truth))
  expect([wrong.length, wrong.reduce((a, b) => a + b)]).toEqual([60, 14])
  for (let from = 0; from <= 30; from++)
    expect(wrong.slice(from, from + 30).reduce((a, b) => a + b)).toBeLessThanOrEqual(8)
})

const faults = (change: (copy: Setup) => unknown) => faultsOf(setupSchema, setup, change)

test('an author is told where a setup cannot be played', () => {
  expect(faults(() => {})).toEqual([])
  const wrong = { id: 'x', values: [40, 200], truth: 'puffin', label: 'gentoo' }
  expect(faults((copy) => copy.cards.push(wrong))).toEqual([expect.stringContaining('no class "puffin"')])
  expect(faults((copy) => copy.cards.push({ ...wrong, truth: 'gentoo', values: [40] }))).toContain(
    'cards.60.values: 2 numbers, one for each of measures',
  )
  expect(faults((copy) => copy.cards.push({ ...wrong, truth: 'gentoo', values: [99, 200] }))).toEqual([
    expect.stringContaining('between 30 and 62'),
  ])
  expect(faults((copy) => copy.cards.push({ ...wrong, id: 'k01', truth: 'gentoo' }))).toEqual([
    expect.stringContaining('"k01" is in the list twice'),
  ])
})
