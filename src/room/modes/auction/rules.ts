/** The Data Auction: teams buy crates of a level's data by sealed bids, and each one's model learns from what it bought. */
import { type Guess, type Guesses, turnGuess } from '../../guesses.ts'
import { type Figures, pointsInLane, winnersOf } from '../../lanes.ts'
import type { Around, LevelFacts, Mode, Step, Suit } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId, teamIds } from '../../teams.ts'
import { auctionWords as words } from './words.ts'

export type AuctionAct =
  /** A level, how many crates it comes in, and for how many of them one model has room. */
  | { readonly type: 'pick'; readonly level: string; readonly lots: number; readonly room: number }
  /** Ten coins more, or, with `back`, less; past all that a team has it begins at nothing again. */
  | { readonly type: 'bid'; readonly team: number; readonly back?: boolean | undefined }
  /** Whoever can buy no more says whether a crate is good; at the last question, whether who paid most will win. */
  | { readonly type: 'guess'; readonly team: number; readonly guess?: Guess | undefined }
  | { readonly type: 'lock' }
  | { readonly type: 'on' }
  /** One for each lane; and of each crate, whether there is something wrong with it. */
  | {
      readonly type: 'result'
      readonly figures: readonly (Figures | null)[]
      readonly bad: readonly boolean[]
    }
  | { readonly type: 'reflect' }
  | { readonly type: 'next' }

export type Coins = { readonly [team in TeamId]?: number }

/** A crate that is through: what each team bid for it, who has it, who said that it is good or bad. */
export interface Sold {
  readonly bids: Coins
  readonly buyers: readonly TeamId[]
  readonly guesses: Guesses
}

export interface Auction {
  readonly phase: 'pick' | 'bid' | 'sold' | 'ask' | 'train' | 'points' | 'reflect'
  readonly levels: readonly string[]
  readonly level?: string
  /** What is in the crates follows from it. */
  readonly deal: number
  readonly lots: number
  readonly room: number
  /** Sealed: nobody sees them before the lock. */
  readonly bids: Coins
  readonly guesses: Guesses
  readonly sold: readonly Sold[]
  /** Teams whose models run, from the top. */
  readonly lanes: readonly TeamId[]
  readonly figures: readonly (Figures | null)[]
  /** Known when all models have run. */
  readonly bad: readonly boolean[]
  readonly won: Points
}

/** What everybody begins with, and what one press adds. */
export const purse = 100
export const step = 10
/** Seconds for a crate, for the last question, to look back. */
const [look, ask, talk] = [30, 30, 60]
/** For a crate rightly called good or bad; for having foreseen whether the one that paid most wins. */
const [called, foreseen] = [20, 50]
/** From so many teams on, two buy each crate: data can be copied. */
export const crowded = 5

const reasons: Readonly<Record<string, Suit['why']>> = {
  label: words.suitsAnimals,
  labels: words.suitsLabels,
  features: words.suitsColumns,
  trips: words.suitsPlaces,
}

function suits({ kind }: LevelFacts): Suit {
  const why = Object.hasOwn(reasons, kind) ? reasons[kind] : undefined
  return why ? { fits: true, why } : { fits: false, why: words.suitsNot }
}

/** The crates that a team has, by their places. */
export const lotsOf = ({ sold }: Pick<Auction, 'sold'>, team: TeamId): number[] =>
  sold.flatMap(({ buyers }, at) => (buyers.includes(team) ? at : []))

export const paidBy = ({ sold }: Pick<Auction, 'sold'>, team: TeamId): number =>
  sold.reduce((sum, { buyers, bids }) => sum + (buyers.includes(team) ? (bids[team] ?? 0) : 0), 0)

export const coinsOf = (auction: Pick<Auction, 'sold'>, team: TeamId): number => purse - paidBy(auction, team)

export const canBid = (auction: Pick<Auction, 'sold' | 'room'>, team: TeamId): boolean =>
  coinsOf(auction, team) >= step && lotsOf(auction, team).length < auction.room

/** Who has the crate: the highest bid, or the two highest; those that bid the same all do. */
export function buyersOf(bids: Coins, teams: number): TeamId[] {
  const copies = teams >= crowded ? 2 : 1
  const bidders = teamIds.filter((team) => (bids[team] ?? 0) > 0)
  const sorted = bidders.map((team) => bids[team] ?? 0).sort((a, b) => b - a)
  const least = sorted[copies - 1] ?? sorted.at(-1)
  return least === undefined ? [] : bidders.filter((team) => (bids[team] ?? 0) >= least)
}

