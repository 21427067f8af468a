import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/engine/index.ts'
import { readSession, writeSession } from '../../src/room/file.ts'
import {
  bestTurn,
  cards,
  descend,
  type Example,
  lossOf,
  quarters,
  weightsOf,
} from '../../src/room/modes/paper/network.ts'
import { inValley, type Paper, type PaperAct, turnsFor } from '../../src/room/modes/paper/rules.ts'
import { examplesOf, hardestOf, tableOf } from '../../src/room/modes/paper/table.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import { levelFiles } from '../levels/files.ts'

interface Raw {
  readonly kind: string
  readonly setup: unknown
}
const predict = { choices: 4, tries: 4, answered: true }
const raws = levelFiles().map((file) => ({
  id: basename(file, '.json'),
  ...(JSON.parse(readFileSync(file, 'utf8')) as Raw),
}))
const fit = raws.filter(({ id, kind }) => modes.paper?.suits({ id, kind, predict }).fits)

const examplesIn = (setup: unknown): Example[] => {
  const table = tableOf(setup)
  return table ? examplesOf(table, hardestOf(table)) : []
}
const rush = examplesIn(raws.find(({ id }) => id === '2-1-label-rush')?.setup)
const thrown = (seed: number) => {
  const random = createRandom(seed, 'board')
  return Array.from({ length: cards }, () => random.below(quarters.length))
}

describe('the examples on the wall', () => {
  test('every level that fits has points in the square, some of the class looked for and some not', () => {
    expect(fit.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['1-6-sleeping-learner', '2-1-label-rush', '2-4-who-is-missing']),
    )
    for (const { id, setup } of fit) {
      const examples = examplesIn(setup)
      expect(examples.length, id).toBeGreaterThan(20)
      expect(new Set(examples.map(([, , is]) => is)).size, id).toBe(2)
      for (const [x, y] of examples) expect(Math.max(Math.abs(x), Math.abs(y)), id).toBeLessThanOrEqual(3)
    }
  })

  test('the class looked for is the one that no single measure tells: of the penguins, the chinstraps', () => {
    const table = tableOf(raws.find(({ id }) => id === '2-1-label-rush')?.setup)
    expect(table?.classes[hardestOf(table)]?.en).toBe('Chinstrap')
  })

  test('nothing that a level file may hold makes it stumble', () => {
    fc.assert(
      fc.property(fc.anything(), (setup) => {
        const table = tableOf(setup)
        if (table) examplesOf(table, hardestOf(table))
      }),
    )
  })
})

describe('twelve weights', () => {
  test('turning the best card each time brings the loss of every level that fits far down in a dozen turns', () => {
    for (const { id, setup } of fit) {
      const examples = examplesIn(setup)
      let board = thrown(1)
      const first = lossOf(weightsOf(board), examples)
      for (let turn = 0; turn < 12; turn++) {
        const best = bestTurn(board, examples)
        if (!best) break
        board = board.map((now, card) => (card === best.card ? best.to : now))
      }
      expect(lossOf(weightsOf(board), examples), id).toBeLessThan(first * 0.6)
    }
  })

  test('the machine’s way goes downhill from the same start, and ends below what it began with', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const film = descend(weightsOf(thrown(seed)), rush)
      expect(film).toHaveLength(41)
      expect(film[0]?.loss).toBe(lossOf(weightsOf(thrown(seed)), rush))
      expect(film.at(-1)?.loss ?? 1).toBeLessThan((film[0]?.loss ?? 0) * 0.5)
    }
  })

  test('its gradient is the slope that small changes show', () => {
    const start = weightsOf(thrown(7))
    const [, second] = descend(start, rush)
    const one = lossOf(second?.weights ?? [], rush)
    expect(one).toBeLessThan(lossOf(start, rush))
    // Along the way it took, a step back is uphill.
    const back = start.map((weight, i) => weight - 0.01 * ((second?.weights[i] ?? 0) - weight))
    expect(lossOf(back, rush)).toBeGreaterThan(lossOf(start, rush))
  })
})

const given = ['2-1-label-rush']
function lesson(teams: number, acts: readonly PaperAct[]): Session {
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as 0 })),
    { type: 'begin', mode: 'paper', given },
    { type: 'act', mode: 'paper', act: { type: 'pick', level: given[0], of: 1, examples: rush } },
    ...acts.map((act): Deed => ({ type: 'act', mode: 'paper', act })),
  ]
  return { seed: 11, events: deeds.map((one, at) => ({ ...one, at })) }
}
function paper(...acts: readonly PaperAct[]) {
  const room = stateAfter(lesson(3, acts), modes)
  return { room, state: room.playing?.state as Paper }
}
const set = (card: number): PaperAct => ({ type: 'set', card })
const [lock, reveal, on]: PaperAct[] = [{ type: 'lock' }, { type: 'reveal' }, { type: 'on' }]
/** Presses of one card's letter until it says this. */
const holding = (card: number, from: number, to: number): PaperAct[] =>
  Array.from({ length: (to - from + quarters.length) % quarters.length }, () => set(card))

