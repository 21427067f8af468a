import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { mostStones } from '../../../src/puzzles/filter/limits.ts'
import { rules } from '../../../src/puzzles/filter/rules.ts'
import { type Recipe, recipe as recipeSchema } from '../../../src/puzzles/filter/schema.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const played = (recipe: Recipe, ...actions: Parameters<typeof rules.act>[2][]) =>
  actions.reduce((now, action) => {
    const acted = rules.act(setup, now, action)
    if (!acted.ok) throw new Error(acted.why.code)
    return acted.recipe
  }, recipe)

describe('the player of the gate', () => {
  it('begins with one heavy stone in the hand’s own scale, and every sack', () => {
    expect(rules.check(setup, start)).toBeUndefined()
    expect(start).toMatchObject({ weigh: 'hand', stones: [{ word: 'free', weight: 4 }] })
    expect(start.sacks).toEqual(setup.sacks.map(({ id }) => id))
  })

  it('puts a stone on and takes it off again', () => {
    const on = played(start, { type: 'stone', word: 'george' })
    expect(rules.cost(setup, on)).toEqual({ words: 2 })
    expect(played(on, { type: 'stone', word: 'george' })).toEqual(start)
  })

  it('turns a stone to the other side by its weight', () => {
    expect(played(start, { type: 'weigh', word: 'free', weight: -4 }).stones).toEqual([
      { word: 'free', weight: -4 },
    ])
  })

  it('takes sacks in any order and has them in the level’s, but never none', () => {
    const [one, two, three] = setup.sacks.map(({ id }) => ({ type: 'sack' as const, sack: id }))
    if (!one || !two || !three) throw new Error('the level has three sacks')
    expect(played(start, one, three, one).sacks).toEqual([one.sack, two.sack])
    expect(rules.act(setup, played(start, one, two), three).ok).toBe(false)
  })

  it('is refused a word, a sack and a line that the level does not have, and more stones than the scale holds', () => {
    expect(rules.act(setup, start, { type: 'stone', word: 'nothing' }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'sack', sack: 'nowhere' }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'line', threshold: 51 }).ok).toBe(false)
    const full = setup.words.slice(0, mostStones).map(({ id }) => ({ word: id, weight: 1 }))
    const more = setup.words[mostStones]?.id ?? ''
    expect(rules.act(setup, { ...start, stones: full }, { type: 'stone', word: more }).ok).toBe(false)
  })

  it('sees every change at once, for letters keep coming', () => {
    expect(rules.live?.(start, played(start, { type: 'line', threshold: 60 }))).toBe(true)
    expect(rules.live?.(start, start)).toBe(false)
    expect(rules.live?.(start, played(start, { type: 'stone', word: 'free' }))).toBe(false)
  })
})

it('a random recipe is legal and within the budget', () => {
  const random = createRandom(1, 'sample')
  for (let i = 0; i < 60; i++) {
    const sampled = rules.sample(setup, { words: 8 }, random)
    expect(recipeSchema.safeParse(sampled).success).toBe(true)
    expect(rules.check(setup, sampled)).toBeUndefined()
    expect(sampled.stones.length).toBeLessThanOrEqual(8)
  }
})
