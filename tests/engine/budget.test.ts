import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Acted, act, overBudget, type Rules, spent } from '../../src/engine/index.ts'

/** A recipe is how many of each thing; an action replaces it. */
type Basket = { readonly neurons: number; readonly epochs: number }
const say = { en: 'No.', 'zh-Hant': '不行。', 'zh-Hans': '不行。' }
const rules: Rules<undefined, Basket, Basket> = {
  start: () => ({ neurons: 0, epochs: 0 }),
  act: (_, __, next): Acted<Basket> =>
    next.neurons < 0 ? { ok: false, why: { code: 'not-possible', say } } : { ok: true, recipe: next },
  cost: (_, basket) => basket,
  check: () => undefined,
  sample: () => ({ neurons: 1, epochs: 1 }),
}
const level = { setup: undefined, budget: { neurons: 8, epochs: 100 } }
const decide = (from: Basket, to: Basket) => act(rules, level, from, to)
const none: Basket = { neurons: 0, epochs: 0 }

describe('a budget', () => {
  test('is kept up to its figure and exceeded above it', () => {
    expect(overBudget({ neurons: 8 }, { neurons: 8 })).toBeUndefined()
    expect(overBudget({ neurons: 8 }, { neurons: 9 })).toEqual({
      code: 'over-budget',
      budget: 'neurons',
      limit: 8,
      would: 9,
    })
  })

  test('counts a cost that is not there as nothing, and costs without a budget not at all', () => {
    expect(overBudget({ neurons: 0 }, {})).toBeUndefined()
    expect(overBudget({}, { neurons: 1000 })).toBeUndefined()
  })

  test('says the first that is exceeded', () => {
    expect(overBudget(level.budget, { neurons: 9, epochs: 101 })).toMatchObject({ budget: 'neurons' })
  })

  test('is told with what was spent or is limited, by the level or by a star, and nothing else', () => {
    const goals = [{ within: { looks: 5 } }, {}]
    const cost = { neurons: 0, looks: 0, checks: 0, coins: 3 }
    expect(spent({ budget: { neurons: 8 }, goals }, cost)).toEqual({ neurons: 0, looks: 0, coins: 3 })
  })
})

describe('a decision', () => {
  test('within the budget gives the new recipe', () => {
    expect(decide(none, { neurons: 8, epochs: 100 })).toEqual({
      ok: true,
      recipe: { neurons: 8, epochs: 100 },
    })
  })

  test('beyond the budget is refused with what it would cost', () => {
    expect(decide(none, { neurons: 9, epochs: 1 })).toEqual({
      ok: false,
      why: { code: 'over-budget', budget: 'neurons', limit: 8, would: 9 },
    })
  })

  test('that the rules refuse keeps the rules’ reason', () => {
    expect(decide(none, { neurons: -1, epochs: 0 })).toEqual({
      ok: false,
      why: { code: 'not-possible', say },
    })
  })

  test('on a recipe already over budget may make it cheaper, not dearer', () => {
    const shared = { neurons: 20, epochs: 1 }
    expect(decide(shared, { neurons: 19, epochs: 1 }).ok).toBe(true)
    expect(decide(shared, { neurons: 21, epochs: 1 }).ok).toBe(false)
    expect(decide(shared, { neurons: 20, epochs: 2 }).ok).toBe(false)
  })

  test('on a recipe over two budgets may mend one of them first, but not break another', () => {
    const shared = { neurons: 20, epochs: 200 }
    expect(decide(shared, { neurons: 20, epochs: 150 }).ok).toBe(true)
    expect(decide(shared, { neurons: 19, epochs: 200 }).ok).toBe(true)
    expect(decide({ neurons: 20, epochs: 100 }, { neurons: 19, epochs: 101 })).toMatchObject({
      ok: false,
      why: { budget: 'epochs', would: 101 },
    })
  })

  test('never leads from a legal recipe to an illegal one, however often one decides', () => {
    const basket = fc.record({ neurons: fc.integer({ min: -2, max: 20 }), epochs: fc.nat(200) })
    fc.assert(
      fc.property(fc.array(basket), (actions) => {
        let recipe = none
        for (const action of actions) {
          const acted = decide(recipe, action)
          if (acted.ok) recipe = acted.recipe
          expect(overBudget(level.budget, recipe)).toBeUndefined()
        }
      }),
    )
  })
})
