import type { RoomState, Round } from './state.ts'
import type { Team, TeamId } from './teams.ts'

export function totalOf({ id, start }: Team, rounds: readonly Round[]): number {
  return rounds.reduce((sum, { points }) => sum + (points[id] ?? 0), start)
}

/** The middle one, or halfway between the middle two, rounded; nothing of nobody. */
export function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[half], sorted[half]] : sorted.slice(half - 1, half + 1)
  return Math.round((low + high) / 2)
}

export interface Standing {
  readonly team: Team
  readonly total: number
  /** From 1; as many points are the same place. */
  readonly place: number
}

/** The best first; of equals, the one that is first on the keyboard. */
export function standings({ teams, rounds }: Pick<RoomState, 'teams' | 'rounds'>): Standing[] {
  const totals = teams.map((team) => ({ team, total: totalOf(team, rounds) }))
  return totals
    .map((one) => ({ ...one, place: 1 + totals.filter(({ total }) => total > one.total).length }))
    .sort((a, b) => a.place - b.place || a.team.id - b.team.id)
}

/**
 * Who won more in the second half of the rounds than in the first, by most; nobody before there are two rounds, nor
 * where nobody did. Whoever is among the first three is praised already.
 */
export function mostImproved(room: Pick<RoomState, 'teams' | 'rounds'>): Team | undefined {
  const { rounds } = room
  const half = Math.floor(rounds.length / 2)
  if (half === 0) return undefined
  const gain = ({ id }: Team) => {
    const won = (some: readonly Round[]) => some.reduce((sum, { points }) => sum + (points[id] ?? 0), 0)
    return won(rounds.slice(-half)) - won(rounds.slice(0, half))
  }
  const rest = standings(room)
    .filter(({ place }) => place > 3)
    .map(({ team }) => team)
  const best = rest.reduce<Team | undefined>((a, b) => (a && gain(a) >= gain(b) ? a : b), undefined)
  return best && gain(best) > 0 ? best : undefined
}

/** Whoever has the least, and so chooses what comes next; of several, a throw of the dice decides (`pick`). */
export function lastTeam(
  room: Pick<RoomState, 'teams' | 'rounds'>,
  pick: (many: readonly TeamId[]) => TeamId,
): TeamId | undefined {
  const all = standings(room)
  const least = all.at(-1)?.total
  const last = all.filter(({ total }) => total === least).map(({ team }) => team.id)
  return last.length > 0 ? pick(last) : undefined
}

/** What a right answer is worth when so many of so many teams chose it: 100 to nearly 200, so that luck never rules. */
export function oddsPoints(chose: number, teams: number): number {
  return Math.round(100 * (1 + (teams - chose) / Math.max(1, teams)))
}
