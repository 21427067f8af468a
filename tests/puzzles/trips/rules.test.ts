import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { aboardOf, countsOf, placesOf, seenAshore } from '../../../src/puzzles/trips/crate.ts'
import { type Action, rules } from '../../../src/puzzles/trips/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/trips/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { sailing, setup } from './level.ts'

const sail = (to: string, inland: boolean): Action => ({ type: 'sail', to, inland })

describe('the player', () => {
  it('begins with an empty crate and has seen nobody', () => {
    const start = rules.start(setup)
    expect(rules.cost(setup, start)).toEqual({ trips: 0 })
    expect(aboardOf(setup, start)).toEqual([])
    expect(seenAshore(setup, start)).toEqual([])
  })

  it('pays for the distance, and one trip more for the walk inland', () => {
    for (const [letters, trips] of [
      ['T', 1],
      ['t', 2],
      ['B', 2],
      ['b', 3],
      ['D', 3],
      ['d', 4],
      ['TtBbDd', 15],
    ] as const)
      expect(rules.cost(setup, sailing(letters)), letters).toEqual({ trips })
  })

  it('brings the first of a place, then its second, wherever else the boat went in between', () => {
    const [first, second] = placesOf(setup)[4]?.birds ?? []
    expect(aboardOf(setup, sailing('DTD')).map(({ values }) => values)).toEqual([
      first?.values,
      placesOf(setup)[0]?.birds[0]?.values,
      second?.values,
    ])
  })

  it('has seen those who are left where the boat has been, and nobody else', () => {
    const beach = placesOf(setup)[2]?.birds.length ?? 0
    expect(seenAshore(setup, sailing('BB'))).toHaveLength(beach - 2)
  })

  it('is refused an island that nobody knows, and a place from which all have come', () => {
    const inland = placesOf(setup)[5]?.birds.length ?? 0
    const all = sailing('d'.repeat(inland))
    expect(rules.act(setup, all, sail('dream', true)).ok).toBe(false)
    expect(rules.act(setup, all, sail('dream', false)).ok).toBe(true)
    expect(rules.act(setup, all, sail('atlantis', false)).ok).toBe(false)
    expect(rules.check(setup, sailing('d'.repeat(inland + 1)))).toBeDefined()
  })

  it('gets a crate in which every voyage counts once, whatever is pressed, and every recipe fits the level', () => {
    const action = fc.record({
      type: fc.constant('sail' as const),
      to: fc.constantFrom('torgersen', 'biscoe', 'dream', 'atlantis'),
      inland: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (steps) => {
        const recipes = recipesOf(rules, setup, steps)
        expectLegal(rules, setup, recipeSchema, recipes)
        const last = recipes.at(-1) ?? recipes[0]
        const counts = countsOf(setup, last)
        expect(counts.reduce((a, b) => a + b, 0)).toBe(last.voyages.length)
      }),
    )
  })
})

describe('training', () => {
  it('begins anew at every return, and not with an empty crate', () => {
    expect(rules.live?.(rules.start(setup), sailing('T'))).toBe(true)
    expect(rules.live?.(sailing('T'), rules.start(setup))).toBe(false)
  })
})

it('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { trips: 24 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).trips).toBeLessThanOrEqual(24)
  }
})

describe('an author', () => {
  it.each([
    ['two islands of one id', 'islands.1.id', (s) => Object.assign(s.islands[1] ?? {}, { id: 'torgersen' })],
    [
      'a nearer island after a farther one',
      'islands.1.trips',
      (s) => Object.assign(s.islands[0] ?? {}, { trips: 3 }),
    ],
    [
      'a bird of no class',
      'islands.0.beach.0.truth',
      (s) => Object.assign(s.islands[0]?.beach[0] ?? {}, { truth: 'puffin' }),
    ],
    [
      'a passenger from nowhere',
      'unseen.0.home',
      (s) => Object.assign(s.unseen[0] ?? {}, { home: 'atlantis' }),
    ],
    [
      'a bill longer than its measure',
      'unseen.3.values.0',
      (s) => Object.assign(s.unseen[3] ?? {}, { values: [90, 200] }),
    ],
    ['a measure upside down', 'measures.0.to', (s) => Object.assign(s.measures[0] ?? {}, { to: 10 })],
    ['a class that lives nowhere', 'classes.1', (s) => Object.assign(s, { islands: s.islands.slice(0, 2) })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
