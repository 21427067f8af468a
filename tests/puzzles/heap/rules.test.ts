import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { blend, inkOf, nthInk, valuesOf } from '../../../src/puzzles/heap/garments.ts'
import { pilesIn } from '../../../src/puzzles/heap/layout.ts'
import { lastBought } from '../../../src/puzzles/heap/mind.ts'
import { marginOf, pick, places } from '../../../src/puzzles/heap/pick.ts'
import { type Action, rules } from '../../../src/puzzles/heap/rules.ts'
import { samples } from '../../../src/puzzles/heap/samples.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/heap/schema.ts'
import { perUnit } from '../../../src/puzzles/kit/perUnit.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup, times } from './level.ts'

const start = rules.start(setup)
const empty = { handfuls: [] }
const take = (from: (typeof places)[number], many: number): Action => ({ type: 'take', from, many })

describe('the player', () => {
  it('pays for every label, those of the rack too, and gets back what is returned', () => {
    expect(rules.cost(setup, start)).toEqual({ labels: 20 })
    const [, more, back, none] = recipesOf(rules, setup, [
      take('any', 40),
      { type: 'return' },
      { type: 'return' },
      { type: 'return' },
    ])
    expect(more && rules.cost(setup, more)).toEqual({ labels: 60 })
    expect(back).toEqual(start)
    expect(none).toEqual(empty)
    expect(rules.act(setup, empty, { type: 'return' }).ok).toBe(false)
  })

  it('is refused a first handful by a model that is not there, another size, and more than there is', () => {
    for (const from of ['sure', 'unsure'] as const)
      expect(rules.act(setup, empty, take(from, 20)).ok).toBe(false)
    expect(rules.act(setup, start, take('any', 30)).ok).toBe(false)
    expect(rules.check(setup, { handfuls: times(8, 'rack', 40) })).toBeDefined()
    expect(rules.check(setup, { handfuls: times(7, 'rack', 40) })).toBeUndefined()
    expect(rules.check(setup, { handfuls: times(18, 'any', 40) })).toBeDefined()
    expect(rules.check(setup, { handfuls: times(25, 'any', 10) })).toBeDefined()
  })

  it('donates two pieces in one, and keeps them again', () => {
    const mixed = { of: 0, with: 8, part: 5 }
    const acted = rules.act(setup, start, { type: 'mix', mixed })
    expect(acted.ok && acted.recipe).toEqual({ ...start, mixed })
    expect(acted.ok && rules.act(setup, acted.recipe, { type: 'mix' })).toEqual({ ok: true, recipe: start })
    expect(rules.act(setup, start, { type: 'mix', mixed: { ...mixed, with: 0 } }).ok).toBe(false)
  })

  it('has every handful trained at once, and nothing for a last piece or an empty list', () => {
    expect(rules.live?.(start, { handfuls: [...start.handfuls, ...times(1, 'any', 10)] })).toBe(true)
    expect(rules.live?.(start, empty)).toBe(false)
    expect(rules.live?.(start, { ...start, mixed: { of: 0, with: 1, part: 1 } })).toBe(false)
  })

  it('has a legal recipe whatever is pressed', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('take' as const),
        from: fc.constantFrom(...places),
        many: fc.constantFrom(10, 20, 40, 50),
      }),
      fc.record({ type: fc.constant('return' as const) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 50 }), (steps) => {
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps))
      }),
    )
  })
})

it('a random recipe is legal and within the purse', () => {
  const random = createRandom(1, 'sample')
  for (let i = 0; i < 300; i++) {
    const recipe = rules.sample(setup, { labels: 300 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).labels).toBeLessThanOrEqual(300)
  }
})

describe('a handful', () => {
  const found = {
    hung: [false, true, false, true, false],
    sure: [0.9, 0.5, 0.99, 0.6, 0.5],
    margin: [0.8, 0.1, 0.98, 0.1, 0.3],
  }
  it('takes those that lie first, hang on the rack, or are found surest or to waver most', () => {
    const none = new Set<number>()
    expect(pick(found, none, 'any', 2)).toEqual([0, 1])
    expect(pick(found, none, 'rack', 9)).toEqual([1, 3])
    expect(pick(found, none, 'sure', 2)).toEqual([2, 0])
    expect(pick(found, none, 'unsure', 3)).toEqual([1, 3, 4])
  })

  it('takes nothing twice', () => {
    const taken = new Set([1, 2])
    for (const from of places) expect(pick(found, taken, from, 9).filter((i) => taken.has(i))).toEqual([])
  })

  it('wavers most between two equal probabilities', () => {
    expect(marginOf([0.45, 0.1, 0.45])).toBe(0)
    expect(marginOf([0.1, 0.8, 0.1])).toBeCloseTo(0.7)
  })
})

