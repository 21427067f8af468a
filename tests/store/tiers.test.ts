import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWorlds } from '../../src/levels/campaign.ts'
import { isLit, litBy, type Progress } from '../../src/store/index.ts'

const built = ['1', '2'].flatMap((world) => ['1', '2', '3', '4', '5', '6'].map((n) => `${world}-${n}-a`))
const worlds = createWorlds([...built, '3-5-a'])
const withStars = (ids: readonly string[]): Progress => ({
  version: 2,
  levels: Object.fromEntries(ids.map((id) => [id, { stars: 1 }])),
})

describe('a tier is lit', () => {
  test('by a star on each of its levels, and by nothing less', () => {
    fc.assert(
      fc.property(fc.subarray(built), (ids) => {
        expect(isLit(worlds, withStars(ids), 'bridging')).toBe(ids.length === built.length)
      }),
    )
  })

  test('never while a level of it is not built', () => {
    expect(isLit(worlds, withStars([...built, '3-5-a']), 'beginner')).toBe(false)
    expect(isLit([], withStars(built), 'bridging')).toBe(false)
  })

  test('once, by its last star: more stars light nothing anew', () => {
    const before = withStars(built.slice(1))
    expect(litBy(worlds, before, withStars(built))).toBe('bridging')
    expect(litBy(worlds, withStars(built), withStars([...built, '3-5-a']))).toBeUndefined()
    expect(litBy(worlds, withStars([]), before)).toBeUndefined()
  })
})
