/** Rulers are laid, swapped and given back; fences by hand; what a setup must keep. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { partOf, valueAt } from '../../../src/puzzles/features/bought.ts'
import { fenced, moveFence, orderAlong, tallied } from '../../../src/puzzles/features/byHand.ts'
import { stands } from '../../../src/puzzles/features/places.ts'
import { type Action, rules } from '../../../src/puzzles/features/rules.ts'
import {
  recipe as recipeSchema,
  type Setup,
  setup as setupSchema,
} from '../../../src/puzzles/features/schema.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { level } from './level.ts'

const { setup } = level()
const ids = setup.columns.map(({ id }) => id)

const inHand = (...steps: Action[]) => recipesOf(rules, setup, steps, { columns: [] }).at(-1)?.columns ?? []
const lay = (column: string, at: number): Action => ({ type: 'lay', column, at })

describe('rulers', () => {
  test('lie in the order in which they are laid, the first along the square', () => {
    expect(inHand(lay('weight', 0), lay('fish', 1))).toEqual(['weight', 'fish'])
  })

  test('one laid where another lies sends that one back to the rack', () => {
    expect(inHand(lay('weight', 0), lay('fish', 0))).toEqual(['fish'])
  })

  test('two swap places when one is laid on the other', () => {
    expect(inHand(lay('weight', 0), lay('fish', 1), lay('weight', 1))).toEqual(['fish', 'weight'])
  })

  test('one moved behind the last keeps the others in order', () => {
    expect(inHand(lay('weight', 0), lay('fish', 1), lay('weight', 5))).toEqual(['fish', 'weight'])
  })

  test('a fourth is refused in words while three are in hand', () => {
    const full = { columns: ids.slice(0, 3) }
    const acted = rules.act(setup, full, lay(ids[3] ?? '', 3))
    expect(acted).toMatchObject({ ok: false, why: { code: 'not-possible' } })
  })

  test('whatever is pressed, the recipe stays legal and undoing by giving back ends with none', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('lay' as const),
        column: fc.constantFrom(...ids, 'no-such'),
        at: fc.nat(6),
      }),
      fc.record({ type: fc.constant('return' as const), column: fc.constantFrom(...ids) }),
      fc.record({
        type: fc.constant('invite' as const),
        values: fc.option(fc.array(fc.integer({ min: -50, max: 7000 }), { maxLength: 8 }), {
          nil: undefined,
        }),
      }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (steps) => {
        const recipes = recipesOf<Setup, ReturnType<typeof rules.start>, Action>(rules, setup, steps)
        expectLegal(rules, setup, recipeSchema, recipes)
        const back = ids.map((column): Action => ({ type: 'return', column }))
        expect(recipesOf(rules, setup, back, recipes.at(-1)).at(-1)?.columns).toEqual([])
      }),
    )
  })

  test('somebody made up must be measurable by every ruler', () => {
    const values = setup.guest.values
    expect(rules.act(setup, { columns: [] }, { type: 'invite', values }).ok).toBe(true)
    expect(rules.act(setup, { columns: [] }, { type: 'invite', values: values.slice(1) }).ok).toBe(false)
    expect(rules.act(setup, { columns: [] }, { type: 'invite', values: values.with(0, 1e9) }).ok).toBe(false)
    expect(rules.act(setup, { columns: [], guest: values }, { type: 'invite' })).toEqual({
      ok: true,
      recipe: { columns: [] },
    })
  })

  test('random players stay within what Pip can carry and what is paid for', () => {
    for (let i = 0; i < 50; i++) {
      const drawn = rules.sample(setup, { measurements: 2 }, createRandom(i))
      expect(drawn.columns.length).toBeLessThanOrEqual(2)
      expect(rules.check(setup, drawn)).toBeUndefined()
    }
  })
})

describe('sorting by hand', () => {
  const flipper = ids.indexOf('flipper')

  test('kinds lie along a ruler in the order of their means', () => {
    expect(orderAlong(setup, flipper).at(-1)).toBe(2)
  })

  test('one rope after another, each of the crowd is given exactly one kind', () => {
    fc.assert(
      fc.property(fc.float({ min: 0, max: 1, noNaN: true }), fc.nat(1), (to, nth) => {
        const fences = moveFence([0.3, 0.6], nth, to)
        expect(fences[0]).toBeLessThanOrEqual(fences[1] ?? 0)
        const counts = tallied(3, fenced(setup, flipper, fences))
        expect(counts.reduce((sum, { of }) => sum + of, 0)).toBe(setup.examples.length)
      }),
    )
  })

  test('with all ropes at the left end everybody is called the last kind', () => {
    expect(new Set(fenced(setup, flipper, [0, 0]).map(({ answer }) => answer))).toEqual(new Set([2]))
  })
})

describe('the square', () => {
  const box = { x: 0, y: 0, width: 500, height: 400 }

  test('nobody stands outside, whatever is laid', () => {
    for (const order of [[], [0], [0, 2], [5, 2, 4]])
      for (const { x, y } of stands(setup, order, box, 30)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(500)
        expect(y).toBeGreaterThanOrEqual(-1)
        expect(y).toBeLessThanOrEqual(401)
      }
  })

  test('a value read off the square stands where it was read', () => {
    const column = setup.columns[2]
    if (!column) throw new Error('no column')
    expect(partOf(column, valueAt(column, 0.4))).toBeCloseTo(0.4, 1)
  })
})

describe('a setup is refused', () => {
  const faults = (change: (of: Setup) => unknown) => {
    const found = setupSchema.safeParse(change(structuredClone(setup)))
    return found.success ? [] : found.error.issues.map(({ path }) => path.join('.'))
  }

  test.each([
    [
      'when a column is named twice',
      (s: Setup) => ({ ...s, columns: [...s.columns, s.columns[0]] }),
      'columns.7.id',
    ],
    ['when it opens with a ruler that is not sold', (s: Setup) => ({ ...s, start: ['nose'] }), 'start.0'],
    ['when more fit into Pip’s arms than are sold', (s: Setup) => ({ ...s, slots: 8 }), 'slots'],
    [
      'when somebody lies outside the square',
      (s: Setup) => ({ ...s, guest: { ...s.guest, values: s.guest.values.with(0, 999) } }),
      'guest.values.0',
    ],
    [
      'when a class has no example',
      (s: Setup) => ({ ...s, examples: s.examples.filter(({ truth }) => truth !== 'chinstrap') }),
      'classes.1',
    ],
  ])('%s', (_, change, path) => {
    expect(faults(change)).toContain(path)
  })
})
