import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, createRandom } from '../../../src/engine/index.ts'
import { pensOf } from '../../../src/puzzles/kit/tree.ts'
import { type Action, rules } from '../../../src/puzzles/rules/rules.ts'
import { type Recipe, recipe as recipeSchema } from '../../../src/puzzles/rules/schema.ts'
import { asksIn, namesIn } from '../../../src/puzzles/rules/tree.ts'
import { level, solution } from './level.ts'

const { setup } = level
const start = rules.start(setup)
const ids = setup.questions.map(({ id }) => id)

function done(recipe: Recipe, action: Action): Recipe {
  const acted = act(rules, level, recipe, action)
  if (!acted.ok) throw new Error(`refused: ${JSON.stringify(acted.why)}`)
  return acted.recipe
}
const refused = (recipe: Recipe, action: Action) => !act(rules, level, recipe, action).ok

/** Any tree that some presses lead to. */
const trees = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ids)), { maxLength: 14 }).map((presses) =>
  presses.reduce<Recipe>((recipe, [pick, ask]) => {
    const pens = pensOf(asksIn(setup, recipe))
    const acted = act(rules, level, recipe, { type: 'ask', at: pens[pick % pens.length] ?? '', ask })
    return acted.ok ? acted.recipe : recipe
  }, start),
)

test('at first there is one pen, called after most of the animals in it', () => {
  expect([...namesIn(setup, start)]).toEqual([['', 0]])
  expect(rules.cost(setup, start)).toEqual({ questions: 0, depth: 0 })
})

test('every tree that can be grown is legal, and so is all that is left when any question is taken away', () => {
  fc.assert(
    fc.property(trees, (recipe) => {
      expect(recipeSchema.safeParse(recipe).success).toBe(true)
      expect(rules.check(setup, recipe)).toBeUndefined()
      for (const { at } of recipe.asks) {
        const left = done(recipe, { type: 'prune', at })
        expect(rules.check(setup, left)).toBeUndefined()
        expect(left.asks.some((each) => each.at.startsWith(at))).toBe(false)
      }
    }),
  )
})

test('a question taken away leaves no trace of having been asked', () => {
  fc.assert(
    fc.property(trees, fc.nat(), fc.constantFrom(...ids), (recipe, pick, ask) => {
      const pens = pensOf(asksIn(setup, recipe))
      const at = pens[pick % pens.length] ?? ''
      const acted = act(rules, level, recipe, { type: 'ask', at, ask })
      if (acted.ok) expect(done(acted.recipe, { type: 'prune', at })).toEqual(recipe)
    }),
  )
})

test('the same tree is the same recipe in whatever order it was grown', () => {
  const down = done(done(start, { type: 'ask', at: '', ask: 'hair' }), { type: 'ask', at: 'y', ask: 'fins' })
  const left = done(down, { type: 'ask', at: 'n', ask: 'eggs' })
  const right = done(
    done(done(start, { type: 'ask', at: '', ask: 'hair' }), { type: 'ask', at: 'n', ask: 'eggs' }),
    { type: 'ask', at: 'y', ask: 'fins' },
  )
  expect(left).toEqual(right)
})

test('nobody is asked the same twice, nor where there is no pen, nor deeper than a tree may grow', () => {
  const one = done(start, { type: 'ask', at: '', ask: 'hair' })
  expect(refused(one, { type: 'ask', at: 'y', ask: 'hair' })).toBe(true)
  expect(refused(one, { type: 'ask', at: '', ask: 'eggs' })).toBe(true)
  expect(refused(one, { type: 'ask', at: 'yyn', ask: 'eggs' })).toBe(true)
  expect(refused(one, { type: 'ask', at: 'y', ask: 'moustache' })).toBe(true)
  const deep = ids.slice(0, 6).reduce((recipe, ask, depth) => {
    return done(recipe, { type: 'ask', at: 'n'.repeat(depth), ask })
  }, start)
  expect(refused(deep, { type: 'ask', at: 'nnnnnn', ask: ids[6] ?? '' })).toBe(true)
})

test('a pen can be called otherwise, and the name goes when the pen is asked or called as most of it', () => {
  const one = done(start, { type: 'ask', at: '', ask: 'feathers' })
  const named = done(one, { type: 'name', at: 'y', is: 'fish' })
  expect(namesIn(setup, named).get('y')).toBe(3)
  expect(done(named, { type: 'name', at: 'y', is: 'bird' })).toEqual(one)
  expect(done(named, { type: 'name', at: 'y' })).toEqual(one)
  expect(done(named, { type: 'ask', at: 'y', ask: 'airborne' }).names).toEqual([])
})

test('animals are sorted by eye one after another, each once', () => {
  const [first = '', second = ''] = setup.byEye
  const one = done(start, { type: 'sort', card: first, as: 'fish' })
  expect(refused(one, { type: 'sort', card: first, as: 'bird' })).toBe(true)
  expect(done(one, { type: 'sort', card: second, as: 'bird' }).byEye).toHaveLength(2)
})

test('a recipe from a stranger may not hold a tree that cannot be grown', () => {
  const wrong: Partial<Recipe>[] = [
    { asks: [{ at: 'y', ask: 'hair' }] },
    { asks: [{ at: '', ask: 'moustache' }] },
    { asks: ['hair', 'eggs'].map((ask) => ({ at: '', ask })) },
    { asks: ['', 'y'].map((at) => ({ at, ask: 'hair' })) },
    { names: [{ at: 'y', is: 'fish' }] },
    { names: [{ at: '', is: 'unicorn' }] },
    { names: ['fish', 'bird'].map((is) => ({ at: '', is })) },
    { byEye: [{ card: 'penguin', as: 'bird' }] },
  ]
  for (const part of wrong) expect(rules.check(setup, { ...start, ...part })).toBeDefined()
  expect(rules.check(setup, solution('expert'))).toBeUndefined()
})

test('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(4)
  for (let i = 0; i < 300; i++) {
    const recipe = rules.sample(setup, level.budget, random)
    expect(rules.check(setup, recipe)).toBeUndefined()
    expect(rules.cost(setup, recipe).questions).toBeLessThanOrEqual(12)
  }
})
