import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreeing, readCards, type Side, sides, votesAfter } from '../../src/cards/votes.ts'

const roster = [1, 2, 3, 7]
const seen = (card: number, side: Side) => ({ card, side })
const times = (n: number, ...frame: ReturnType<typeof seen>[]) => Array.from({ length: n }, () => frame)

describe('a card', () => {
  test('counts once three pictures agree, and not before', () => {
    expect(votesAfter(times(agreeing - 1, seen(1, 'B')), roster)).toEqual(new Map())
    expect(votesAfter(times(agreeing, seen(1, 'B')), roster)).toEqual(new Map([[1, 'B']]))
  })

  test('that is lost from sight for a while goes on counting', () => {
    const frames = [[seen(1, 'B')], [], [seen(1, 'B')], [], [], [seen(1, 'B')]]
    expect(votesAfter(frames, roster)).toEqual(new Map([[1, 'B']]))
  })

  test('that is not on the roster never counts', () => {
    expect(votesAfter(times(9, seen(4, 'A'), seen(30, 'C')), roster)).toEqual(new Map())
  })

  test('that is turned counts as it was turned last, once three pictures agree on that', () => {
    const first = times(agreeing, seen(2, 'A'))
    expect(votesAfter([...first, ...times(agreeing - 1, seen(2, 'D'))], roster).get(2)).toBe('A')
    expect(votesAfter([...first, ...times(agreeing, seen(2, 'D'))], roster).get(2)).toBe('D')
  })

  test('seen once by mistake on another side does not count as that', () => {
    const frames = [[seen(3, 'A')], [seen(3, 'C')], [seen(3, 'A')], [seen(3, 'C')], [seen(3, 'A')]]
    expect(votesAfter(frames, roster)).toEqual(new Map())
  })

  test('that two hold up differently does not count; held up alike, it does', () => {
    expect(votesAfter(times(9, seen(1, 'A'), seen(1, 'B')), roster)).toEqual(new Map())
    expect(votesAfter(times(agreeing, seen(1, 'A'), seen(1, 'A')), roster)).toEqual(new Map([[1, 'A']]))
  })
})

test('whatever is seen, only cards of the roster answer, each with a side it showed', () => {
  const frame = fc.array(
    fc.record({ card: fc.integer({ min: 1, max: 12 }), side: fc.constantFrom(...sides) }),
  )
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 30 }), (frames) => {
      for (const [card, side] of votesAfter(frames, roster)) {
        expect(roster).toContain(card)
        const shown = frames.filter((all) => all.some((one) => one.card === card && one.side === side))
        expect(shown.length).toBeGreaterThanOrEqual(agreeing)
      }
    }),
  )
})

test('numbers are ticked as they are read, in the roster’s order, and never what they answered', () => {
  const told: (readonly number[])[] = []
  const reading = readCards(roster, (read) => told.push(read))
  for (const frame of times(5, seen(7, 'A'))) reading.see(frame)
  for (const frame of times(5, seen(1, 'C'), seen(7, 'D'))) reading.see(frame)
  reading.say(2, 'B')
  reading.say(2, 'C')
  reading.say(9, 'A')
  reading.say(1, undefined)
  expect(told).toEqual([[7], [1, 7], [1, 2, 7], [2, 7]])
  expect([...reading.answers()]).toEqual([
    [2, 'C'],
    [7, 'D'],
  ])
})
