import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/curve/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  setup as setupSchema,
} from '../../../src/puzzles/curve/schema.ts'

const level = JSON.parse(readFileSync('levels/3/3-3-too-clever-curve.json', 'utf8')) as { setup: unknown }
const setup = setupSchema.parse(level.setup)
const start = rules.start(setup)
const beads = [4, 10, 19, 25, 14, 5]

describe('the player', () => {
  it('begins with a legal recipe, the highest degree and no page aside', () => {
    expect(start).toEqual({ degree: 16, aside: 0, promise: 0.5 })
    expect(rules.check(setup, start)).toBeUndefined()
  })

  it('chooses every degree that the level offers, and none beyond', () => {
    for (let degree = 1; degree <= setup.degrees.to; degree++)
      expect(rules.act(setup, start, { type: 'bend', degree })).toMatchObject({
        ok: true,
        recipe: { degree },
      })
    expect(rules.act(setup, start, { type: 'bend', degree: 17 }).ok).toBe(false)
  })

  it('sets aside what is offered and nothing else', () => {
    expect(rules.act(setup, start, { type: 'aside', every: 3 })).toMatchObject({ ok: true })
    expect(rules.act(setup, start, { type: 'aside', every: 2 }).ok).toBe(false)
  })

  it('promises in the level’s steps', () => {
    expect(rules.act(setup, start, { type: 'promise', off: 3.5 })).toMatchObject({ recipe: { promise: 3.5 } })
    for (const off of [3.3, 10.5]) expect(rules.act(setup, start, { type: 'promise', off }).ok).toBe(false)
  })

  it('holds beads inside the chart, and keeps hand and birthday when another thing changes', () => {
    const act = (recipe: Recipe, action: Action): Recipe => {
      const acted = rules.act(setup, recipe, action)
      if (!acted.ok) throw new Error(acted.why.code)
      return acted.recipe
    }
    expect(rules.act(setup, start, { type: 'hold', beads: beads.with(0, 41) }).ok).toBe(false)
    const held = act(start, { type: 'hold', beads })
    const asked = act(held, { type: 'ask', day: 122 })
    const bent = act(asked, { type: 'bend', degree: 4 })
    expect(bent).toEqual({ ...start, degree: 4, hand: beads, own: 122 })
    expect(act(bent, { type: 'ask' })).toEqual({ ...start, degree: 4, hand: beads })
  })
})

it('a random recipe is legal', () => {
  const random = createRandom(1, 'sample')
  for (let i = 0; i < 50; i++) {
    const sampled = rules.sample(setup, {}, random)
    expect(recipeSchema.safeParse(sampled).success).toBe(true)
    expect(rules.check(setup, sampled)).toBeUndefined()
  }
})

describe('a setup is refused', () => {
  const faults = (change: object) => {
    const read = setupSchema.safeParse({ ...setup, ...change })
    return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
  }
  it('whose pages are not in the order of their days', () => {
    expect(faults({ log: [...setup.log].reverse() })).toContain('log.1')
  })
  it('whose degree asks for more pages than are left to learn from', () => {
    expect(faults({ degrees: { to: 18, start: 16 } })).toContain('degrees.to')
  })
  it('that sets all pages aside, or the same twice', () => {
    expect(faults({ aside: [0, 1] })).toContain('aside.1')
    expect(faults({ aside: [3, 3] })).toContain('aside.1')
  })
  it('whose soup lands on no page, or whose days lie outside the chart', () => {
    expect(faults({ soup: { page: 27, heat: { from: 0, to: 9 } } })).toContain('soup.page')
    expect(
      faults({
        picnics: [
          [1, 50],
          [2, 3],
        ],
      }),
    ).toContain('picnics.0')
  })
})
