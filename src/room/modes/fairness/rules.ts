/** The Fairness Jury: four roles agree on the threshold above which a loan is given, and see what it does to people. */
import type { Around, Mode, Step } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId } from '../../teams.ts'
import { type Counts, type Group, isThreshold, type Line } from './counts.ts'
import { rounds } from './files.ts'
import { pointsFor, type Role, roles } from './roles.ts'
import { fairnessWords as words } from './words.ts'

export type FairnessAct =
  /** What the model says of all files: those it learned from, and those of each round. */
  | { readonly type: 'learned'; readonly sets: readonly Counts[] }
  /** All have read their cards. */
  | { readonly type: 'open' }
  | { readonly type: 'wish'; readonly team: number; readonly by: 1 | -1 }
  /** One threshold for all, or one for each group, and then whose is spoken of. */
  | { readonly type: 'apart'; readonly of: Group | null }
  | { readonly type: 'lock' }
  | { readonly type: 'veto'; readonly team: number }
  /** Everybody has thought about a veto. */
  | { readonly type: 'reveal' }
  | { readonly type: 'on' }
  | { readonly type: 'next' }

export interface Held {
  readonly line: Line
  readonly apart: boolean
}

export type Cards = { readonly [team in TeamId]?: readonly Role[] }
export type Wishes = { readonly [team in TeamId]?: Line }

export interface Fairness {
  readonly phase: 'learn' | 'cards' | 'talk' | 'locked' | 'told' | 'reflect'
  readonly sets: readonly Counts[]
  readonly cards: Cards
  /** From 0. */
  readonly round: number
  /** Where each group has its own threshold: whose the keys move. */
  readonly of: Group | undefined
  readonly wishes: Wishes
  /** Who has used its veto, and who holds it up now. */
  readonly spent: readonly TeamId[]
  readonly vetoes: readonly TeamId[]
  /** Thresholds that a veto has struck from this round. */
  readonly struck: readonly Line[]
  /** What was locked. */
  readonly held?: Held | undefined
  readonly log: readonly Held[]
  readonly won: Points
}

/** Seconds. */
const [talkTime, again, look] = [90, 40, 60]
const middle: Line = [10, 10]
/** The round from which a threshold for each group may be tried. */
export const apartFrom = 1

/** Every role has somebody, and every team a card. */
export function deal(teams: readonly TeamId[], random: Around['random']): Cards {
  const order = random.shuffle(roles)
  const cards: { [team in TeamId]?: Role[] } = {}
  for (let card = 0; card < Math.max(roles.length, teams.length); card++) {
    const [team, role] = [teams[card % teams.length], order[card % order.length]]
    if (team !== undefined && role) cards[team] = [...(cards[team] ?? []), role]
  }
  return cards
}

/** Whoever came late takes the card that fewest hold. */
function withLate(cards: Cards, teams: readonly TeamId[]): Cards {
  let all = cards
  for (const team of teams) {
    if (all[team]) continue
    const held = Object.values(all).flatMap((some) => some ?? [])
    const count = (role: Role) => held.filter((one) => one === role).length
    const rare = roles.reduce((a, b) => (count(b) < count(a) ? b : a))
    all = { ...all, [team]: [rare] }
  }
  return all
}

export const wishOf = ({ wishes }: Pick<Fairness, 'wishes'>, team: TeamId): Line => wishes[team] ?? middle

