import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { createRandom, fingerprint, type Level, type Selling } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { selling as columns } from '../../src/puzzles/features/selling.ts'
import { selling as animals } from '../../src/puzzles/label/selling.ts'
import { selling as cards } from '../../src/puzzles/labels/selling.ts'
import { selling as places } from '../../src/puzzles/trips/selling.ts'
import { figuresOf, pointsInLane, shareOf } from '../../src/room/lanes.ts'
import {
  type Auction,
  type AuctionAct,
  buyersOf,
  canBid,
  coinsOf,
  dearestWon,
  lotsOf,
  paidBy,
  purse,
} from '../../src/room/modes/auction/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import { type TeamId, teamIds } from '../../src/room/teams.ts'
import { levelFiles, root } from '../levels/files.ts'

const level = '2-1-label-rush'
const pick: AuctionAct = { type: 'pick', level, lots: 3, room: 2 }
const lock: AuctionAct = { type: 'lock' }
const on: AuctionAct = { type: 'on' }
const bid = (team: number, coins: number): AuctionAct[] =>
  Array.from({ length: coins / 10 }, () => ({ type: 'bid', team }))

function auction(teams: number, ...acts: readonly AuctionAct[]) {
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as TeamId })),
    { type: 'begin', mode: 'auction', given: [level] },
    ...acts.map((act): Deed => ({ type: 'act', mode: 'auction', act })),
  ]
  const session: Session = { seed: 7, events: deeds.map((one, at) => ({ ...one, at })) }
  const room = stateAfter(session, modes)
  return { room, state: room.playing?.state as Auction }
}

