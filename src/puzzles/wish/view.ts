import type { ViewOf } from '../../store/view.ts'
import type { Going } from './night.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The night that somebody drives by hand, while they do. */
  readonly hand: Going | undefined
}

export interface View {
  now(): Looking
  set(change: Partial<Looking>): void
  follow(follower: () => void): () => void
}

export function viewOf(session: ViewOf): View {
  const { get, set, follow } = session<Looking>({ hand: undefined })
  return { now: get, set: (change) => set({ ...get(), ...change }, 'wish'), follow }
}