/** The middle wish of each group: as many teams want it as high or higher as want it as low or lower. */
export function lineOf(state: Pick<Fairness, 'wishes' | 'of'>, teams: readonly TeamId[]): Line {
  const middleOf = (group: Group) => {
    const sorted = teams.map((team) => wishOf(state, team)[group]).sort((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? middle[group]
  }
  const young = middleOf(0)
  return state.of === undefined ? [young, young] : [young, middleOf(1)]
}

const same = (a: Line, b: Line) => a[0] === b[0] && a[1] === b[1]

export function isStruck({ struck }: Pick<Fairness, 'struck'>, line: Line): boolean {
  return struck.some((one) => same(one, line))
}

/** The files that the round is about; those that were learned from while it is talked about. */
export function filesNow({ sets, round, phase }: Fairness): Counts | undefined {
  return sets[phase === 'told' || phase === 'reflect' ? round + 1 : 0]
}

function toTalk(state: Fairness, round: number, teams: readonly TeamId[]): Step<Fairness> {
  const next: Fairness = {
    ...state,
    phase: 'talk',
    round,
    cards: withLate(state.cards, teams),
    of: undefined,
    // One threshold for all begins where the younger group's stood.
    wishes: Object.fromEntries(teams.map((team) => [team, oneOf(wishOf(state, team))])),
    vetoes: [],
    struck: [],
    held: undefined,
    won: {},
  }
  return { state: next, clock: talkTime }
}

const oneOf = ([young]: Line): Line => [young, young]

function wished(state: Fairness, team: TeamId, by: 1 | -1): Step<Fairness> | undefined {
  const now = wishOf(state, team)
  const moved = now[state.of ?? 0] + by
  if (!isThreshold(moved)) return undefined
  const to: Line =
    state.of === undefined ? [moved, moved] : state.of === 0 ? [moved, now[1]] : [now[0], moved]
  return { state: { ...state, wishes: { ...state.wishes, [team]: to } } }
}

function apart(state: Fairness, of: Group | undefined): Step<Fairness> | undefined {
  if (state.round < apartFrom || of === state.of) return undefined
  if (of !== undefined) return { state: { ...state, of } }
  const wishes = Object.fromEntries(Object.entries(state.wishes).map(([team, line]) => [team, oneOf(line)]))
  return { state: { ...state, of, wishes } }
}

function revealed(state: Fairness, teams: readonly TeamId[]): Step<Fairness> | undefined {
  const { held, vetoes, spent, sets, round } = state
  if (!held) return undefined
  if (vetoes.length > 0) {
    const struck = [...state.struck, held.line]
    const back: Fairness = {
      ...state,
      phase: 'talk',
      held: undefined,
      vetoes: [],
      spent: [...spent, ...vetoes],
      struck,
    }
    return { state: back, clock: again }
  }
  const counts = sets[round + 1]
  if (!counts) return undefined
  const won: Points = Object.fromEntries(
    teams.flatMap((team) => {
      const mine = (state.cards[team] ?? []).map((role) => pointsFor(role, counts, held.line))
      // Whoever holds two cards gets the middle of both: no team wins more by being one of few.
      const points = mine.length > 0 ? Math.round(mine.reduce((a, b) => a + b, 0) / mine.length) : 0
      return points > 0 ? [[team, points]] : []
    }),
  )
  return { state: { ...state, phase: 'told', log: [...state.log, held], won }, points: won }
}

function act(state: Fairness, deed: FairnessAct, { room, random }: Around): Step<Fairness> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  const { phase } = state
  switch (deed.type) {
    case 'learned':
      if (phase !== 'learn' || deed.sets.length !== rounds + 1) return undefined
      return { state: { ...state, phase: 'cards', sets: deed.sets, cards: deal(teams, random) } }
    case 'open':
      return phase === 'cards' ? toTalk(state, 0, teams) : undefined
    case 'wish':
      return phase === 'talk' && mine !== undefined ? wished(state, mine, deed.by) : undefined
    case 'apart':
      return phase === 'talk' ? apart(state, deed.of ?? undefined) : undefined
    case 'lock': {
      const line = lineOf(state, teams)
      if (phase !== 'talk' || isStruck(state, line)) return undefined
      return {
        state: { ...state, phase: 'locked', held: { line, apart: state.of !== undefined } },
        clock: 'stop',
      }
    }
    case 'veto': {
      if (phase !== 'locked' || mine === undefined || state.spent.includes(mine)) return undefined
      const up = state.vetoes.includes(mine)
      const vetoes = up ? state.vetoes.filter((team) => team !== mine) : [...state.vetoes, mine]
      return { state: { ...state, vetoes } }
    }
    case 'reveal':
      return phase === 'locked' ? revealed(state, teams) : undefined
    case 'on':
      if (phase !== 'told') return undefined
      if (state.round + 1 < rounds) return toTalk(state, state.round + 1, teams)
      return { state: { ...state, phase: 'reflect' }, clock: look }
    case 'next':
      return phase === 'reflect' ? { state: begin(), clock: 'stop' } : undefined
  }
}

function begin(): Fairness {
  return {
    phase: 'learn',
    sets: [],
    cards: {},
    round: 0,
    of: undefined,
    wishes: {},
    spent: [],
    vetoes: [],
    struck: [],
    log: [],
    won: {},
  }
}

export const mode: Mode<Fairness, FairnessAct, null> = {
  suits: () => ({ fits: false, why: words.suits }),
  start: () => ({ state: begin() }),
  asks: ({ phase }) => phase === 'talk',
  act,
}
