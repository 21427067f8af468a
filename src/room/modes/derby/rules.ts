/** Prediction Derby: the teams commit to an answer, then a model is trained and tried in front of them. */
import { type Figures, shareOf } from '../../lanes.ts'
import type { Around, LevelFacts, Mode, Step, Suit } from '../../mode.ts'
import { lastTeam, oddsPoints } from '../../scores.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId } from '../../teams.ts'
import { derbyWords as words } from './words.ts'

/** One thing to predict. */
export interface Case {
  readonly level: string
  /** `own`: the level's own question. `share`: how many of a hundred a recorded recipe gets right. */
  readonly ask: 'own' | 'share'
  /** Which of the level's recorded recipes is tried; absent, all of them. */
  readonly try?: number
  readonly choices: number
}

export type DerbyAct =
  | { readonly type: 'pick'; readonly case: number }
  /** The next answer of a team, or this one. */
  | { readonly type: 'choose'; readonly team: number; readonly choice?: number | undefined }
  | { readonly type: 'double'; readonly team: number }
  | { readonly type: 'lock' }
  | {
      readonly type: 'result'
      readonly answers: readonly number[]
      readonly figures: readonly Figures[]
      /** The wall has stopped at a sure mistake. */
      readonly stopped?: boolean | undefined
    }
  | { readonly type: 'reflect' }
  | { readonly type: 'next' }

export interface Derby {
  readonly phase: 'pick' | 'ask' | 'locked' | 'points' | 'reflect'
  readonly pool: readonly Case[]
  readonly played: readonly number[]
  /** Of the pool, to choose from; who chooses them, from the second round on. */
  readonly offered: readonly number[]
  readonly picker?: TeamId
  /** The case at hand: of the pool, and the order in which its answers stand. */
  readonly at?: number
  readonly order: readonly number[]
  /** Each team's answer, as an index of the level's. */
  readonly picks: { readonly [team in TeamId]?: number }
  /** Who plays the double in this round, and who has had it before. */
  readonly doubled: readonly TeamId[]
  readonly spent: readonly TeamId[]
  readonly answers: readonly number[]
  readonly figures: readonly Figures[]
  readonly won: Points
  /** How often the wall has stopped at a sure mistake in this game. */
  readonly stops: number
}

/** Seconds to talk it over, and to look back. */
export const talk = 60
export const look = 60
const offers = 3
/** Lower bounds of the answers to `share`, as shares. */
export const bands = [0, 0.25, 0.6, 0.85] as const

/** What can be predicted of a level. */
export function casesOf({ id, predict: { choices, tries, answered } }: LevelFacts): Case[] {
  const each = tries === choices
  const own: Case[] = tries > 0 && (answered || each) ? [{ level: id, ask: 'own', choices }] : []
  const some = each || own.length === 0 ? tries : 0
  const shares = Array.from(
    { length: some },
    (_, i): Case => ({ level: id, ask: 'share', try: i, choices: bands.length }),
  )
  return [...own, ...shares]
}

/** The answers that turned out right, as indices: by the figures of the contest, and by what the level's file says. */
export function answersOf({ ask }: Case, figures: readonly Figures[], answer: number | undefined): number[] {
  const shares = figures.map(shareOf)
  if (ask === 'share') return [bands.findLastIndex((from) => (shares[0] ?? 0) >= from)]
  const best = Math.max(...shares)
  const tied = shares.length > 1 ? shares.flatMap((share, i) => (share === best ? i : [])) : []
  return [...new Set([...(answer === undefined ? [] : [answer]), ...tied])].sort((a, b) => a - b)
}

function suits(facts: LevelFacts): Suit {
  const [first] = casesOf(facts)
  if (!first) return { fits: false, why: words.suitsNot }
  return { fits: true, why: first.ask === 'own' ? words.suitsOwn : words.suitsShare }
}

function pickAnew(derby: Derby, { random, room }: Around, first: boolean): Derby {
  const left = derby.pool.map((_, i) => i).filter((i) => !derby.played.includes(i))
  const { at: _, picker: __, ...rest } = derby
  const picker = first ? undefined : lastTeam(room, (many) => random.pick(many))
  return {
    ...rest,
    phase: 'pick',
    offered: spread(derby.pool, random.shuffle(left.length > 0 ? left : derby.pool.map((_, i) => i))),
    ...(picker !== undefined && { picker }),
    order: [],
    picks: {},
    doubled: [],
    spent: [...new Set([...derby.spent, ...derby.doubled])],
    answers: [],
    figures: [],
    won: {},
  }
}

