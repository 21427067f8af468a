import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/engine/index.ts'

const seeds = fc.integer({ min: 0, max: 0xffffffff })

describe('the generator is sfc32', () => {
  // Computed by the reference C (PractRand 0.95, sfc32::raw32), seeded as createRandom says, 15 rounds discarded.
  test.each([
    [7, '', [2871387702, 1322529390, 3308278619, 2552593252]],
    [20231, 'split', [2017583557, 1134986965, 3742563256, 2791941967]],
    [4294967295, '/a/b', [1285780598, 481701007, 1666953550, 3594196119]],
  ])('seed %i, label "%s"', (seed, label, expected) => {
    const random = createRandom(seed, label)
    expect(expected.map(() => random.next() * 2 ** 32)).toEqual(expected)
  })
})

test('the same seed and label draw the same numbers, another seed or label others', () => {
  fc.assert(
    fc.property(seeds, fc.string(), (seed, label) => {
      const draw = (s: number, l: string) => {
        const random = createRandom(s, l)
        return [random.next(), random.next(), random.next()]
      }
      expect(draw(seed, label)).toEqual(draw(seed, label))
      expect(draw(seed, label)).not.toEqual(draw(seed ^ 1, label))
      expect(draw(seed, label)).not.toEqual(draw(seed, `${label}!`))
    }),
  )
})

test('a fork depends on its label alone, not on what was drawn before it', () => {
  fc.assert(
    fc.property(seeds, fc.nat(20), (seed, draws) => {
      const random = createRandom(seed)
      for (let i = 0; i < draws; i++) random.next()
      expect(random.fork('weights').next()).toBe(createRandom(seed).fork('weights').next())
      expect(random.fork('weights').next()).not.toBe(random.fork('split').next())
    }),
  )
})

test('whole numbers below n are all drawn, and about equally often', () => {
  const random = createRandom(1)
  const count = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < 60_000; i++) {
    const n = random.below(6)
    count[n] = (count[n] ?? 0) + 1
  }
  expect(count).toHaveLength(6)
  // Chi-squared with 5 degrees of freedom: 20.5 is passed by chance once in a thousand seeds; this seed is fixed.
  expect(count.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5)
})

test('a shuffle is a permutation and leaves the list alone', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer()), (seed, list) => {
      const before = [...list]
      const shuffled = createRandom(seed).shuffle(list)
      expect(list).toEqual(before)
      expect([...shuffled].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b))
    }),
  )
})

test('every order of three is shuffled to, about equally often', () => {
  const random = createRandom(2)
  const count = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = random.shuffle(['a', 'b', 'c']).join('')
    count.set(order, (count.get(order) ?? 0) + 1)
  }
  expect(count.size).toBe(6)
  for (const n of count.values()) expect(Math.abs(n - 1000)).toBeLessThan(120)
})

test('picking from an empty list is a programmer’s mistake', () => {
  expect(() => createRandom(1).pick([])).toThrow('empty')
})

test('normal numbers have mean 0 and variance 1', () => {
  const random = createRandom(3)
  const drawn = Array.from({ length: 20_000 }, () => random.normal())
  const mean = drawn.reduce((a, b) => a + b) / drawn.length
  const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(Math.abs(variance - 1)).toBeLessThan(0.04)
})
