import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Attempting, createRandom } from '../../src/engine/index.ts'
import { attemptHere } from '../../src/learn/attemptHere.ts'
import { parseTable } from '../../src/learn/data.ts'
import { tf } from '../../src/learn/index.ts'
import { readSession, writeSession } from '../../src/room/file.ts'
import type { Learned } from '../../src/room/modes/fairness/attempt.ts'
import {
  accuracyOf,
  approvedOf,
  bothOf,
  type Counts,
  countsOf,
  filesOf,
  gapOf,
  type Line,
  tallyOf,
  thresholds,
} from '../../src/room/modes/fairness/counts.ts'
import { dealt, filesIn } from '../../src/room/modes/fairness/files.ts'
import { pointsFor, roles } from '../../src/room/modes/fairness/roles.ts'
import { type Fairness, type FairnessAct, lineOf, wishOf } from '../../src/room/modes/fairness/rules.ts'
import { sideBySide } from '../../src/room/modes/fairness/sideBySide.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import { type TeamId, teamIds } from '../../src/room/teams.ts'

const table = parseTable('german-credit', readFileSync('assets/data/german-credit.csv', 'utf8'))
const learn = (): Promise<Attempting> =>
  attemptHere(
    { id: 'fairness', kind: 'room/fairness', seed: 1, setup: {}, budget: {}, goals: [] },
    {},
    { data: async () => table, report() {}, signal: new AbortController().signal },
  )

let sets: readonly Counts[] = []
beforeAll(async () => {
  const found = await learn()
  if (found.ok) sets = (found.outcome.lab as Learned).sets
})

describe('the loan files', () => {
  test('are dealt so that every round has as many of both groups, and of those who repay', () => {
    const parts = dealt(filesIn(table), createRandom(3))
    expect(parts.map((part) => part.length)).toEqual([400, 200, 200, 200])
    for (const [i, part] of parts.entries()) {
      const young = part.filter(({ group }) => group === 0)
      expect(young.length / part.length).toBeCloseTo(0.19, 2)
      expect(part.filter(({ repaid }) => repaid === 1).length / part.length, `part ${i}`).toBeCloseTo(0.7, 2)
    }
    expect(new Set(parts.flat()).size).toBe(1000)
  })

  test('keep age, sex and passport from the model', () => {
    const [first] = filesIn(table)
    // Nine columns of words, 42 in all, and three of numbers.
    expect(first?.inputs).toHaveLength(45)
    for (const hidden of ['age_years', 'personal_status', 'foreign_worker']) {
      const other = { ...table, columns: { ...table.columns, [hidden]: table.columns.age_years ?? [] } }
      expect(filesIn(other)[0]?.inputs).toEqual(first?.inputs)
    }
  })

  test('are learned the same each time, better than approving everybody, and leave no tensor', async () => {
    const before = tf.memory().numTensors
    const again = await learn()
    expect(again.ok && (again.outcome.lab as Learned).sets).toEqual(sets)
    expect(tf.memory().numTensors).toBe(before)
    for (const counts of sets) {
      const best = Math.max(...thresholds.map((one) => accuracyOf(bothOf(counts, [one, one]))))
      expect(best).toBeGreaterThan(0.73)
    }
  })

  test('make every round a real quarrel: no threshold gives all four what they came for', () => {
    for (const counts of sets)
      for (const one of thresholds)
        expect(Math.min(...roles.map((role) => pointsFor(role, counts, [one, one])))).toBeLessThan(75)
  })
})

