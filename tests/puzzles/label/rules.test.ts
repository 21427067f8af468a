import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/label/rules.ts'
import { type Recipe, recipe as recipeSchema } from '../../../src/puzzles/label/schema.ts'
import { level } from './level.ts'

const { setup } = level
const start = rules.start(setup)

function done(recipe: Recipe, action: Action): Recipe {
  const acted = act(rules, level, recipe, action)
  if (!acted.ok) throw new Error(`refused: ${acted.why.code}`)
  return acted.recipe
}

test('the crate is empty at first', () => {
  expect(start.shown).toEqual([])
  expect(rules.cost(setup, start)).toEqual({ examples: 0 })
})

test('an animal shown and taken back leaves no trace', () => {
  fc.assert(
    fc.property(fc.constantFrom(...setup.pool), (card) => {
      const shown = done(start, { type: 'show', card })
      expect(shown.shown).toEqual([card])
      expect(done(shown, { type: 'take-back', card })).toEqual(start)
    }),
  )
})

test('toggling does whichever of the two is possible', () => {
  const once = done(start, { type: 'toggle', card: 'lion' })
  expect(once.shown).toEqual(['lion'])
  expect(done(once, { type: 'toggle', card: 'lion' }).shown).toEqual([])
})

test('the twentieth animal fits into the crate and the twenty-first does not', () => {
  const nineteen = { shown: setup.pool.slice(0, 19) }
  const twenty = done(nineteen, { type: 'show', card: 'wasp' })
  const more = act(rules, level, twenty, { type: 'show', card: 'toad' })
  expect(!more.ok && more.why).toEqual({
    code: 'over-budget',
    budget: 'examples',
    limit: 20,
    would: 21,
  })
})

test('an animal of the gate cannot be shown, nor one that is in the crate already', () => {
  for (const card of [setup.gate[0] as string, 'lion']) {
    const refused = act(rules, level, { shown: ['lion'] }, { type: 'show', card })
    expect(refused.ok === false && refused.why.code).toBe('not-possible')
  }
})

test('a recipe from a stranger may hold neither doubles nor animals of the gate', () => {
  expect(rules.check(setup, { shown: ['lion', 'lion'] })).toBeDefined()
  expect(rules.check(setup, { shown: [setup.gate[0] as string] })).toBeDefined()
  expect(rules.check(setup, { shown: ['lion', 'toad'] })).toBeUndefined()
})

test('every sampled recipe is legal and of any size from 1 to the budget', () => {
  const random = createRandom(4)
  const sizes = new Set<number>()
  for (let i = 0; i < 400; i++) {
    const recipe = rules.sample(setup, level.budget, random)
    expect(recipeSchema.safeParse(recipe).success).toBe(true)
    expect(rules.check(setup, recipe)).toBeUndefined()
    sizes.add(recipe.shown.length)
  }
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 20])
})
