import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { pack } from '../../../src/puzzles/kit/drawing.ts'
import { linesOf, practised, rowOf, trayOf, unseenOf } from '../../../src/puzzles/strokes/cards.ts'
import { cardsIn, labLayout, nightLayout, tiles } from '../../../src/puzzles/strokes/layout.ts'
import { levelStrokes } from '../../../src/puzzles/strokes/levelStrokes.ts'
import { brightest, found, places, scaled } from '../../../src/puzzles/strokes/net.ts'
import { writingOf } from '../../../src/puzzles/strokes/own.ts'
import { type Action, rules } from '../../../src/puzzles/strokes/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/strokes/schema.ts'
import { practiceShown, projected } from '../../../src/puzzles/strokes/view.ts'
import { printed, side, variations } from '../../../src/puzzles/strokes/writing.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { expert, setup, vary } from './level.ts'

const start = rules.start(setup)

describe('the player', () => {
  it('begins with perfect copies, and pays for cards and filters', () => {
    expect(start.vary).toEqual(vary())
    expect(rules.cost(setup, start)).toEqual({ cards: 40, filters: 4 })
    const [, more] = recipesOf(rules, setup, [{ type: 'cards', to: 100 }])
    expect(more && rules.cost(setup, more).cards).toBe(100)
  })

  it('is refused what is not offered', () => {
    for (const action of [
      { type: 'cards', to: 41 },
      { type: 'filters', to: 5 },
      { type: 'vary', of: 'slant', to: 4 },
      { type: 'vary', of: 'slant', to: 0.5 },
    ] satisfies Action[])
      expect(rules.act(setup, start, action).ok).toBe(false)
    const less = { ...setup, vary: setup.vary.filter((one) => one !== 'pen') }
    expect(rules.act(less, start, { type: 'vary', of: 'pen', to: 1 }).ok).toBe(false)
    expect(rules.check(less, expert)).toBeDefined()
  })

  it('names the row card by card, pays nothing for it, and is refused a ninth', () => {
    const name = (as: number): Action => ({ type: 'name', as })
    const named = recipesOf(rules, setup, [2, 0, 3, 1, 2, 0, 3, 1, 2].map(name))
    expect(named).toHaveLength(9)
    expect(named.at(-1)).toEqual({ ...start, hand: [2, 0, 3, 1, 2, 0, 3, 1] })
    expect(rules.cost(setup, named.at(-1) ?? start)).toEqual(rules.cost(setup, start))
    expect(rules.act(setup, start, name(4)).ok).toBe(false)
    const { byHand: _, ...without } = setup
    expect(rules.act(without, start, name(0)).ok).toBe(false)
  })

  it('sends a card of their own, and keeps it again', () => {
    const acted = rules.act(setup, start, { type: 'write', own: ['0a1b'] })
    expect(acted.ok && acted.recipe).toEqual({ ...start, own: ['0a1b'] })
    expect(acted.ok && rules.act(setup, acted.recipe, { type: 'write' })).toEqual({ ok: true, recipe: start })
  })

  it('has a legal recipe whatever is pressed', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('vary' as const),
        of: fc.constantFrom(...variations),
        to: fc.integer({ min: -1, max: 5 }),
      }),
      fc.record({
        type: fc.constantFrom('cards' as const, 'filters' as const),
        to: fc.integer({ min: 0, max: 210 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (steps) => {
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps))
      }),
    )
  })

  it('is drawn by chance within the budget', () => {
    const random = createRandom(1, 'sample')
    for (let i = 0; i < 200; i++) {
      const recipe = rules.sample(setup, { cards: 60, filters: 4 }, random)
      expectLegal(rules, setup, recipeSchema, [recipe])
      expect(recipe.cards).toBeLessThanOrEqual(60)
      expect(recipe.filters).toBeLessThanOrEqual(4)
    }
  })
})

describe('cards', () => {
  it('are one and the same where nothing varies, and all different where anything does', () => {
    const kinds = (cards: readonly { readonly picture: readonly number[] }[]) =>
      new Set(cards.map(({ picture }) => picture.join())).size
    expect(kinds(practised(setup, vary(), 50))).toBe(4)
    for (const one of variations) expect(kinds(practised(setup, { [one]: 1 }, 10))).toBe(40)
    expect(kinds([...trayOf(setup), ...unseenOf(setup)])).toBe(4 * (setup.tray + setup.unseen) + 1)
  })

  it('begin alike however many there are', () => {
    expect(practised(setup, expert.vary, 20).slice(0, 8)).toEqual(practised(setup, expert.vary, 2))
    expect(practiceShown(setup, { ...expert, cards: 1 })).toHaveLength(4)
  })

  it('stay on the paper: most of their ink is there in the wildest hand', () => {
    const ink = (picture: readonly number[]) => picture.reduce((sum, one) => sum + one, 0)
    const whole = Math.min(...practised(setup, vary(), 1).map(({ picture }) => ink(picture)))
    for (const { picture } of practised(setup, vary(3, 3, 3, 0, 3, 0), 40)) {
      expect(picture).toHaveLength(side * side)
      expect(ink(picture)).toBeGreaterThan(whole * 0.5)
    }
  })

  it('end with the hard one: an upper stroke that is just the shorter one', () => {
    const last = unseenOf(setup).at(-1)
    expect(setup.characters[last?.truth ?? -1]?.id).toBe('not-yet')
    const [upper, lower] = linesOf(setup.hard.strokes).map(
      (line) => (line.at(-1)?.[0] ?? 0) - (line[0]?.[0] ?? 0),
    )
    expect((upper ?? 0) / (lower ?? 1)).toBeGreaterThan(0.8)
    expect((upper ?? 0) / (lower ?? 1)).toBeLessThan(1)
  })

  it('of one’s own hand are as large as printed ones, wherever they were written', () => {
    const small = pack([
      [
        [0.1, 0.1],
        [0.4, 0.1],
      ],
      [
        [0.25, 0.05],
        [0.25, 0.4],
      ],
    ])
    const picture = writingOf(small).picture
    const rows = Array.from({ length: side }, (_, y) => picture.slice(y * side, (y + 1) * side))
    expect(rows.filter((row) => Math.max(...row) > 0.3).length).toBeGreaterThanOrEqual(11)
    expect(Math.max(...writingOf(['ii']).picture)).toBeGreaterThan(0)
  })
})

