import type { ViewOf } from '../../store/view.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  readonly tab: 'hand' | 'robot' | 'day'
  /** The stalls at which the player has eaten, in order. */
  readonly hand: readonly number[]
  /** The visit of the day that is looked at, from 1; without one, the whole day. */
  readonly visit: number | undefined
  /** The day is to run from its beginning; a new object for each time. */
  readonly film: object | undefined
}

export interface View {
  now(): Looking
  set(change: Partial<Looking>): void
  follow(follower: () => void): () => void
}

export function viewOf(session: ViewOf): View {
  const first: Looking = { tab: 'hand', hand: [], visit: undefined, film: undefined }
  const { get, set, follow } = session<Looking>(first)
  return { now: get, set: (change) => set({ ...get(), ...change }, 'stalls'), follow }
}
