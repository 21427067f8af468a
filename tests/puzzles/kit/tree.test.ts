import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  asksOf,
  type Case,
  depthOf,
  gini,
  grow,
  majorities,
  pensOf,
  reaching,
  walk,
  weigh,
} from '../../../src/puzzles/kit/tree.ts'

const cases = fc.array(
  fc.record({ class: fc.nat(2), facts: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()) }),
  { minLength: 1, maxLength: 24 },
)
const grown = (of: readonly Case[], deepest = 4) => asksOf(grow(of, 4, 3, deepest))

test('a pen of one kind is pure and one of two equal halves is half mixed', () => {
  expect(gini([5, 0, 0])).toBe(0)
  expect(gini([3, 3])).toBe(0.5)
})

test('every animal ends in exactly one pen, the one its answers lead to', () => {
  fc.assert(
    fc.property(cases, (all) => {
      const asks = grown(all)
      expect(pensOf(asks).flatMap((at) => reaching(all, asks, at))).toHaveLength(all.length)
      for (const one of all) expect(reaching(all, asks, walk(asks, one.facts))).toContain(one)
    }),
  )
})

test('a learned tree is no deeper than it may be and never worse on its own examples than their majority', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 4 }), (all, deepest) => {
      const asks = grown(all, deepest)
      expect(depthOf(asks)).toBeLessThanOrEqual(deepest)
      const names = majorities(all, asks, 3)
      const right = all.filter((one) => names.get(walk(asks, one.facts)) === one.class).length
      const most = Math.max(...[0, 1, 2].map((of) => all.filter((one) => one.class === of).length))
      expect(right).toBeGreaterThanOrEqual(most)
    }),
  )
})

test('no fork of a learned tree parts animals into two pens of the same name', () => {
  fc.assert(
    fc.property(cases, (all) => {
      const asks = grown(all)
      const names = majorities(all, asks, 3)
      for (const at of asks.keys())
        if (names.has(`${at}y`) && names.has(`${at}n`))
          expect(names.get(`${at}y`)).not.toBe(names.get(`${at}n`))
    }),
  )
})

test('of questions that split equally well the first of the level is asked', () => {
  const twins = [
    { class: 0, facts: [false, true, true] },
    { class: 1, facts: [false, false, false] },
  ]
  expect(weigh(twins, 2, 3, 2)).toEqual([
    { ask: 1, drop: 0.5 },
    { ask: 2, drop: 0.5 },
  ])
})

test('a pen that nobody came to is called as the place above it', () => {
  const asks = new Map([
    ['', 0],
    ['y', 1],
  ])
  const names = majorities([{ class: 2, facts: [true, true] }], asks, 3)
  expect([names.get('yy'), names.get('yn'), names.get('n')]).toEqual([2, 2, 2])
})