describe('the Data Auction', () => {
  test('a team’s key adds ten coins, up to all it has, then begins at nothing; with Shift it takes ten back', () => {
    const bids = (n: number) => auction(2, pick, ...bid(0, n * 10)).state.bids[0]
    expect([1, 2, 10, 11, 12].map(bids)).toEqual([10, 20, 100, 0, 10])
    expect(auction(2, pick, ...bid(0, 30), { type: 'bid', team: 0, back: true }).state.bids[0]).toBe(20)
    expect(auction(2, pick, { type: 'bid', team: 0, back: true }).state.bids[0]).toBe(100)
  })

  test('the highest bid has the crate and pays for it; who bids the same has it too, and who loses keeps the coins', () => {
    const { state } = auction(3, pick, ...bid(0, 40), ...bid(1, 40), ...bid(2, 30), lock)
    expect(state.sold[0]?.buyers).toEqual([0, 1])
    expect(([0, 1, 2] as const).map((team) => coinsOf(state, team))).toEqual([60, 60, 100])
    expect(([0, 1, 2] as const).map((team) => lotsOf(state, team))).toEqual([[0], [0], []])
    expect(auction(2, pick, lock).state.sold[0]?.buyers).toEqual([])
  })

  test('from five teams on, the two highest bids have it', () => {
    expect(buyersOf({ 0: 10, 1: 30, 2: 20 }, 4)).toEqual([1])
    expect(buyersOf({ 0: 10, 1: 30, 2: 20 }, 5)).toEqual([1, 2])
    expect(buyersOf({ 0: 20, 1: 30, 2: 20 }, 6)).toEqual([0, 1, 2])
    expect(buyersOf({ 0: 20 }, 6)).toEqual([0])
  })

  test('whoever can buy no more, for want of coins or of room, calls crates good or bad instead', () => {
    const broke = auction(2, pick, ...bid(0, 100), lock, on, ...bid(0, 10), { type: 'guess', team: 0 })
    expect(broke.state.bids[0]).toBeUndefined()
    expect(broke.state.guesses).toEqual({ 0: 'better' })
    const full = auction(2, pick, ...bid(0, 10), lock, on, ...bid(0, 10), lock, on)
    expect(canBid(full.state, 0)).toBe(false)
    expect(canBid(full.state, 1)).toBe(true)
    expect(auction(2, pick, { type: 'guess', team: 1 }).state.guesses).toEqual({})
  })

  test('nobody ever pays more than the purse, whatever is pressed', () => {
    const press = fc.oneof(
      fc.record({ type: fc.constant('bid' as const), team: fc.nat(3), back: fc.boolean() }),
      fc.record({ type: fc.constantFrom('lock' as const, 'on' as const) }),
    )
    fc.assert(
      fc.property(fc.array(press, { maxLength: 80 }), (acts) => {
        const { state } = auction(4, { ...pick, lots: 6, room: 6 } as AuctionAct, ...acts)
        for (const team of teamIds) {
          expect(paidBy(state, team)).toBeLessThanOrEqual(purse)
          expect(coinsOf(state, team) % 10).toBe(0)
        }
        expect(state.sold.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  const sold = [
    ...[pick, ...bid(0, 100), ...bid(1, 20), lock, on],
    ...[...bid(1, 50), { type: 'guess', team: 0 } as const, lock, on],
    ...[{ type: 'guess', team: 0, guess: 'worse' } as const, lock, on],
  ]
  const figure = (right: number) => ({ right, of: 100 })

  test('pays for lanes beaten, for crates rightly called, and for having foreseen whether money wins', () => {
    const asked: AuctionAct[] = [
      { type: 'guess', team: 0, guess: 'better' },
      { type: 'guess', team: 1, guess: 'worse' },
      { type: 'guess', team: 2, guess: 'worse' },
    ]
    const { state, room } = auction(3, ...sold, ...asked, lock, {
      type: 'result',
      figures: [figure(60), figure(90), null],
      bad: [true, false, true],
    })
    expect(dearestWon(state, state.figures)).toBe(false)
    expect(state.won).toEqual({ 0: 150 + 40, 1: 200 + 50, 2: 50 })
    expect(room.rounds).toHaveLength(1)
  })

  test('a lane that came to nothing gets nothing; lanes that are level beat each other not at all', () => {
    expect([0, 1, 2].map((lane) => pointsInLane([figure(5), figure(5), null], lane))).toEqual([150, 150, 0])
    expect(pointsInLane([figure(5)], 0)).toBe(100)
    expect(pointsInLane([], 3)).toBe(0)
  })
})

function levelOf(number: string): Level {
  const file = levelFiles().find((one) => one.includes(`/${number}-`))
  if (!file) throw new Error(`There is no level ${number}`)
  const parsed = parseLevel(readFileSync(`${root}/${file}`, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(file)
  return parsed.level
}

const sellings: readonly [string, unknown][] = [
  ['1-3', animals],
  ['2-1', cards],
  ['2-2', cards],
  ['2-3', columns],
  ['2-4', places],
]

describe.each(sellings)('the crates of %s', (number, found) => {
  const selling = found as Selling
  const level = levelOf(number)
  const sale = (seed: number) => selling.sale(level.setup, createRandom(seed, 'auction'))
  const seeds = [1, 2, 3]

  async function shareWith(seed: number, lots: readonly number[]) {
    const { setup, recipe } = sale(seed)
    const one = await attemptHeadless({ ...level, setup, budget: {} }, recipe(lots))
    if (!one.ok) throw new Error(JSON.stringify(one.why))
    return { share: shareOf(figuresOf(one.outcome.events)), mark: fingerprint(one.outcome) }
  }

  test('are as many in every deal, other ones each time; some are good, some bad, and all may be looked at', () => {
    for (const seed of seeds) {
      const { lots, room } = sale(seed)
      expect(lots).toHaveLength(sale(1).lots.length)
      expect(lots).toEqual(sale(seed).lots)
      expect(lots.filter(({ fault }) => fault).length).toBeGreaterThan(0)
      expect(lots.filter(({ fault }) => !fault).length).toBeGreaterThan(1)
      expect(room).toBeGreaterThan(0)
      for (const { preview, holds } of lots) {
        expect(preview.length).toBeGreaterThan(2)
        expect(holds).toBeGreaterThanOrEqual(preview.length)
      }
    }
    expect(sale(2).lots).not.toEqual(sale(1).lots)
  })

  test('hold as much whatever the deal, and show as much of it', () => {
    const sizes = (seed: number) => sale(seed).lots.map(({ preview, holds }) => [preview.length, holds])
    const [first] = sizes(1)
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const one of sizes(seed)) expect(one).toEqual(first)
      }),
    )
  })

  test('each train a model, as does having bought nothing; the same crates the same model', async () => {
    const { lots, room } = sale(1)
    const nothing = await shareWith(1, [])
    expect(nothing.share).toBeGreaterThan(0)
    expect((await shareWith(1, [])).mark).toBe(nothing.mark)
    for (const at of lots.keys()) expect((await shareWith(1, [at])).share).toBeGreaterThan(0)
    expect((await shareWith(1, [...lots.keys()].slice(0, room))).share).toBeGreaterThan(0)
  })

  test('teach more where they are good than where they are bad', async () => {
    const shares: Record<'good' | 'bad', number[]> = { good: [], bad: [] }
    for (const seed of seeds) {
      for (const [at, { fault }] of sale(seed).lots.entries())
        shares[fault ? 'bad' : 'good'].push((await shareWith(seed, [at])).share)
    }
    const nothing = (await shareWith(1, [])).share
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
    expect(mean(shares.good)).toBeGreaterThan(mean(shares.bad))
    // It is worth buying something.
    expect(mean(shares.good)).toBeGreaterThan(nothing)
  })
})
