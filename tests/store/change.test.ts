import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stars } from '../../src/engine/index.ts'
import {
  applyChange,
  changeFrom,
  foldChanges,
  type LevelChange,
  type LevelProgress,
  lastWork,
} from '../../src/store/index.ts'

const recipe = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const stars = fc.constantFrom<Stars>(0, 1, 2, 3)
const best = fc
  .record({ recipe, n: fc.nat(9) })
  .map(({ recipe, n }) => ({ recipe, metrics: {}, cost: { n }, fingerprint: '' }))
const others = fc.uniqueArray(
  recipe.map((one) => ({ from: 'passport' as const, recipe: one })),
  { selector: (one) => one.recipe },
)
const some = { requiredKeys: [] as [] }
const level: fc.Arbitrary<LevelProgress> = fc
  .record({ stars, best, draft: recipe, others, guess: fc.nat(3) }, { requiredKeys: ['stars'] })
  .map((one) => applyChange({ stars: 0 }, one))
const change: fc.Arbitrary<LevelChange> = fc.record(
  { stars, best, draft: recipe, over: fc.array(recipe, { maxLength: 2 }), others, guess: fc.nat(3) },
  some,
)

/** Every recipe of the level that its player can still get at. */
const works = ({ draft, others = [] }: LevelProgress) =>
  new Set([draft, ...others.map((one) => one.recipe)].filter((one) => one !== undefined))

describe('a change of a level', () => {
  test('made twice is made once', () => {
    fc.assert(
      fc.property(level, change, (found, made) => {
        const once = applyChange(found, made)
        expect(applyChange(once, made)).toEqual(once)
      }),
    )
  })

  test('never takes a star, nor a work that it was not made from', () => {
    fc.assert(
      fc.property(level, change, (found, made) => {
        const after = applyChange(found, made)
        expect(after.stars).toBe(Math.max(found.stars, made.stars ?? 0))
        const gone = [...works(found)].filter((one) => !works(after).has(one))
        for (const one of gone) expect(made.over).toContain(one)
      }),
    )
  })

  test('put together with the next leaves as many stars as the two one after the other', () => {
    fc.assert(
      fc.property(level, change, change, (found, first, then) => {
        const apart = applyChange(applyChange(found, first), then)
        const together = applyChange(found, foldChanges(first, then))
        expect(together.stars).toBe(apart.stars)
        expect(together.draft).toEqual(apart.draft)
        expect(together.guess).toBe(apart.guess)
      }),
    )
  })
})

test('another history never takes the draft’s place, and its work is offered beside it', () => {
  fc.assert(
    fc.property(level, level, (mine, theirs) => {
      const after = applyChange(mine, changeFrom(mine, theirs, 'passport'))
      if (lastWork(mine) !== undefined) expect(lastWork(after)).toEqual(lastWork(mine))
      const offered = lastWork(theirs)
      if (offered !== undefined) expect([...works(after), after.best?.recipe]).toContain(offered)
      for (const one of works(mine)) expect(works(after)).toContain(one)
    }),
  )
})

test('a passport’s work is taken where only stars stand, though its run was no better', () => {
  const best = { recipe: 'a', metrics: {}, cost: {}, fingerprint: '' }
  const after = applyChange({ stars: 3 }, changeFrom({ stars: 3 }, { stars: 0, best }, 'passport'))
  expect(after).toEqual({ stars: 3, draft: 'a', from: 'passport' })
})

test('a work from a passport keeps its name while it is worked on, and loses it to a fresh start', () => {
  const brought: LevelProgress = { stars: 0, draft: 'a', from: 'passport' }
  expect(applyChange(brought, { draft: 'b', over: ['a'] }).from).toBe('passport')
  expect(applyChange(brought, { draft: 'b', over: ['x'] }).from).toBeUndefined()
})

test('however many drafts wait for a disk that does not answer, their note stays short', () => {
  const edits = Array.from({ length: 300 }, (_, n): LevelChange => ({ draft: n + 1, over: [n] }))
  const all = edits.reduce(foldChanges)
  expect(all.over?.length).toBeLessThan(10)
  expect(applyChange({ stars: 0, draft: 0 }, all)).toEqual({ stars: 0, draft: 300 })
})
