import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createRandom } from '../../src/engine/index.ts'
import { attemptHere } from '../../src/learn/attemptHere.ts'
import { parseTable } from '../../src/learn/data.ts'
import { tf } from '../../src/learn/index.ts'
import { readSession, writeSession } from '../../src/room/file.ts'
import type { Learned, Recipe } from '../../src/room/modes/redblue/attempt.ts'
import { digitsIn, mostExamples, mostPixels, pool, topOf } from '../../src/room/modes/redblue/digits.ts'
import { changed, inkPattern, pixels, turned, unpacked } from '../../src/room/modes/redblue/ink.ts'
import { type RedBlue, type RedBlueAct, sideOf } from '../../src/room/modes/redblue/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import { type TeamId, teamIds } from '../../src/room/teams.ts'

const table = parseTable('digits', readFileSync('assets/data/digits.csv', 'utf8'))
async function learn(recipe: Recipe): Promise<Learned> {
  const found = await attemptHere(
    { id: 'redblue', kind: 'room/redblue', seed: 1, setup: {}, budget: {}, goals: [] },
    recipe,
    { data: async () => table, report() {}, signal: new AbortController().signal },
  )
  if (!found.ok) throw new Error('refused')
  return found.outcome.lab as Learned
}

let alone: Learned
beforeAll(async () => {
  alone = await learn({ extra: [] })
})

const someInk = fc
  .array(fc.constantFrom(...'0123456789abcdefg'), { minLength: pixels, maxLength: pixels })
  .map((signs) => signs.join(''))

describe('the digits', () => {
  test('are the data set’s own, pixel for pixel', () => {
    const digits = digitsIn(table)
    expect(digits).toHaveLength(1797)
    for (const { ink } of digits.slice(0, 50)) expect(ink).toMatch(inkPattern)
    expect(unpacked(digits[0]?.ink ?? '')[2]).toBe(Number(table.columns.p02?.[0]) / 16)
  })

  test('a pixel turned over is paper where there was ink and full ink where there was paper', () => {
    fc.assert(
      fc.property(someInk, fc.nat(pixels - 1), (ink, at) => {
        const [before, after] = [unpacked(ink)[at] ?? 0, unpacked(turned(ink, at))[at] ?? 0]
        expect(after).toBe(before >= 0.5 ? 0 : 1)
        expect(Math.abs(after - before)).toBeGreaterThanOrEqual(0.5)
        expect(changed(ink, [at]).length).toBe(pixels)
      }),
    )
  })
})

describe('the model', () => {
  test('reads most digits it has not seen, the same each time, and leaves no tensor', async () => {
    expect(alone.accuracy).toBeGreaterThan(0.88)
    expect(alone.sure.length).toBe(12)
    for (const { of, shares } of alone.sure) expect(shares[of] ?? 0).toBeGreaterThanOrEqual(0.9)
    const before = tf.memory().numTensors
    expect(await learn({ extra: [] })).toEqual(alone)
    expect(tf.memory().numTensors).toBe(before)
  })

  test('can be fooled by six pixels, and brought back by five examples that bear the same six', async () => {
    const digit = alone.sure[4]
    if (!digit) throw new Error('it is sure of nothing')
    const { ink, of } = digit
    const random = createRandom(5, 'red')
    let worst = { share: 1, turned: [] as number[], pool: alone.pool }
    for (let i = 0; i < 20; i++) {
      const turned = random.shuffle(Array.from({ length: pixels }, (_, at) => at)).slice(0, mostPixels)
      const { shares, pool } = await learn({ extra: [], attacked: { ink, of, turned } })
      if ((shares[of] ?? 0) < worst.share) worst = { share: shares[of] ?? 0, turned, pool }
    }
    expect(worst.share).toBeLessThan(0.3)
    expect(worst.pool).toHaveLength(pool)
    const attacked = { ink, of, turned: worst.turned }
    const alike = digitsIn(table)
      .filter((one) => one.of === of && one.ink !== ink)
      .slice(0, mostExamples)
      .map((one) => ({ ink: changed(one.ink, worst.turned), of }))
    const taught = await learn({ extra: alike, attacked })
    expect(taught.shares[of] ?? 0).toBeGreaterThan(0.8)
    expect(taught.accuracy).toBeGreaterThan(0.88)
  })
})

function lesson(teams: number, acts: readonly RedBlueAct[], seed = 3): Session {
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as TeamId })),
    { type: 'begin', mode: 'redblue', given: null },
    {
      type: 'act',
      mode: 'redblue',
      act: { type: 'learned', accuracy: alone.accuracy, sure: alone.sure },
    },
    ...acts.map((act): Deed => ({ type: 'act', mode: 'redblue', act })),
  ]
  return { seed, events: deeds.map((one, at) => ({ ...one, at })) }
}
function played(teams: number, ...acts: readonly RedBlueAct[]) {
  const room = stateAfter(lesson(teams, acts), modes)
  return { room, state: room.playing?.state as RedBlue }
}
/** Ten probabilities, so much of it on the truth and the rest on another. */
function shares(of: number, share: number): number[] {
  return Array.from({ length: 10 }, (_, i) => (i === of ? share : i === (of + 1) % 10 ? 1 - share : 0))
}
const pixel = (at: number): RedBlueAct => ({ type: 'pixel', at })
const lock: RedBlueAct = { type: 'lock' }
const on: RedBlueAct = { type: 'on' }

