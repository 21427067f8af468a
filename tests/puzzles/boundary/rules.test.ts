import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act, createRandom, overBudget } from '../../../src/engine/index.ts'
import type { Action } from '../../../src/puzzles/boundary/rules.ts'
import { rules } from '../../../src/puzzles/boundary/rules.ts'
import * as schema from '../../../src/puzzles/boundary/schema.ts'
import { level } from './level.ts'

const { setup } = level
const start = rules.start(setup)

describe('shaping a network', () => {
  it('starts without a hidden layer, as the level says', () => {
    expect(rules.start(setup)).toEqual({
      hidden: [],
      activation: 'linear',
      learningRate: 0.01,
      epochs: 20,
      inputs: ['x', 'y'],
    })
    expect(rules.cost(setup, rules.start(setup))).toEqual({ neurons: 0, layers: 0, weights: 3, epochs: 20 })
  })

  it('counts every neuron, and a weight for each number it receives plus a bias', () => {
    const recipe = { ...start, hidden: [4, 2] }
    expect(rules.cost(setup, recipe)).toMatchObject({ neurons: 6, layers: 2, weights: 4 * 3 + 2 * 5 + 3 })
  })

  it('adds and removes layers and neurons', () => {
    const steps: Action[] = [
      { type: 'add-layer' },
      { type: 'width', layer: 0, to: 3 },
      { type: 'add-layer' },
      { type: 'width', layer: 1, to: 1 },
      { type: 'remove-layer', layer: 0 },
    ]
    let recipe = rules.start(setup)
    const seen = steps.map((step) => {
      const acted = act(rules, level, recipe, step)
      if (acted.ok) recipe = acted.recipe
      return recipe.hidden
    })
    expect(seen).toEqual([[2], [3], [3, 2], [3, 1], [1]])
  })

  it.each([
    ['a fourth layer', [2, 2, 2], { type: 'add-layer' }],
    ['a ninth neuron in a layer', [8], { type: 'width', layer: 0, to: 9 }],
    ['an empty layer', [1], { type: 'width', layer: 0, to: 0 }],
    ['a learning rate that is not offered', [], { type: 'learningRate', to: 0.5 }],
    ['a network without inputs', [], { type: 'input', input: 'x', on: false }],
  ] as const)('refuses %s with a reason', (_, hidden, action) => {
    const recipe = { ...start, inputs: ['x' as const], hidden: [...hidden] }
    expect(rules.act(setup, recipe, action)).toMatchObject({ ok: false, why: { code: 'not-possible' } })
  })

  it('never leaves the level, whatever a player does', () => {
    const layer = fc.integer({ min: 0, max: 2 })
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.constant({ type: 'add-layer' } as const),
      layer.map((l) => ({ type: 'remove-layer', layer: l }) as const),
      fc
        .tuple(layer, fc.integer({ min: -1, max: 10 }))
        .map(([l, to]) => ({ type: 'width', layer: l, to }) as const),
      fc.constantFrom(...schema.activations).map((to) => ({ type: 'activation', to }) as const),
      fc.constantFrom(0.01, 0.3, 7).map((to) => ({ type: 'learningRate', to }) as const),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let recipe = rules.start(setup)
        for (const one of actions) {
          const acted = act(rules, level, recipe, one)
          if (acted.ok) recipe = acted.recipe
        }
        expect(rules.check(setup, recipe)).toBeUndefined()
        expect(overBudget(level.budget, rules.cost(setup, recipe))).toBeUndefined()
        expect(schema.recipe.safeParse(recipe).success).toBe(true)
      }),
    )
  })
})

describe('a random recipe for the survey', () => {
  it('always fits the level and its budget', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const recipe = rules.sample(setup, level.budget, createRandom(seed))
        expect(rules.check(setup, recipe)).toBeUndefined()
        expect(overBudget(level.budget, rules.cost(setup, recipe))).toBeUndefined()
      }),
    )
  })
})