/** Whether somebody in front had paid most. */
export function dearestWon(auction: Pick<Auction, 'sold' | 'lanes'>, figures: Auction['figures']): boolean {
  const paid = auction.lanes.map((team) => paidBy(auction, team))
  const most = Math.max(0, ...paid)
  return winnersOf(figures).some((lane) => paid[lane] === most)
}

function pointsOf(auction: Auction, teams: readonly TeamId[]): Points {
  const { figures } = auction
  const right = dearestWon(auction, figures) ? 'better' : 'worse'
  return Object.fromEntries(
    teams.flatMap((team) => {
      const lane = auction.lanes.indexOf(team)
      const calls = auction.sold.filter(
        ({ guesses }, at) => guesses[team] === (auction.bad[at] ? 'worse' : 'better'),
      ).length
      const points =
        (lane < 0 ? 0 : pointsInLane(figures, lane)) +
        called * calls +
        (auction.guesses[team] === right ? foreseen : 0)
      return points > 0 ? [[team, points]] : []
    }),
  )
}

function lock(auction: Auction, teams: readonly TeamId[]): Step<Auction> | undefined {
  if (auction.phase === 'ask') return { state: { ...auction, phase: 'train', lanes: teams }, clock: 'stop' }
  if (auction.phase !== 'bid') return undefined
  const { bids, guesses } = auction
  const one: Sold = { bids, buyers: buyersOf(bids, teams.length), guesses }
  return { state: { ...auction, phase: 'sold', sold: [...auction.sold, one] }, clock: 'stop' }
}

function act(auction: Auction, deed: AuctionAct, { room, random }: Around): Step<Auction> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  const { phase } = auction
  switch (deed.type) {
    case 'pick': {
      const { level, lots, room: most } = deed
      if (phase !== 'pick' || !auction.levels.includes(level) || lots < 1) return undefined
      const deal = random.below(2 ** 31)
      return { state: { ...auction, phase: 'bid', level, lots, room: most, deal }, clock: look }
    }
    case 'bid': {
      if (phase !== 'bid' || mine === undefined || !canBid(auction, mine)) return undefined
      const steps = Math.floor(coinsOf(auction, mine) / step) + 1
      const now = (auction.bids[mine] ?? 0) / step
      const to = ((now + (deed.back ? steps - 1 : 1)) % steps) * step
      return { state: { ...auction, bids: { ...auction.bids, [mine]: to } } }
    }
    case 'guess': {
      const asked = phase === 'ask' || (phase === 'bid' && mine !== undefined && !canBid(auction, mine))
      if (!asked || mine === undefined) return undefined
      return { state: { ...auction, guesses: turnGuess(auction.guesses, mine, deed.guess) } }
    }
    case 'lock':
      return lock(auction, teams)
    case 'on': {
      if (phase !== 'sold') return undefined
      const more = auction.sold.length < auction.lots
      const state: Auction = { ...auction, phase: more ? 'bid' : 'ask', bids: {}, guesses: {} }
      return { state, clock: more ? look : ask }
    }
    case 'result': {
      if (phase !== 'train') return undefined
      const { figures, bad } = deed
      const run = { ...auction, figures, bad }
      const won = pointsOf(run, teams)
      return { state: { ...run, phase: 'points', won }, points: won }
    }
    case 'reflect':
      return phase === 'points' ? { state: { ...auction, phase: 'reflect' }, clock: talk } : undefined
    case 'next':
      if (phase !== 'points' && phase !== 'reflect') return undefined
      return { state: begin(auction.levels), clock: 'stop' }
  }
}

function begin(levels: readonly string[]): Auction {
  return {
    phase: 'pick',
    levels,
    deal: 0,
    lots: 0,
    room: 0,
    bids: {},
    guesses: {},
    sold: [],
    lanes: [],
    figures: [],
    bad: [],
    won: {},
  }
}

export const mode: Mode<Auction, AuctionAct, readonly string[]> = {
  suits,
  start: (levels) => ({ state: begin(levels) }),
  asks: ({ phase }) => phase === 'bid' || phase === 'ask',
  act,
}