describe('a picture as text', () => {
  it('has one digit a pixel, and is what the bytes were', () => {
    expect(inkOf(Uint8Array.of(0, 17, 255))).toBe('01f')
    expect(valuesOf('0f')).toEqual([0, 1])
    expect(nthInk('a'.repeat(196) + 'b'.repeat(196), 1)).toBe('b'.repeat(196))
    for (const { ink } of samples) expect(ink).toMatch(/^[0-9a-f]{196}$/)
  })

  it('is laid over another by tenths', () => {
    expect(blend('0f', 'f0', 0)).toBe('0f')
    expect(blend('0f', 'f0', 10)).toBe('f0')
    expect(blend('00', 'aa', 5)).toBe('55')
  })
})

describe('the heap on the stage', () => {
  const box = { x: 10, y: 20, width: 400, height: 300 }
  it.each([
    ['all in one pile', () => 1],
    ['even piles', (i: number) => i % 5],
    ['one small pile', (i: number) => (i < 3 ? 4 : i % 2)],
  ])('lies within its box, each piece at a place of its own: %s', (_, answerOf) => {
    const answers = Array.from({ length: 700 }, (_, i) => answerOf(i))
    const { at, size } = pilesIn(
      box,
      answers,
      answers.map((_, i) => i / 700),
      5,
    )
    for (const { x, y } of at) {
      expect(x).toBeGreaterThanOrEqual(box.x)
      expect(x).toBeLessThanOrEqual(box.x + box.width)
      expect(y).toBeGreaterThanOrEqual(box.y)
      expect(y).toBeLessThanOrEqual(box.y + box.height)
    }
    expect(new Set(at.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(700)
    expect(size).toBeGreaterThan(5)
  })

  it('has those that waver on top of their pile', () => {
    const margin = Array.from({ length: 60 }, (_, i) => 1 - i / 60)
    const { at } = pilesIn({ ...box, width: 60 }, new Array<number>(60).fill(0), margin, 2)
    const height = (from: number, to: number) => at.slice(from, to).map(({ y }) => y)
    expect(Math.max(...height(40, 60))).toBeLessThan(Math.min(...height(0, 20)))
  })
})

it('a curve is told by what its last handful bought, once there are two', () => {
  expect(lastBought([{ labels: 20, accuracy: 0.2 }])).toBeUndefined()
  expect(
    lastBought([
      { labels: 20, accuracy: 0.2 },
      { labels: 60, accuracy: 0.75 },
    ]),
  ).toEqual({ labels: 40, points: 55 })
  // As the chart says it: 81%, then 87%.
  expect(
    lastBought([
      { labels: 60, accuracy: 0.814 },
      { labels: 100, accuracy: 0.868 },
    ]),
  ).toEqual({ labels: 40, points: 6 })
})

it('a curve over a count is straight between its points, and nothing before the first', () => {
  const values = perUnit([
    [3, 0.4],
    [5, 0.8],
  ])
  expect(values.slice(0, 2).every(Number.isNaN)).toBe(true)
  expect(values.slice(2)).toEqual([0.4, expect.closeTo(0.6), 0.8])
})

describe('an author', () => {
  it.each([
    [
      'a class that the data do not have',
      'classes.0.label',
      (s) => Object.assign(s.classes[0] ?? {}, { label: 'Sock' }),
    ],
    ['a class twice', 'classes.1.label', (s) => Object.assign(s.classes[1] ?? {}, { label: 'T-shirt' })],
    ['a heap larger than the data', 'classes.4.heap', (s) => Object.assign(s.classes[4] ?? {}, { heap: 31 })],
    [
      'two classes of one name',
      'classes.1.name.en',
      (s) => Object.assign(s.classes[1]?.name ?? {}, { en: 'T-shirt' }),
    ],
    ['a hard case that does not come', 'hard', (s) => Object.assign(s, { unseen: 10 })],
    ['a rack of no class', 'rack', (s) => Object.assign(s, { rack: 'Sock' })],
    [
      'a start of a size that is not offered',
      'start.0.many',
      (s) => Object.assign(s.start[0] ?? {}, { many: 30 }),
    ],
    [
      'a start that needs a model',
      'start.0.from',
      (s) => Object.assign(s.start[0] ?? {}, { from: 'unsure' }),
    ],
    ['a guest of too few pixels', 'guest.ink', (s) => Object.assign(s.guest, { ink: 'ff' })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
