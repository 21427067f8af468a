import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extremes, hallAfter, inRushes, oneByOne } from '../../../src/puzzles/kit/parade.ts'
import { answerOf } from '../../../src/puzzles/kit/scores.ts'

const cases = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 60 }).map((pairs) =>
  pairs.map(([truth, answer], id) => ({
    id,
    ...answerOf(
      truth,
      [0, 1, 2].map((c) => (c === answer ? 0.5 + id / 200 : 0.1)),
    ),
  })),
)
const timing = () => ({ ms: 100, rightAt: 50 })
const rush = { singles: 5, rushes: 3, back: 2, rush: timing(), return: timing() }
type Cases = Parameters<typeof oneByOne<{ id: number }>>[0]
const rushed = (of: Cases) => inRushes(of, 3, timing, rush)

describe('cases one by one', () => {
  test('come in order and are counted as they are answered', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const events = oneByOne(of, timing)
        expect(events.map(({ id }) => id)).toEqual(of.map(({ id }) => id))
        for (const [i, event] of events.entries()) {
          const met = of.slice(0, i + 1)
          expect(event.tally).toEqual({
            done: i + 1,
            right: met.filter((one) => one.right).length,
            of: of.length,
          })
          const lastMistake = met.findLastIndex((one) => !one.right)
          expect(event.streak).toBe(i - lastMistake)
        }
      }),
    )
  })
})

describe('cases in rushes', () => {
  test('are each counted once, and the last count is of all', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const events = rushed(of)
        const counted = events.reduce(
          (sum, { type, count, right }) => {
            const own =
              count ??
              (type === 'case' ? { right: Number(right), wrong: Number(!right) } : { right: 0, wrong: 0 })
            return { right: sum.right + own.right, wrong: sum.wrong + own.wrong }
          },
          { right: 0, wrong: 0 },
        )
        const right = of.filter((one) => one.right).length
        expect(counted).toEqual({ right, wrong: of.length - right })
        expect(events.at(-1)?.tally).toEqual({ done: of.length, right, of: of.length })
      }),
    )
  })

  test('bring back nothing but mistakes of the rush before, at most so many', () => {
    fc.assert(
      fc.property(cases, (of) => {
        let since = 0
        for (const event of rushed(of)) {
          since = event.type === 'return' ? since + 1 : 0
          expect(since).toBeLessThanOrEqual(rush.back)
          if (event.type === 'return') expect(event.right).toBe(false)
        }
      }),
    )
  })
})

describe('the hall after some events', () => {
  test('holds every case that did not come back, however it was jumped to', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const events = rushed(of)
        for (let index = 0; index <= events.length; index++) {
          const { bins, back, streak } = hallAfter<{ id: number }>(events, index, 3)
          const tally = events[index - 1]?.tally ?? { done: 0 }
          expect(bins.reduce((a, b) => a + b, 0) + back.length).toBe(tally.done)
          expect(back.every(({ right }) => !right)).toBe(true)
          expect(streak).toBe(events.slice(0, index).findLast((event) => event.type === 'case')?.streak ?? 0)
        }
      }),
    )
  })

  test('knows the classes answered best and worst', () => {
    const of = [
      answerOf(0, [1, 0, 0]),
      answerOf(1, [1, 0, 0]),
      answerOf(1, [0, 1, 0]),
      answerOf(2, [0, 0, 1]),
    ]
    expect(extremes(of, 3)).toEqual({ best: 0, worst: 1 })
  })
})