describe('the paper network', () => {
  test('a card’s letter turns it through all four and back; another card puts it back', () => {
    const { turned } = paper().state
    const now = turned[4] ?? 0
    expect(paper(set(4)).state.hand).toEqual({ card: 4, to: (now + 1) % 4 })
    expect(paper(set(4), set(4), set(4), set(4)).state.hand).toBeUndefined()
    expect(paper(set(4), set(5)).state.hand?.card).toBe(5)
  })

  test('the best turn stays and pays its share of the loss, and who foresaw it 50', () => {
    const before = paper().state
    const best = bestTurn(before.turned, rush)
    if (!best) throw new Error('this board is a valley')
    const { room, state } = paper(
      ...holding(best.card, before.turned[best.card] ?? 0, best.to),
      { type: 'guess', team: 0 },
      { type: 'guess', team: 1 },
      { type: 'guess', team: 2, guess: 'worse' },
      lock as PaperAct,
      reveal as PaperAct,
    )
    expect(state.loss).toBe(best.loss)
    const share = Math.round((100 * (before.loss - best.loss)) / before.loss)
    expect(room.rounds).toEqual([{ mode: 'paper', points: { 0: share, 1: 50 } }])
  })

  test('a turn uphill is turned back', () => {
    const before = paper().state
    const uphill = Array.from({ length: cards * 4 }, (_, i) => ({ card: i >> 2, to: i & 3 })).find(
      ({ card, to }) =>
        lossOf(weightsOf(before.turned.map((now, at) => (at === card ? to : now))), rush) > before.loss,
    )
    if (!uphill) throw new Error('every turn of this board goes downhill')
    const { state } = paper(
      ...holding(uphill.card, before.turned[uphill.card] ?? 0, uphill.to),
      lock as PaperAct,
      reveal as PaperAct,
    )
    expect(state.turned).toEqual(before.turned)
    expect(state.log.at(-1)?.kept).toBe(false)
  })

  test('no card in hand at the lock passes the turn', () => {
    const { room, state } = paper(lock as PaperAct)
    expect([state.phase, state.turn, state.mover]).toEqual(['turn', 1, 1])
    expect(room.rounds).toEqual([])
  })

  test('every team has as many turns, then the machine is foreseen and shown, then talked about', () => {
    expect([2, 3, 4, 5, 6, 7, 8].map(turnsFor)).toEqual([8, 9, 8, 10, 12, 14, 8])
    const passes = Array.from({ length: 9 }, () => lock as PaperAct)
    expect(paper(...passes).state.phase).toBe('ask')
    const { room, state } = paper(
      ...passes,
      { type: 'guess', team: 0 },
      { type: 'guess', team: 1, guess: 'worse' },
      lock as PaperAct,
      { type: 'reflect' },
    )
    expect(state.phase).toBe('reflect')
    expect(room.rounds.at(-1)?.points).toEqual({ 0: 50 })
    expect(room.clock.is).toBe('running')
  })

  test('in a valley the turns end by themselves', () => {
    const acts: PaperAct[] = []
    for (let turn = 0; turn < 20; turn++) {
      const { state } = paper(...acts)
      if (state.phase !== 'turn') break
      const best = bestTurn(state.turned, rush)
      if (!best) throw new Error('a turn was offered in a valley')
      acts.push(
        ...holding(best.card, state.turned[best.card] ?? 0, best.to),
        ...([lock, reveal, on] as PaperAct[]),
      )
    }
    const { state } = paper(...acts)
    expect(state.phase).toBe('ask')
    expect(inValley(state) || state.turn === turnsFor(3) - 1).toBe(true)
  })

  const anyAct: fc.Arbitrary<PaperAct> = fc.oneof(
    { arbitrary: fc.record({ type: fc.constant('set' as const), card: fc.nat(11) }), weight: 3 },
    fc.record({ type: fc.constant('guess' as const), team: fc.nat(3) }),
    fc.record({
      type: fc.constantFrom(
        ...(['lock', 'reveal', 'on', 'finish', 'reflect', 'next', 'lock', 'reveal', 'on'] as const),
      ),
    }),
  )

  /** A whole turn of some card by some quarters, or anything at all. */
  const some: fc.Arbitrary<PaperAct[]> = fc.oneof(
    fc
      .tuple(fc.nat(11), fc.integer({ min: 1, max: 3 }))
      .map(([card, times]) => [
        ...Array.from({ length: times }, () => set(card)),
        ...([lock, reveal, on] as PaperAct[]),
      ]),
    anyAct.map((act) => [act]),
  )

  test('the loss never rises from turn to turn, and a file brings the same board back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.array(some, { maxLength: 12 }), (teams, turns) => {
        const acts = turns.flat()
        let before = 1
        for (let n = 0; n <= acts.length; n += 3) {
          const state = stateAfter(lesson(teams, acts.slice(0, n)), modes).playing?.state as Paper
          if (state.phase !== 'pick') expect(state.loss).toBeLessThanOrEqual(before)
          before = state.phase === 'pick' ? 1 : state.loss
        }
        const one = lesson(teams, acts)
        const read = readSession(writeSession(one))
        expect(read.ok && stateAfter(read.session, modes)).toEqual(stateAfter(one, modes))
      }),
      { numRuns: 25 },
    )
  })
})