describe('the row that is named by hand', () => {
  it('has cards that come nowhere else, and leaves all others as they are', () => {
    const row = rowOf(setup)
    expect(row).toHaveLength(8)
    expect(new Set(row.map(({ truth }) => truth)).size).toBe(4)
    const others = [...trayOf(setup), ...unseenOf(setup), ...practised(setup, expert.vary, 60)]
    const known = new Set(others.map(({ picture }) => picture.join()))
    expect(row.filter(({ picture }) => known.has(picture.join()))).toEqual([])
    const { byHand: _, ...without } = setup
    expect(rowOf(without)).toEqual([])
    expect(unseenOf(without)).toEqual(unseenOf(setup))
  })

  it('is told by the widths of its level strokes to a player who does not see it', () => {
    const [tree, root, tip, notYet] = setup.characters.map(({ strokes }) => levelStrokes(linesOf(strokes)))
    expect(tree).toHaveLength(1)
    expect(root).toHaveLength(2)
    expect(tip?.[0]).toBeGreaterThan(tip?.[1] ?? 0)
    expect(notYet?.[0]).toBeLessThan(notYet?.[1] ?? 0)
  })
})

describe('a filter', () => {
  const level = { weights: [-0.6, -0.6, -0.6, 1, 1, 1, -0.6, -0.6, -0.6], bias: 0 }
  const upright = { weights: [-0.6, 1, -0.6, -0.6, 1, -0.6, -0.6, 1, -0.6], bias: 0 }
  const bar = printed([
    [
      [0.1, 0.5],
      [0.9, 0.5],
    ],
  ]).picture
  it('lights along the strokes that it is for, and at no others', () => {
    expect(found(level, bar)).toHaveLength(places * places)
    expect(brightest(level, [bar])).toBeGreaterThan(2 * brightest(upright, [bar]))
    const bright = found(level, bar).flatMap((one, i) => (one > 0.6 ? [Math.floor(i / places)] : []))
    expect(new Set(bright)).toEqual(new Set(bright.filter((row) => row >= 4 && row <= 7)))
  })

  it('is shown by its largest weight', () => {
    expect(scaled({ weights: [2, -4, 0], bias: 1 })).toEqual([0.5, -1, 0])
  })
})

it('what is projected is a card of the tray where there is nothing else', () => {
  const looking = { filter: 0, lens: { x: 0, y: 0 }, strokes: [], nth: 3, tries: [] }
  expect(projected(setup, expert, { ...looking, row: 'tray' })).toEqual(trayOf(setup)[3])
  expect(projected(setup, expert, { ...looking, row: 'own' })).toEqual(trayOf(setup)[3])
  expect(projected(setup, expert, { ...looking, row: 'practice', nth: 99 })).toEqual(trayOf(setup)[0])
})

describe('the stage', () => {
  it.each([
    [1366, 600],
    [390, 300],
    [820, 380],
    [320, 240],
  ])('has room for everything at %i x %i', (width, height) => {
    const at = labLayout(width, height)
    const inside = ({
      x,
      y,
      width: w,
      height: h,
    }: {
      x: number
      y: number
      width: number
      height: number
    }) => {
      expect(x).toBeGreaterThanOrEqual(-1)
      expect(y).toBeGreaterThanOrEqual(-1)
      expect(x + w).toBeLessThanOrEqual(width + 1)
      expect(y + h).toBeLessThanOrEqual(height + 1)
    }
    for (const count of [1, 3, 8]) for (const one of tiles(count, at.windows, 1.75)) inside(one)
    for (const row of Object.values(at.rows)) for (const one of cardsIn(row, 8).cards) inside(one)
    const night = nightLayout(4, width, height)
    for (const one of [...night.counters, ...night.rooms]) inside(one)
  })
})

describe('an author', () => {
  it.each([
    ['a character twice', 'characters.1.id', (s) => Object.assign(s.characters[1] ?? {}, { id: 'tree' })],
    [
      'two characters of one name',
      'characters.1.name.en',
      (s) => Object.assign(s.characters[1]?.name ?? {}, { en: '木 tree' }),
    ],
    ['a hard case of no class', 'hard.truth', (s) => Object.assign(s.hard, { truth: 'twig' })],
    [
      'a point beyond the box',
      'hard.strokes.0.0.0',
      (s) => Object.assign(s.hard.strokes[0]?.[0] ?? [], [2000, 0]),
    ],
    ['a variation twice', 'vary.1', (s) => Object.assign(s, { vary: ['slant', 'slant'] })],
    ['a start that is not a step', 'cards.start', (s) => Object.assign(s.cards, { start: 50 })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
