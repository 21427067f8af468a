/** The race: each team's recipe for one level, all trained and tried on the same unseen cases. */
import { type Figures, pointsInLane, winnersOf } from '../../lanes.ts'
import type { Around, LevelFacts, Mode, Step, Suit } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId, teamIds } from '../../teams.ts'
import { raceWords as words } from './words.ts'

/** A model of another lesson: it races, and wins nothing. */
export interface Ghost {
  readonly team: number
  readonly recipe: unknown
}

export type RaceAct =
  | { readonly type: 'pick'; readonly level: string }
  | { readonly type: 'hand'; readonly team: number; readonly recipe: unknown }
  | { readonly type: 'take-back'; readonly team: number }
  | { readonly type: 'ghosts'; readonly ghosts: readonly Ghost[] }
  /** Every recipe is in: now everybody says who will win. */
  | { readonly type: 'close' }
  | { readonly type: 'bet'; readonly team: number; readonly on?: number | undefined }
  | { readonly type: 'start' }
  /** One for each lane; a lane that was refused has none. */
  | { readonly type: 'result'; readonly figures: readonly (Figures | null)[] }
  | { readonly type: 'reflect' }
  | { readonly type: 'next' }

export interface Race {
  readonly phase: 'pick' | 'build' | 'bet' | 'racing' | 'points' | 'reflect'
  readonly levels: readonly string[]
  readonly level?: string
  readonly recipes: { readonly [team in TeamId]?: unknown }
  readonly ghosts: readonly Ghost[]
  /** The lane that each team thinks will win. */
  readonly bets: { readonly [team in TeamId]?: number }
  readonly figures: readonly (Figures | null)[]
  readonly won: Points
}

export interface LaneOf {
  readonly team: TeamId
  readonly ghost: boolean
  readonly recipe: unknown
}

export const mostGhosts = 4
/** Seconds. */
const [build, bet, look] = [480, 30, 60]
/** For the right bet. */
const foreseen = 50

/** The lanes from the top: the teams by their keys, then the ghosts. */
export function lanesOf({ recipes, ghosts }: Race): LaneOf[] {
  const own = teamIds.flatMap((team): LaneOf[] =>
    Object.hasOwn(recipes, team) ? [{ team, ghost: false, recipe: recipes[team] }] : [],
  )
  const others = ghosts.flatMap(({ team, recipe }): LaneOf[] =>
    isTeam(team) ? [{ team, ghost: true, recipe }] : [],
  )
  return [...own, ...others]
}

function pointsOf(race: Race, figures: readonly (Figures | null)[], teams: readonly TeamId[]): Points {
  const lanes = lanesOf(race)
  const winners = winnersOf(figures)
  return Object.fromEntries(
    teams.flatMap((team) => {
      const lane = lanes.findIndex((one) => one.team === team && !one.ghost)
      const raced = lane < 0 ? 0 : pointsInLane(figures, lane)
      const on = race.bets[team]
      const points = raced + (on !== undefined && winners.includes(on) ? foreseen : 0)
      return points > 0 ? [[team, points]] : []
    }),
  )
}

function suits({ predict }: LevelFacts): Suit {
  return { fits: true, why: predict.tries > 1 ? words.suitsWell : words.suits }
}

function act(race: Race, deed: RaceAct, { room }: Around): Step<Race> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  const { phase } = race
  switch (deed.type) {
    case 'pick':
      if (phase !== 'pick' || !race.levels.includes(deed.level)) return undefined
      return { state: { ...race, phase: 'build', level: deed.level }, clock: build }
    case 'hand':
      if (phase !== 'build' || mine === undefined) return undefined
      return { state: { ...race, recipes: { ...race.recipes, [mine]: deed.recipe } } }
    case 'take-back': {
      if (phase !== 'build' || mine === undefined || !Object.hasOwn(race.recipes, mine)) return undefined
      const { [mine]: _, ...recipes } = race.recipes
      return { state: { ...race, recipes } }
    }
    case 'ghosts':
      if (phase !== 'build') return undefined
      return { state: { ...race, ghosts: deed.ghosts.slice(0, mostGhosts) } }
    case 'close':
      if (phase !== 'build' || lanesOf(race).length < 2) return undefined
      return { state: { ...race, phase: 'bet' }, clock: bet }
    case 'bet': {
      const many = lanesOf(race).length
      if (phase !== 'bet' || mine === undefined || many === 0) return undefined
      const on = deed.on ?? ((race.bets[mine] ?? -1) + 1) % many
      return on < many ? { state: { ...race, bets: { ...race.bets, [mine]: on } } } : undefined
    }
    case 'start':
      return phase === 'bet' ? { state: { ...race, phase: 'racing' }, clock: 'stop' } : undefined
    case 'result': {
      if (phase !== 'racing') return undefined
      const won = pointsOf(race, deed.figures, teams)
      return { state: { ...race, phase: 'points', figures: deed.figures, won }, points: won }
    }
    case 'reflect':
      return phase === 'points' ? { state: { ...race, phase: 'reflect' }, clock: look } : undefined
    case 'next':
      if (phase !== 'points' && phase !== 'reflect') return undefined
      return { state: begin(race.levels), clock: 'stop' }
  }
}

function begin(levels: readonly string[]): Race {
  return { phase: 'pick', levels, recipes: {}, ghosts: [], bets: {}, figures: [], won: {} }
}

export const mode: Mode<Race, RaceAct, readonly string[]> = {
  suits,
  start: (levels) => ({ state: begin(levels) }),
  asks: ({ phase }) => phase === 'bet',
  act,
}
