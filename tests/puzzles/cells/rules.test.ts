import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { handCurve, isRight, rangesOf, rightOf } from '../../../src/puzzles/cells/byHand.ts'
import { isFlat, perCoin } from '../../../src/puzzles/cells/mind.ts'
import { pointsFor } from '../../../src/puzzles/cells/points.ts'
import { type Action, rules } from '../../../src/puzzles/cells/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/cells/schema.ts'
import { rowsFor } from '../../../src/puzzles/cells/table.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { all, setup, table } from './level.ts'

const start = rules.start(setup)

describe('the player', () => {
  it('pays a coin for every cell: rows times columns', () => {
    expect(rules.cost(setup, start)).toEqual({ coins: 4 })
    expect(rules.cost(setup, table('bill depth mass', 10))).toEqual({ coins: 30 })
    expect(rules.cost(setup, { columns: all, rows: 60 })).toEqual({ coins: 420 })
  })

  it('has the same table in whatever order the columns were bought', () => {
    const buy = (...columns: string[]) =>
      recipesOf(
        rules,
        setup,
        columns.map((column): Action => ({ type: 'buy', column })),
      ).at(-1)
    expect(buy('mass', 'depth')).toEqual(buy('depth', 'mass'))
    expect(buy('mass', 'depth')?.columns).toEqual(['bill', 'depth', 'mass'])
  })

  it('is refused a column twice, one that nobody knows, more rows than there are, and half a row', () => {
    expect(rules.act(setup, start, { type: 'buy', column: 'bill' }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'buy', column: 'shoes' }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'rows', rows: 61 }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'rows', rows: 2.5 }).ok).toBe(false)
    expect(rules.check(setup, table('mass bill', 3))).toBeDefined()
  })

  it('brings somebody made up who fits the columns, and sends nobody instead', () => {
    const { values } = setup.guest
    const invited = rules.act(setup, start, { type: 'invite', values })
    expect(invited.ok && invited.recipe.guest).toEqual(values)
    expect(rules.act(setup, start, { type: 'invite', values: values.with(0, 900) }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'invite', values: values.slice(1) }).ok).toBe(false)
    expect(invited.ok && rules.act(setup, invited.recipe, { type: 'invite' })).toEqual({
      ...{ ok: true, recipe: start },
    })
  })

  it('trains at every purchase, not for a guest and not without a table', () => {
    const more = { ...start, rows: 5 }
    expect(rules.live?.(start, more)).toBe(true)
    expect(rules.live?.(start, { ...start, columns: [] })).toBe(false)
    expect(rules.live?.(start, { ...start, rows: 0 })).toBe(false)
    expect(rules.live?.(start, { ...start, guest: [...setup.guest.values] })).toBe(false)
  })

  it('has a legal recipe whatever is pressed', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constantFrom('buy' as const, 'return' as const),
        column: fc.constantFrom(...all, 'shoes'),
      }),
      fc.record({ type: fc.constant('rows' as const), rows: fc.integer({ min: -3, max: 70 }) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (steps) => {
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps))
      }),
    )
  })
})

it('a random recipe is legal and within the purse', () => {
  const random = createRandom(1, 'sample')
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { coins: 60 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).coins).toBeLessThanOrEqual(60)
  }
})

describe('the learning curve', () => {
  it('has rising points that end at what was bought', () => {
    for (const rows of [1, 2, 10, 60]) {
      const points = pointsFor(rows)
      expect(points.at(-1)).toBe(rows)
      expect(points).toEqual([...new Set(points)].toSorted((a, b) => a - b))
    }
    expect(pointsFor(0)).toEqual([])
  })

  it('is drawn as one value a coin, straight between its points, and not before the first', () => {
    const values = perCoin([
      { coins: 3, accuracy: 0.4 },
      { coins: 5, accuracy: 0.8 },
    ])
    expect(values.slice(0, 2).every(Number.isNaN)).toBe(true)
    expect(values.slice(2)).toEqual([0.4, expect.closeTo(0.6), 0.8])
  })

  it('is flat where half of the rows would do, and not while it climbs or hardly began', () => {
    const point = (rows: number, accuracy: number) => ({ rows, coins: rows, accuracy })
    expect(isFlat([point(4, 0.5), point(20, 0.9), point(40, 0.91)])).toBe(true)
    expect(isFlat([point(4, 0.5), point(20, 0.8), point(40, 0.9)])).toBe(false)
    expect(isFlat([point(2, 0.5), point(4, 0.5)])).toBe(false)
  })

  it('leaves fewer rows to a purse with every column', () => {
    expect([1, 2, 3, 7].map((columns) => rowsFor(60, columns, 60))).toEqual([60, 30, 20, 8])
    expect(rowsFor(600, 3, 60)).toBe(60)
  })
})

describe('guesses by hand', () => {
  const guess = (at: number, answer: number, coins = 4) => ({ at, answer, coins, columns: '0' })
  const truth = (at: number) => setup.classes.findIndex(({ id }) => id === setup.kept[at]?.truth)

  it('are right where they name the class, and become a point after four', () => {
    const good = [0, 1, 2].map((at) => guess(at, truth(at)))
    const bad = guess(3, (truth(3) + 1) % 3)
    expect(good.every((one) => isRight(setup, one))).toBe(true)
    expect(rightOf(setup, [...good, bad])).toBe(3)
    expect(handCurve(setup, good)).toEqual([])
    expect(handCurve(setup, [...good, bad])).toEqual([{ coins: 4, accuracy: 0.75 }])
  })

  it('see of each class what the bought rows say, and nothing of one that has no row', () => {
    const ranges = rangesOf(setup, 4, 0)
    expect(ranges[0]).toEqual({ from: 36, to: 39.2 })
    expect(ranges[1]).toBeUndefined()
  })
})

it('no penguin is in two of the three parts of the data', () => {
  const birds = [setup.rows, setup.kept, setup.unseen].flatMap((part) =>
    part.map(({ values, truth }) => `${truth} ${values}`),
  )
  expect(new Set(birds).size).toBe(birds.length)
})

describe('an author', () => {
  it.each([
    ['two columns of one id', 'columns.1.id', (s) => Object.assign(s.columns[1] ?? {}, { id: 'bill' })],
    ['a range upside down', 'columns.0.to', (s) => Object.assign(s.columns[0] ?? {}, { to: 10 })],
    ['a row of no class', 'rows.3.truth', (s) => Object.assign(s.rows[3] ?? {}, { truth: 'puffin' })],
    ['a row that lacks a value', 'kept.0.values', (s) => s.kept[0]?.values.pop()],
    [
      'a bill longer than its range',
      'unseen.2.values.0',
      (s) => Object.assign(s.unseen[2]?.values ?? [], { 0: 900 }),
    ],
    [
      'a start with an unknown column',
      'start.columns.0',
      (s) => Object.assign(s.start, { columns: ['shoes'] }),
    ],
    [
      'a start with a column twice',
      'start.columns.1',
      (s) => Object.assign(s.start, { columns: ['bill', 'bill'] }),
    ],
    ['a start with too many rows', 'start.rows', (s) => Object.assign(s.start, { rows: 110 })],
    [
      'a class that nobody could teach',
      'classes.1',
      (s) => Object.assign(s, { rows: s.rows.filter(({ truth }) => truth !== 'chinstrap') }),
    ],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
