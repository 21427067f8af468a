import type { Clock } from './clock.ts'
import type { Team, TeamId } from './teams.ts'

/** Points by team. A team that is not named got none. */
export type Points = { readonly [team in TeamId]?: number }

export interface Round {
  readonly mode: string
  readonly points: Points
}

/** What stands on the wall. */
export interface RoomState {
  readonly teams: readonly Team[]
  /** Those that are over. */
  readonly rounds: readonly Round[]
  readonly clock: Clock
  /** Teams that change nothing any more, of what is asked now. */
  readonly locked: readonly TeamId[]
  /** The mode being played. */
  readonly playing?: { readonly mode: string; readonly state: unknown }
  /** Whether the scores are being told. */
  readonly told: boolean
}
