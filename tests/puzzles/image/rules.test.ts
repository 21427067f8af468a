import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { act, createRandom, overBudget } from '../../../src/engine/index.ts'
import { weightCount } from '../../../src/puzzles/image/network.ts'
import { rules } from '../../../src/puzzles/image/rules.ts'
import { recipe as recipeSchema } from '../../../src/puzzles/image/schema.ts'
import { level, setup } from './level.ts'

const start = rules.start(setup)

describe('the rules of a picture level', () => {
  test('a dense layer costs inputs times neurons and one bias for each neuron', () => {
    expect(weightCount(setup, [])).toBe(64 * 10 + 10)
    expect(weightCount(setup, [32])).toBe(64 * 32 + 32 + (32 * 10 + 10))
    expect(weightCount(setup, [32, 16])).toBe(64 * 32 + 32 + (32 * 16 + 16) + (16 * 10 + 10))
  })

  test('an untouched network is not trained at all', () => {
    expect(start.epochs).toBe(0)
    expect(rules.check(setup, start)).toBeUndefined()
  })

  test('a layer can be added until the level’s most, and removed until there is none', () => {
    const two = rules.act(setup, start, { type: 'add-layer' })
    expect(two).toMatchObject({ ok: true, recipe: { hidden: [5, 8] } })
    const full = { ...start, hidden: [5, 8] }
    expect(rules.act(setup, full, { type: 'add-layer' })).toMatchObject({ ok: false })
    const none = { ...start, hidden: [] }
    expect(rules.act(setup, { ...start, hidden: [5] }, { type: 'remove-layer' })).toEqual({
      ok: true,
      recipe: none,
    })
    expect(rules.act(setup, none, { type: 'remove-layer' })).toMatchObject({ ok: false })
  })

  test('values between the steps of a ladder are refused with the reason', () => {
    expect(rules.act(setup, start, { type: 'learningRate', to: 0.3 })).toMatchObject({ ok: true })
    expect(rules.act(setup, start, { type: 'learningRate', to: 0.31 })).toMatchObject({
      ok: false,
      why: { code: 'not-possible' },
    })
    expect(rules.act(setup, start, { type: 'width', layer: 0, to: 49 })).toMatchObject({ ok: false })
    expect(rules.act(setup, start, { type: 'width', layer: 1, to: 8 })).toMatchObject({ ok: false })
    expect(rules.check(setup, { ...start, images: 500 })).toBeDefined()
  })

  test('the engine refuses a network over the budget of weights', () => {
    const tight = { setup, budget: { weights: 1000 } }
    const wide = { type: 'width', layer: 0, to: 40 } as const
    expect(act(rules, tight, start, wide)).toMatchObject({
      ok: false,
      why: { code: 'over-budget', budget: 'weights' },
    })
  })

  test('every sampled recipe is legal and within the budget', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sample = rules.sample(setup, level.budget, createRandom(seed))
        expect(recipeSchema.safeParse(sample).success).toBe(true)
        expect(rules.check(setup, sample)).toBeUndefined()
        expect(overBudget(level.budget, rules.cost(setup, sample))).toBeUndefined()
      }),
    )
  })
})
