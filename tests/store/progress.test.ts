import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beats,
  levelProgress,
  mergeProgress,
  noProgress,
  type Progress,
  withLevel,
} from '../../src/store/index.ts'

const run = (stars: 0 | 1 | 2 | 3, neurons: number) => ({
  stars,
  best: { recipe: { neurons }, metrics: {}, cost: { neurons }, fingerprint: '' },
})

const progress: fc.Arbitrary<Progress> = fc
  .dictionary(
    fc.constantFrom('1-3', '3-5', '4-2'),
    fc.record({ stars: fc.constantFrom(0, 1, 2, 3), neurons: fc.integer({ min: 0, max: 20 }) }),
  )
  .map((levels) => ({
    version: 2 as const,
    levels: Object.fromEntries(
      Object.entries(levels).map(([id, l]) => [id, run(l.stars as 0 | 1 | 2 | 3, l.neurons)]),
    ),
  }))

describe('the better run', () => {
  test('is the one with more stars', () => {
    expect(beats({ stars: 3, cost: { neurons: 9 } }, run(2, 1))).toBe(true)
    expect(beats({ stars: 1, cost: { neurons: 1 } }, run(2, 9))).toBe(false)
  })
  test('is the cheaper one when stars are equal', () => {
    expect(beats({ stars: 2, cost: { neurons: 3 } }, run(2, 4))).toBe(true)
    expect(beats({ stars: 2, cost: { neurons: 4 } }, run(2, 4))).toBe(false)
  })
  test('is one as good whose fingerprint can be compared', () => {
    const { best, stars } = run(2, 4)
    const { fingerprint: _, ...unproven } = best
    expect(beats({ stars: 2, cost: { neurons: 4 } }, { stars, best: unproven })).toBe(true)
    expect(beats({ stars: 2, cost: { neurons: 5 } }, { stars, best: unproven })).toBe(false)
    expect(beats({ stars: 1, cost: { neurons: 1 } }, { stars, best: unproven })).toBe(false)
  })
  test('is any run when there was none', () => {
    expect(beats({ stars: 0, cost: {} }, { stars: 0 })).toBe(true)
  })
})

describe('merging two histories', () => {
  test('never loses a star', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const merged = mergeProgress(a, b, 'passport')
        for (const id of [...Object.keys(a.levels), ...Object.keys(b.levels)]) {
          const most = Math.max(levelProgress(a, id).stars, levelProgress(b, id).stars)
          expect(levelProgress(merged, id).stars).toBe(most)
        }
      }),
    )
  })
  test('changes nothing when both are the same', () => {
    fc.assert(
      fc.property(progress, (a) => {
        expect(mergeProgress(a, a, 'passport')).toEqual(a)
      }),
    )
  })
  test('keeps what only one of them knows', () => {
    const mine = withLevel(noProgress, '1-3', { draft: ['cat'] })
    const merged = mergeProgress(mine, withLevel(noProgress, '1-3', run(2, 4)), 'passport')
    expect(levelProgress(merged, '1-3')).toMatchObject({ stars: 2, draft: ['cat'] })
  })
})
