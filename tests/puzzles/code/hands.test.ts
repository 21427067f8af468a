import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLevel } from '../../../src/cli/files.ts'
import { atHand, handOf } from '../../../src/puzzles/code/hands.ts'
import { pictureAt } from '../../../src/puzzles/code/replay.ts'
import { rules } from '../../../src/puzzles/code/rules.ts'
import type { Setup } from '../../../src/puzzles/code/schema.ts'
import {
  estate,
  hand as floodHand,
  queueOrder,
  searchOf,
} from '../../../src/puzzles/code/worlds/flood/hand.ts'
import { darkOf } from '../../../src/puzzles/code/worlds/flood/stageHand.ts'
import { reference } from '../../../src/puzzles/code/worlds/flood/world.ts'
import { cloud, lossOf, programsLine, reach } from '../../../src/puzzles/code/worlds/learner/hand.ts'
import { leastSquares } from '../../../src/puzzles/code/worlds/learner/judge.ts'
import { pulled } from '../../../src/puzzles/code/worlds/learner/stageHand.ts'

const setupOf = (id: string) => readLevel(id).level.setup as Setup
const flood = setupOf('6-1-flood-search')
const learner = setupOf('3-6-write-the-learner')
const nobody = { case: 0, step: 0 }

describe('by hand first', () => {
  test('is where somebody new begins, and nobody who brings a program', () => {
    const start = rules.start(flood)
    const { rung: _, ...old } = start
    expect(atHand(flood, start, nobody)).toBe(true)
    expect(atHand(flood, old, nobody)).toBe(false)
    expect(atHand(flood, { ...start, hand: [36] }, nobody)).toBe(false)
    expect(atHand(flood, old, { ...nobody, hands: 'open' })).toBe(true)
    expect(atHand(flood, start, { ...nobody, hands: 'closed' })).toBe(false)
    expect(atHand({ ...flood, byHand: undefined }, start, { ...nobody, hands: 'open' })).toBe(false)
  })

  test('takes only what hands can have done', () => {
    const act = (setup: Setup, hand: readonly number[]) =>
      rules.act(setup, rules.start(setup), { type: 'hand', hand }).ok
    expect(act(learner, [1, -2])).toBe(true)
    expect(act(learner, [1])).toBe(false)
    expect(act(learner, [reach.slope + 1, 0])).toBe(false)
    expect(act(flood, [estate.start])).toBe(true)
    expect(act(flood, [estate.start, estate.start])).toBe(false)
    expect(act(flood, [estate.goal])).toBe(false)
    expect(act({ ...flood, byHand: undefined }, [estate.start])).toBe(false)
    expect(rules.check(flood, { ...rules.start(flood), hand: [0.5] })).toBeDefined()
    expect(handOf({ world: 'mood', byHand: true })).toBeUndefined()
  })
})

describe('the line in the player’s hand', () => {
  test('turns about the end that is not pulled', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (slope, y) => {
          const [tilt = 0, height = 0] = pulled([slope, 0.5], 1, y)
          expect(tilt * -2 + height).toBeCloseTo(slope * -2 + 0.5, 1)
          expect(tilt * 2 + height).toBeCloseTo(y, 1)
        },
      ),
    )
  })

  test('can be as good as the best line, and no better', () => {
    const best = leastSquares(cloud.xs, cloud.ys)
    expect(lossOf([Math.round(best[0] * 20) / 20, Math.round(best[1] * 20) / 20])).toBeLessThan(
      lossOf(best) * 1.02,
    )
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (a, b) => {
          expect(lossOf([a, b])).toBeGreaterThanOrEqual(lossOf(best) - 1e-9)
        },
      ),
    )
  })

  test('is raced by the program’s line on the same cloud, and by no other', () => {
    const place = { world: 'learner', ...cloud, topic: 'storms' } as const
    const end = { type: 'end', ms: 1, verdict: { code: 'not-a-line' }, right: false } as const
    const drawn = { type: 'line', ms: 1, line: [1, 2] } as const
    const opened = { type: 'case', ms: 1, number: 1, visible: true, place } as const
    expect(programsLine([opened, drawn, end])).toEqual([1, 2])
    expect(programsLine([opened, end, opened, drawn, end])).toBeUndefined()
  })
})

describe('the player as the queue', () => {
  test('who takes the oldest first finds a shortest path with a queue’s questions', () => {
    const { distance, expansions } = reference(estate)
    const search = searchOf(queueOrder())
    expect(search?.way.length).toBe(distance + 1)
    expect(search?.questions).toBe(expansions)
  })

  test('who always runs nearer to the goal makes a detour', () => {
    const far = (cell: number) =>
      Math.abs((cell % estate.width) - (estate.goal % estate.width)) +
      Math.abs(Math.floor(cell / estate.width) - Math.floor(estate.goal / estate.width))
    const asked: number[] = []
    while (asked.at(-1) !== estate.goal) {
      const waiting = searchOf(asked)?.waiting ?? []
      asked.push(waiting.reduce((best, one) => (far(one) < far(best) ? one : best)))
    }
    expect(searchOf(asked)?.way.length).toBeGreaterThan(reference(estate).distance + 1)
  })

  test('asking what was found last comes home the long way', () => {
    const asked: number[] = []
    while (asked.at(-1) !== estate.goal) asked.push(searchOf(asked)?.waiting.at(-1) ?? Number.NaN)
    expect(searchOf(asked)?.way.length).toBeGreaterThan(reference(estate).distance + 5)
  })

  test('finds the goal whatever is asked next, and sees no more than was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (choices) => {
        const asked: number[] = []
        for (const choice of choices) {
          const waiting = searchOf(asked)?.waiting ?? []
          const next = waiting[choice % Math.max(1, waiting.length)]
          if (next === undefined || asked.at(-1) === estate.goal) break
          asked.push(next)
        }
        expect(asked.at(-1)).toBe(estate.goal)
        const picture = pictureAt(floodHand.events(asked), 1e6)
        expect(picture.way[0]).toBe(estate.start)
        expect(picture.way.at(-1)).toBe(estate.goal)
        const dark = darkOf({ world: 'flood', ...estate, byHand: true }, picture.trail)
        expect(dark.filter((cell) => picture.trail.includes(cell))).toEqual([])
        expect(dark).not.toContain(estate.goal)
      }),
    )
    expect(darkOf({ world: 'flood', ...estate }, [])).toEqual([])
  })
})
