import type { ViewOf } from '../../store/view.ts'
import type { Pitches } from '../kit/sung.ts'
import { penguinAt } from './learners.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The learner who is looked at, as a place of the rehearsal. */
  readonly chosen: number
  /** What is to be sung; a new object for each time. */
  readonly song: { readonly pitches: Pitches } | undefined
  /** Hertz, while something is sung. The game's sound reads it. */
  readonly sung: number | undefined
}

export interface View {
  now(): Looking
  set(change: Partial<Looking>): void
  follow(follower: () => void): () => void
}

export function viewOf(session: ViewOf): View {
  // Whoever comes first to the lab sees the penguin before the coach.
  const { get, set, follow } = session<Looking>({ chosen: penguinAt, song: undefined, sung: undefined })
  return { now: get, set: (change) => set({ ...get(), ...change }, 'coach'), follow }
}
