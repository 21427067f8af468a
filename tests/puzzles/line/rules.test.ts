import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { errorsOf, offBy, readingsOf, signalOf, slopesOf, snapped } from '../../../src/puzzles/line/line.ts'
import { type Action, rules } from '../../../src/puzzles/line/rules.ts'
import { recipe as recipeSchema, setup as schema } from '../../../src/puzzles/line/schema.ts'
import { faultsOf } from '../faults.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const lay = (slope: number, height: number): Action => ({ type: 'lay', slope, height })
const last = (...steps: Action[]) => recipesOf(rules, setup, steps).at(-1)

describe('a line', () => {
  it('turns around the pressure at which its height is told', () => {
    const errors = errorsOf(setup, { slope: -1, height: 50 }, [
      [990, 50],
      [980, 50],
      [1000, 50],
    ])
    expect(errors).toEqual([0, 10, -10])
  })

  it('is off by the mean of its errors, too high and too low alike', () => {
    const readings = [
      [990, 40],
      [990, 70],
    ] as const
    expect(offBy(setup, { slope: 0, height: 50 }, readings)).toBe(15)
  })

  it('is let go on the nearest place of the grid, and within what the level allows', () => {
    expect(snapped(setup, { slope: -1.333, height: 55.6 })).toEqual({ slope: -1.35, height: 56 })
    expect(snapped(setup, { slope: -9, height: 500 })).toEqual({ slope: -2.5, height: 110 })
    expect(slopesOf(setup)).toHaveLength(61)
  })

  it('asks for a lantern more from each signal’s least wind on, and for one below nothing', () => {
    expect([-10, 0, 33.9, 34, 63.9, 64, 96, 200].map((wind) => signalOf(setup, wind))).toEqual([
      0, 0, 0, 1, 1, 2, 3, 3,
    ])
  })
})

describe('the player', () => {
  it('begins with a flat line, one log and no drag spent', () => {
    expect(start).toEqual({ slope: 0, height: 45, drags: 0, logs: 1 })
    expect(readingsOf(setup, start)).toHaveLength(5)
  })

  it('spends a drag wherever the line is let go, and none where it lay already', () => {
    expect(last(lay(-1, 50), lay(-1, 50), lay(-1.05, 50))).toMatchObject({ slope: -1.05, drags: 2 })
  })

  it('opens one log after another, until none is left', () => {
    const open = { type: 'open' } as const
    expect(last(open, open, open, open, open)?.logs).toBe(setup.logs.length)
    expect(rules.act(setup, { ...start, logs: setup.logs.length }, open).ok).toBe(false)
  })

  it('is refused a line between the grid’s places or beyond its ends', () => {
    for (const action of [lay(-1.01, 50), lay(-1, 50.5), lay(-3, 50), lay(0, 10)])
      expect(rules.act(setup, start, action).ok).toBe(false)
  })

  it('gets an undone line back, but no drag and no closed log', () => {
    const before = { slope: -0.5, height: 50, drags: 1, logs: 1 }
    const after = { slope: -1.5, height: 60, drags: 2, logs: 3 }
    expect(rules.undone?.(after, before)).toEqual({ slope: -0.5, height: 50, drags: 2, logs: 3 })
  })

  it('may send a storm of their own last, and think better of it', () => {
    const send: Action = { type: 'send', pressure: 1040 }
    expect(last(send, lay(-1, 50))?.own).toBe(1040)
    expect(last(send, { type: 'send' })).not.toHaveProperty('own')
  })

  it('gets a legal recipe whatever is pressed', () => {
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({
        type: fc.constant('lay' as const),
        slope: fc.constantFrom(-2.5, -1.3, 0, 0.5, 0.51, 7),
        height: fc.integer({ min: 0, max: 130 }),
      }),
      fc.constant({ type: 'open' as const }),
      fc.record({ type: fc.constant('send' as const), pressure: fc.integer({ min: 860, max: 1060 }) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (steps) =>
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, steps)),
      ),
    )
  })
})

it('every sampled recipe is legal and within the budget', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i++) {
    const recipe = rules.sample(setup, { drags: 10 }, random)
    expectLegal(rules, setup, recipeSchema, [recipe])
    expect(rules.cost(setup, recipe).drags).toBeLessThanOrEqual(10)
  }
})

describe('an author', () => {
  it.each([
    ['a chart upside down', 'wind.to', (s) => Object.assign(s.wind, { to: -5 })],
    ['a pivot beside the chart', 'at', (s) => Object.assign(s, { at: 1030 })],
    ['a first line that may not lie there', 'start', (s) => Object.assign(s.start, { slope: 0.51 })],
    ['two signals of one wind', 'signals.2.from', (s) => Object.assign(s.signals[2] ?? {}, { from: 34 })],
    [
      'a reading beside the chart',
      'logs.1.0.readings.2',
      (s) => s.logs[1]?.[0]?.readings.splice(2, 1, [800, 50]),
    ],
    [
      'a first log of one pressure',
      'logs.0',
      (s) =>
        s.logs.splice(0, 1, [
          {
            storm: 'Flat 2000',
            readings: [
              [1000, 30],
              [1000, 40],
            ],
          },
        ]),
    ],
    [
      'an unseen storm beside the chart',
      'unseen.0.reading',
      (s) => Object.assign(s.unseen[0] ?? {}, { reading: [1000, 300] }),
    ],
  ] satisfies [string, string, (copy: typeof setup) => unknown][])('is told of %s', (_, path, change) => {
    expect(faultsOf(schema, setup, change).map((fault) => fault.split(': ')[0])).toContain(path)
  })

  it('is told of nothing where all is well', () => {
    expect(faultsOf(schema, setup, () => undefined)).toEqual([])
  })
})