const someCounts: fc.Arbitrary<Counts> = fc
  .array(
    fc.record({
      group: fc.constantFrom(0 as const, 1 as const),
      repaid: fc.constantFrom(0 as const, 1 as const),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 60 },
  )
  .map(countsOf)
const someLine: fc.Arbitrary<Line> = fc.tuple(fc.constantFrom(...thresholds), fc.constantFrom(...thresholds))

describe('a threshold', () => {
  test('decides every file once, whatever it is', () => {
    fc.assert(
      fc.property(someCounts, someLine, (counts, line) => {
        const all = counts.flat(2).reduce((sum, n) => sum + n, 0)
        expect(filesOf(bothOf(counts, line))).toBe(all)
        expect(gapOf(counts, line)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('approves fewer of each group, the higher it is', () => {
    fc.assert(
      fc.property(someCounts, fc.constantFrom(0 as const, 1 as const), (counts, group) => {
        const shares = thresholds.map((one) => approvedOf(tallyOf(counts, group, one)))
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
      }),
    )
  })

  test('gives each role 0 to 100 points, and 100 for the best single one', () => {
    fc.assert(
      fc.property(someCounts, someLine, fc.constantFrom(...roles), (counts, line, role) => {
        const points = pointsFor(role, counts, line)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(100)
        expect(Math.max(...thresholds.map((one) => pointsFor(role, counts, [one, one])))).toBe(100)
      }),
    )
  })
})

function lesson(teams: number, acts: readonly FairnessAct[], seed = 5): Session {
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as TeamId })),
    { type: 'begin', mode: 'fairness', given: null },
    { type: 'act', mode: 'fairness', act: { type: 'learned', sets } },
    ...acts.map((act): Deed => ({ type: 'act', mode: 'fairness', act })),
  ]
  return { seed, events: deeds.map((one, at) => ({ ...one, at })) }
}
function played(teams: number, ...acts: readonly FairnessAct[]) {
  const room = stateAfter(lesson(teams, acts), modes)
  return { room, state: room.playing?.state as Fairness }
}
const wish = (team: number, times: number): FairnessAct[] =>
  Array.from({ length: Math.abs(times) }, () => ({ type: 'wish', team, by: times > 0 ? 1 : -1 }))
const open: FairnessAct = { type: 'open' }
const lock: FairnessAct = { type: 'lock' }
const reveal: FairnessAct = { type: 'reveal' }
const on: FairnessAct = { type: 'on' }
const veto = (team: number): FairnessAct => ({ type: 'veto', team })

describe('the jury', () => {
  test('has every role at the table with two teams to eight, and a card for each team', () => {
    for (const teams of [2, 3, 4, 5, 6, 7, 8]) {
      const { cards } = played(teams).state
      const held = teamIds.slice(0, teams).map((id) => cards[id] ?? [])
      expect(Math.min(...held.map((some) => some.length))).toBeGreaterThanOrEqual(1)
      expect(new Set(held.flat()).size).toBe(4)
    }
  })

  test('agrees on the middle wish: no majority would move it', () => {
    const { state } = played(5, open, ...wish(0, 4), ...wish(1, 2), ...wish(2, -3), ...wish(4, 1))
    expect(lineOf(state, [0, 1, 2, 3, 4])).toEqual([11, 11])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...thresholds), { minLength: 2, maxLength: 8 }), (all) => {
        const teams = teamIds.slice(0, all.length)
        const wishes = Object.fromEntries(teams.map((id, i) => [id, [all[i] ?? 1, all[i] ?? 1] as Line]))
        const [line] = lineOf({ wishes, of: undefined }, teams)
        expect(all.filter((one) => one > line).length).toBeLessThanOrEqual(all.length / 2)
        expect(all.filter((one) => one < line).length).toBeLessThanOrEqual(all.length / 2)
      }),
    )
  })

  test('a veto strikes the threshold, once for each team, and the talks go on', () => {
    const { room, state } = played(3, open, lock, veto(1), reveal)
    expect([state.phase, state.spent, state.struck]).toEqual(['talk', [1], [[10, 10]]])
    expect(room.rounds).toEqual([])
    // Where it stands it cannot be locked again; moved, it can, and the veto is gone.
    expect(played(3, open, lock, veto(1), reveal, lock).state.phase).toBe('talk')
    const moved = [open, lock, veto(1), reveal, ...wish(0, 1), ...wish(2, 1), lock]
    expect(played(3, ...moved).state.phase).toBe('locked')
    expect(played(3, ...moved, veto(1)).state.vetoes).toEqual([])
    expect(played(3, ...moved, veto(2), veto(2)).state.vetoes).toEqual([])
  })

  test('each role is paid for what the threshold did to people nobody has seen', () => {
    const { room, state } = played(4, open, lock, reveal)
    const counts = sets[1] as Counts
    for (const id of teamIds.slice(0, 4)) {
      const [role] = state.cards[id] ?? []
      expect(room.rounds[0]?.points[id] ?? 0).toBe(role ? pointsFor(role, counts, [10, 10]) : 0)
    }
  })

  test('a threshold for each group may be tried from the second round on, and taken back', () => {
    expect(played(3, open, { type: 'apart', of: 0 }).state.of).toBeUndefined()
    const second = [open, lock, reveal, on, { type: 'apart', of: 1 }, ...wish(0, -4), ...wish(1, -4)] as const
    const { state } = played(3, ...second)
    expect(lineOf(state, [0, 1, 2])).toEqual([10, 6])
    const back = played(3, ...second, { type: 'apart', of: null }).state
    expect(lineOf(back, [0, 1, 2])).toEqual([10, 10])
    expect(wishOf(back, 0)).toEqual([10, 10])
  })

  test('plays three rounds, then talks for a minute', () => {
    const round = [lock, reveal, on]
    const { room, state } = played(3, open, ...round, ...round, ...round)
    expect([state.phase, state.log.length, room.rounds.length]).toEqual(['reflect', 3, 3])
    expect(room.clock.is).toBe('running')
  })

  test('whoever comes late gets a card and a wish', () => {
    const one = lesson(2, [open, lock, reveal])
    const deeds: Deed[] = [
      { type: 'join', team: 6 },
      { type: 'act', mode: 'fairness', act: on },
    ]
    const at = one.events.length
    const events = [...one.events, ...deeds.map((deed, i) => ({ ...deed, at: at + i }))]
    const state = stateAfter({ ...one, events }, modes).playing?.state as Fairness
    expect(state.cards[6]).toHaveLength(1)
    expect(wishOf(state, 6)).toEqual([10, 10])
  })

  const anyAct: fc.Arbitrary<FairnessAct> = fc.oneof(
    fc.record({
      type: fc.constant('wish' as const),
      team: fc.nat(4),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
    fc.record({
      type: fc.constant('apart' as const),
      of: fc.constantFrom(0 as const, 1 as const, null),
    }),
    fc.record({ type: fc.constant('veto' as const), team: fc.nat(4) }),
    fc.record({ type: fc.constantFrom(...(['open', 'lock', 'reveal', 'on', 'next'] as const)) }),
  )

  test('stays within 5% and 95% whatever is pressed, never lets a team veto twice, and comes back from a file', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.array(anyAct, { maxLength: 40 }),
        fc.nat(),
        (teams, acts, seed) => {
          const one = lesson(teams, acts, seed)
          const room = stateAfter(one, modes)
          const state = room.playing?.state as Fairness
          for (const { id } of room.teams)
            for (const side of wishOf(state, id)) expect(thresholds).toContain(side)
          expect(new Set(state.spent).size).toBe(state.spent.length)
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

describe('badges on the scale', () => {
  const apart = (stands: readonly number[]) => {
    const sorted = [...stands].sort((a, b) => a - b)
    return Math.min(...sorted.slice(1).map((at, i) => at - (sorted[i] ?? 0)))
  }

  test('stand where they belong when none is in another’s way', () => {
    expect(sideBySide([3, 1, 8], 1, 20)).toEqual([3, 1, 8])
  })

  test('of eight teams that wish the same stand in a row around it, in their order', () => {
    const stands = sideBySide([10, 10, 10, 10, 10, 10, 10, 10], 1, 20)
    expect(stands).toEqual([6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5])
  })

  test('never lie on one another or beyond the ends, and keep the order of the wishes', () => {
    const wish = fc.integer({ min: 1, max: 19 })
    fc.assert(
      fc.property(fc.array(wish, { minLength: 2, maxLength: 8 }), (wishes) => {
        const stands = sideBySide(wishes, 1, 20)
        expect(apart(stands)).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(Math.min(...stands)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...stands)).toBeLessThanOrEqual(20)
        for (const [i, a] of wishes.entries())
          for (const [j, b] of wishes.entries()) if (a < b) expect(stands[i]).toBeLessThan(stands[j] ?? 0)
      }),
    )
  })
})
