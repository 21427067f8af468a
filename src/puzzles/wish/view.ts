import type { ViewOf } from '../../store/view.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** What somebody who drives by hand has done so far, while they do: a letter a step, as a night has it. */
  readonly hand: string | undefined
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
