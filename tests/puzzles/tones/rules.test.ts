import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { type Action, rules } from '../../../src/puzzles/tones/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/tones/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)
const toggle = (moment: number): Action => ({ type: 'toggle', moment })

describe('the player', () => {
  it('anchors buoys that stand in the order of time, and lifts them again', () => {
    expect(last(toggle(12), toggle(3), toggle(6))?.moments).toEqual([3, 6, 12])
    expect(last(toggle(12), toggle(3), toggle(12))?.moments).toEqual([3])
  })

  it('brings a buoy to another moment, but not onto another buoy', () => {
    expect(last(toggle(3), toggle(6), { type: 'move', from: 3, to: 9 })?.moments).toEqual([6, 9])
    expect(last(toggle(3), toggle(6), { type: 'move', from: 3, to: 6 })?.moments).toEqual([3, 6])
  })

  it('pays a buoy for each moment, and one for the mean', () => {
    expect(rules.cost(setup, { moments: [3, 6] })).toEqual({ buoys: 2 })
    expect(rules.cost(setup, { moments: [3, 6], mean: true })).toEqual({ buoys: 3 })
    expect(last({ type: 'mean' }, { type: 'mean' })).toEqual(start)
  })

  it('is refused a seventh buoy, and told to lift one first', () => {
    const six = recipesOf(rules, setup, [0, 1, 2, 3, 4, 5].map(toggle)).at(-1) ?? start
    const acted = rules.act(setup, six, toggle(9))
    expect(acted).toMatchObject({ ok: false, why: { code: 'not-possible' } })
    expect(acted.ok || acted.why.code !== 'not-possible' ? '' : acted.why.say.en).toMatch(/Lift one first/)
    expect(rules.act(setup, six, { type: 'mean' }).ok).toBe(false)
  })

  it('sends a contour of their own, and takes it back', () => {
    expect(last({ type: 'sing', own: [3, 4, 5] })?.own).toEqual([3, 4, 5])
    expect(last({ type: 'sing', own: [3, 4, 5] }, { type: 'sing' })).toEqual(start)
  })

  it('gets a legal recipe whatever is pressed', () => {
    const moment = fc.integer({ min: -2, max: 24 })
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('toggle' as const), moment: fc.integer({ min: 0, max: 24 }) }),
      fc.record({ type: fc.constant('move' as const), from: moment, to: fc.integer({ min: 0, max: 24 }) }),
      fc.constant({ type: 'mean' as const }),
      fc.record({
        type: fc.constant('sing' as const),
        own: fc.array(fc.integer({ min: -10, max: 40 }), { minLength: 2, maxLength: 25 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })
})

describe('a recipe from elsewhere', () => {
  it.each([
    ['buoys out of order', { moments: [6, 3] }],
    ['a buoy twice', { moments: [3, 3] }],
    ['a moment that this level does not have', { moments: [30] }],
    ['seven buoys', { moments: [0, 1, 2, 3, 4, 5, 6] }],
    ['six buoys and the mean', { moments: [0, 1, 2, 3, 4, 5], mean: true as const }],
    ['a contour above the chart', { moments: [3], own: [3, 40] }],
    ['a contour longer than the chart', { moments: [3], own: Array.from({ length: 22 }, () => 3) }],
  ])('is refused with %s', (_, recipe) => {
    expect(rules.check(setup, recipe)).toBeDefined()
  })

  it('is read strictly', () => {
    for (const recipe of [{ moments: [1.5] }, { moments: [1], mean: false }, { moments: [1], own: [3] }, {}])
      expect(recipeSchema.safeParse(recipe).success).toBe(false)
  })
})

it('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { buoys: 4 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).buoys).toBeLessThanOrEqual(4)
    expect(rules.cost(setup, recipe).buoys).toBeGreaterThan(0)
  }
})

describe('an author', () => {
  it.each([
    ['a chart upside down', 'pitch.to', (s) => Object.assign(s.pitch, { to: -20 })],
    [
      'syllables longer than their longest',
      'chance.length.to',
      (s) => Object.assign(s.chance.length, { to: 0.3 }),
    ],
    ['a voice above the chart', 'voices.3', (s) => Object.assign(s.voices[3] ?? {}, { ground: 25 })],
    [
      'a tone that begins late',
      'tones.0.shape.0',
      (s) =>
        Object.assign(s.tones[0] ?? {}, {
          shape: [
            [0.1, 5],
            [1, 5],
          ],
        }),
    ],
    [
      'a tone that ends early',
      'tones.0.shape.1',
      (s) =>
        Object.assign(s.tones[0] ?? {}, {
          shape: [
            [0, 5],
            [0.9, 5],
          ],
        }),
    ],
    ['a hard case of no tone', 'hard.truth', (s) => Object.assign(s.hard, { truth: 'fifth' })],
    ['a hard case by nobody', 'hard.voice', (s) => Object.assign(s.hard, { voice: 'cat' })],
    ['two voices of one name', 'voices.1.id', (s) => Object.assign(s.voices[1] ?? {}, { id: 'ox' })],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