/** Of different levels, as far as there are. */
function spread(pool: readonly Case[], shuffled: readonly number[]): number[] {
  const levelOf = (i: number) => pool[i]?.level
  const firsts = shuffled.filter((i, at) => shuffled.findIndex((j) => levelOf(j) === levelOf(i)) === at)
  return [...new Set([...firsts, ...shuffled])].slice(0, offers)
}

function choose(derby: Derby, team: TeamId, choice: number | undefined): Derby | undefined {
  const many = derby.order.length
  if (many === 0) return undefined
  const now = derby.picks[team]
  const place = now === undefined ? -1 : derby.order.indexOf(now)
  const wanted = choice ?? derby.order[(place + 1) % many]
  if (wanted === undefined || !derby.order.includes(wanted)) return undefined
  return { ...derby, picks: { ...derby.picks, [team]: wanted } }
}

/** Whether somebody who is here has answered: without an answer there is nothing to lock. */
export const canLock = ({ picks }: Pick<Derby, 'picks'>, teams: readonly TeamId[]): boolean =>
  teams.some((team) => picks[team] !== undefined)

function toggled(all: readonly TeamId[], one: TeamId): TeamId[] {
  return all.includes(one) ? all.filter((team) => team !== one) : [...all, one]
}

/** How many teams stand on each answer. */
export function backers({ picks, order }: Derby): number[] {
  return order.map((choice) => Object.values(picks).filter((picked) => picked === choice).length)
}

function pointsOf(derby: Derby, answers: readonly number[], teams: readonly TeamId[]): Points {
  const chosen = teams.flatMap((team) => derby.picks[team] ?? [])
  return Object.fromEntries(
    teams.flatMap((team) => {
      const pick = derby.picks[team]
      if (pick === undefined || !answers.includes(pick)) return []
      const worth = oddsPoints(chosen.filter((one) => one === pick).length, teams.length)
      return [[team, worth * (derby.doubled.includes(team) ? 2 : 1)]]
    }),
  )
}

function act(derby: Derby, deed: DerbyAct, around: Around): Step<Derby> | undefined {
  const teams = around.room.teams.map(({ id }) => id)
  const { phase } = derby
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  switch (deed.type) {
    case 'pick': {
      const one = derby.pool[deed.case]
      if (phase !== 'pick' || !one) return undefined
      const all = Array.from({ length: one.choices }, (_, i) => i)
      // Bands are a scale; a level's answers are shuffled, or whoever has played it knows the letter.
      const order = one.ask === 'share' ? all : around.random.shuffle(all)
      const played = [...derby.played, deed.case]
      return { state: { ...derby, phase: 'ask', at: deed.case, order, played }, clock: talk }
    }
    case 'choose': {
      const state = phase === 'ask' && mine !== undefined ? choose(derby, mine, deed.choice) : undefined
      return state && { state }
    }
    case 'double':
      if (phase !== 'ask' || mine === undefined || derby.spent.includes(mine)) return undefined
      return { state: { ...derby, doubled: toggled(derby.doubled, mine) } }
    case 'lock':
      if (phase !== 'ask' || !canLock(derby, teams)) return undefined
      return { state: { ...derby, phase: 'locked' }, clock: 'stop' }
    case 'result': {
      if (phase !== 'locked') return undefined
      const { answers, figures, stopped } = deed
      const won = pointsOf(derby, answers, teams)
      const stops = derby.stops + Number(stopped === true)
      return { state: { ...derby, phase: 'points', answers, figures, won, stops }, points: won }
    }
    case 'reflect':
      return phase === 'points' ? { state: { ...derby, phase: 'reflect' }, clock: look } : undefined
    case 'next':
      if (phase !== 'points' && phase !== 'reflect') return undefined
      return { state: pickAnew(derby, around, false), clock: 'stop' }
  }
}

const nothing: Omit<Derby, 'pool'> = {
  phase: 'pick',
  played: [],
  offered: [],
  order: [],
  picks: {},
  doubled: [],
  spent: [],
  answers: [],
  figures: [],
  won: {},
  stops: 0,
}

export const mode: Mode<Derby, DerbyAct, readonly Case[]> = {
  suits,
  start: (pool, around) => ({ state: pickAnew({ ...nothing, pool }, around, true) }),
  asks: ({ phase, picks }, team) => phase === 'ask' && picks[team] !== undefined,
  act,
}

export const letterOf = (place: number): string => String.fromCharCode(65 + place)