describe('red and blue', () => {
  test('attack two digits of different kinds, one a half', () => {
    const [first, second] = played(2).state.digits
    expect(first?.of).not.toBe(second?.of)
  })

  test('six pixels may be turned, no seventh; a turned one goes back', () => {
    const six = [0, 1, 2, 3, 4, 5].map(pixel)
    expect(played(2, ...six, pixel(9)).state.turned).toEqual([0, 1, 2, 3, 4, 5])
    expect(played(2, ...six, pixel(2), pixel(9)).state.turned).toEqual([0, 1, 3, 4, 5, 9])
  })

  test('are swapped in the second half, so that every team is once on each side', () => {
    for (const many of [2, 3, 4, 5, 8]) {
      const teams = teamIds.slice(0, many)
      for (const team of teams) expect(sideOf(0, team, teams)).not.toBe(sideOf(1, team, teams))
      expect(new Set(teams.map((team) => sideOf(0, team, teams))).size).toBe(2)
    }
  })

  test('only the side that waits may guess', () => {
    const { state } = played(3, { type: 'guess', team: 0 }, { type: 'guess', team: 1, guess: 'worse' })
    expect(state.guesses).toEqual({ 1: 'worse' })
  })

  test('Red is paid for the confidence it took, whoever foresaw it 50', () => {
    const { digits } = played(4).state
    const [digit] = digits
    if (!digit) throw new Error('no digit')
    const before = digit.shares[digit.of] ?? 0
    const hit = shares(digit.of, 0.2)
    const { room } = played(
      4,
      ...([
        pixel(1),
        { type: 'guess', team: 1, guess: 'better' },
        { type: 'guess', team: 3, guess: 'worse' },
        lock,
        { type: 'attacked', shares: hit, pool: [] },
      ] satisfies RedBlueAct[]),
    )
    const won = Math.round((100 * (before - 0.2)) / before)
    expect(room.rounds[0]?.points).toEqual({ 0: won, 1: 50, 2: won })
  })

  test('Blue is paid for the doubt it took away, and the second half ends in a minute of talk', () => {
    const [digit, other] = played(3).state.digits
    if (!digit || !other) throw new Error('no digits')
    const some = [{ ink: digit.ink, of: digit.of }]
    const half = (of: number): RedBlueAct[] => [
      lock,
      { type: 'attacked', shares: shares(of, 0.2), pool: some },
      on,
      { type: 'example', at: 0 },
      lock,
      { type: 'defended', shares: shares(of, 0.6), accuracy: 0.9 },
      on,
    ]
    const first = played(3, ...half(digit.of).slice(0, -1))
    expect(first.room.rounds[1]?.points).toEqual({ 1: 50 })
    expect(topOf(first.state.log[0]?.held ?? [])).toBe(digit.of)
    const { room, state } = played(3, ...half(digit.of), ...half(other.of))
    expect([state.phase, state.log.length, room.rounds.length]).toEqual(['reflect', 2, 4])
    expect(room.rounds[3]?.points).toEqual({ 0: 50, 2: 50 })
    expect(room.clock.is).toBe('running')
  })

  const anyAct: fc.Arbitrary<RedBlueAct> = fc.oneof(
    { arbitrary: fc.nat(pixels - 1).map(pixel), weight: 3 },
    { arbitrary: fc.record({ type: fc.constant('example' as const), at: fc.nat(11) }), weight: 3 },
    fc.record({ type: fc.constant('guess' as const), team: fc.nat(4) }),
    { arbitrary: fc.record({ type: fc.constantFrom(...(['lock', 'on', 'next'] as const)) }), weight: 3 },
    fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 10 })).map(
      ([of, tenths]): RedBlueAct => ({
        type: 'attacked',
        shares: shares(of, tenths / 10),
        pool: alone.sure.map(({ ink, of }) => ({ ink, of })),
      }),
    ),
    fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 10 })).map(
      ([of, tenths]): RedBlueAct => ({
        type: 'defended',
        shares: shares(of, tenths / 10),
        accuracy: 0.9,
      }),
    ),
  )

  test('no side spends more than it has, no round gives more than 100, and a file brings the match back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.array(anyAct, { maxLength: 60 }),
        fc.nat(),
        (teams, acts, seed) => {
          const one = lesson(teams, acts, seed)
          const room = stateAfter(one, modes)
          const state = room.playing?.state as RedBlue
          expect(state.turned.length).toBeLessThanOrEqual(mostPixels)
          expect(state.chosen.length).toBeLessThanOrEqual(mostExamples)
          for (const { points } of room.rounds)
            for (const won of Object.values(points)) expect(won).toBeLessThanOrEqual(100)
          const read = readSession(writeSession(one))
          expect(read.ok && stateAfter(read.session, modes)).toEqual(room)
        },
      ),
      { numRuns: 60 },
    )
  })
})
