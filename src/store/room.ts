/** What the room's screens read: the lesson and what follows from it, and what is being trained on the wall. */
import type { Level, Outcome, Refusal, Text } from '../engine/index.ts'
import type { Deed, Session } from '../room/session.ts'
import type { RoomState } from '../room/state.ts'
import type { TeamId } from '../room/teams.ts'

/** One model on the wall. Not kept: the same recipe gives the same model again. */
export interface Lane {
  readonly status: 'waiting' | 'busy' | 'done' | 'refused' | 'failed'
  /** 0 to 1. */
  readonly done: number
  /** Loss after each epoch, as far as it goes, where the kind tells. */
  readonly losses: readonly number[]
  /** Share of known cases answered rightly, where the kind tells. */
  readonly accuracy?: number
  readonly outcome?: Outcome
  /** Why it was refused; absent where the recipe is none of this level's at all. */
  readonly why?: Refusal
}

export interface Room {
  readonly session: Session
  readonly state: RoomState
  /** Moment, by the machine's clock, at which the session's own time was nothing. */
  readonly since: number
  /** A lesson found here, not yet taken up again. */
  readonly kept?: Session
  readonly keeping: 'kept' | 'memory-only'
  /** The level whose words stand on the wall; `lost` is one that could not be opened. */
  readonly level?: Level
  readonly lost?: string
  /** What levels ask before they are played, by their ids: those that somebody looked at. */
  readonly asked?: Readonly<Record<string, Level['predict']>>
  readonly lanes: readonly Lane[]
  /** The last recipe that was not taken, whose it was, and why. */
  readonly refused?: { readonly team: TeamId; readonly why: Text | Refusal }
}

/** What is asked of the room. */
export type RoomAsk =
  | { readonly do: 'enter' }
  | { readonly do: 'leave' }
  | { readonly do: 'new' }
  | { readonly do: 'resume' }
  | { readonly do: 'deed'; readonly deed: Deed }
  | { readonly do: 'undo' }
  | { readonly do: 'save' }
  | { readonly do: 'bring'; readonly file: Blob }
  | { readonly do: 'level'; readonly id: string }
  /** Has what a level asks put into the store, and nothing else of it. */
  | { readonly do: 'look'; readonly id: string }
  /** Trains these recipes of a level, side by side. */
  | {
      readonly do: 'run'
      readonly level: string
      readonly recipes: readonly unknown[]
      /** Instead of the file's, where a game has other examples or more of them; budgets are the file's players'. */
      readonly setup?: unknown
    }
  /** Has a game's own small task learned, once for each recipe, side by side. */
  | { readonly do: 'learn'; readonly mode: string; readonly recipes: readonly unknown[] }
  | { readonly do: 'halt' }
  /** Hands a recipe in for a team of the race: the lab's own, or the one that a text holds. */
  | { readonly do: 'hand'; readonly level: string; readonly team: TeamId; readonly from?: Blob | string }
  /** Has the last race of another lesson on this level run along. */
  | { readonly do: 'ghosts'; readonly level: string; readonly file: Blob }
