import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { rules } from '../../../src/puzzles/doodles/rules.ts'
import { type Drawing, recipe as recipeSchema } from '../../../src/puzzles/doodles/schema.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const drawing: Drawing = { pen: 'middle', lines: ['55ee5z'] }
const draw = (n: number, of = 'left') => ({ type: 'draw', n, of, drawing }) as const

function played(...actions: readonly Parameters<typeof rules.act>[2][]) {
  return actions.reduce((recipe, action) => {
    const acted = rules.act(setup, recipe, action)
    if (!acted.ok) throw new Error('refused')
    return acted.recipe
  }, start)
}

describe('the player', () => {
  it('begins with bare lines', () => {
    expect(rules.check(setup, start)).toBeUndefined()
    expect(rules.cost(setup, start)).toEqual({ drawings: 0 })
  })

  it('goes on with a drawing at every stroke, and it stays one drawing', () => {
    const longer: Drawing = { pen: 'middle', lines: ['55ee5z', '00zz'] }
    const recipe = played(draw(0), { ...draw(0), drawing: longer })
    expect(recipe.drawn).toEqual([{ of: 'left', ...longer }])
  })

  it('copies a drawing, which costs as much as another one', () => {
    const recipe = played(draw(0), { type: 'copy', n: 0 })
    expect(rules.cost(setup, recipe)).toEqual({ drawings: 2 })
    expect(recipe.drawn[1]).toEqual(recipe.drawn[0])
  })

  it('takes a drawing away', () => {
    expect(played(draw(0), draw(1, 'right'), { type: 'drop', n: 0 }).drawn.map(({ of }) => of)).toEqual([
      'right',
    ])
  })

  it('is refused a thirteenth drawing of a sign, and a sign that nobody knows', () => {
    const full = played(...Array.from({ length: setup.most }, (_, n) => draw(n)))
    expect(rules.act(setup, full, draw(setup.most)).ok).toBe(false)
    expect(rules.act(setup, full, { type: 'copy', n: 0 }).ok).toBe(false)
    expect(rules.act(setup, full, draw(setup.most, 'right')).ok).toBe(true)
    expect(rules.act(setup, start, draw(0, 'upwards')).ok).toBe(false)
  })

  it('is refused a drawing that is not there', () => {
    for (const action of [draw(3), { type: 'drop', n: 0 }, { type: 'copy', n: 0 }] as const)
      expect(rules.act(setup, start, action).ok).toBe(false)
  })
})

describe('training', () => {
  it('begins anew at every stroke, and not where nothing is left to learn from', () => {
    const one = played(draw(0))
    expect(rules.live?.(start, one)).toBe(true)
    expect(rules.live?.(one, played(draw(0), { type: 'drop', n: 0 }))).toBe(false)
  })

  it('leaves a model to run with, also after the sail was painted', () => {
    const one = played(draw(0))
    const sailing = rules.act(setup, one, { type: 'sail', drawing })
    expect(sailing.ok && sailing.recipe).toEqual({ ...one, sail: drawing })
    expect(sailing.ok && rules.live?.(one, sailing.recipe)).toBe(true)
  })
})

it('a random player plays by the rules', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const sampled = rules.sample(setup, { drawings: 36 }, createRandom(seed, 'sample'))
      expect(recipeSchema.safeParse(sampled).success).toBe(true)
      expect(rules.check(setup, sampled)).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})
