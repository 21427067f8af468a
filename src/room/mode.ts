import type { Random, Text } from '../engine/index.ts'
import type { Points, RoomState } from './state.ts'
import type { TeamId } from './teams.ts'

/** What a mode may know of a level before its file is fetched. */
export interface LevelFacts {
  readonly id: string
  readonly kind: string
  /** Of its prediction: how many answers, how many recorded recipes, and whether the file says which is right. */
  readonly predict: { readonly choices: number; readonly tries: number; readonly answered: boolean }
}

/** Whether a mode can be played with a level, and why (not). */
export interface Suit {
  readonly fits: boolean
  readonly why: Text
}

/** What came of an act. */
export interface Step<S> {
  readonly state: S
  /** A round is over, and this is what it gave. */
  readonly points?: Points
  /** Seconds to start the clock with, or no clock any more. */
  readonly clock?: number | 'stop'
}

/** What a mode sees of the room, and the dice: seeded by the session, other ones for each event. */
export interface Around {
  readonly room: RoomState
  readonly random: Random
}

/**
 * A mode's rules, pure: its state after acts. `S` is the state, `A` an act, `G` what it begins with (levels to choose
 * from): plain data all three, checked by the mode's `schema.ts` where they come from a file.
 */
export interface Mode<S = unknown, A = unknown, G = unknown> {
  suits(facts: LevelFacts): Suit
  start(given: G, around: Around): Step<S>
  /** Whether this team has something to decide now, and may say that it has: what is asked ends when all have. */
  asks(state: S, team: TeamId): boolean
  /** Undefined where the act is not possible now: nothing changes then. */
  act(state: S, act: A, around: Around): Step<S> | undefined
}
