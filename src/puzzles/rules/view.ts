import type { ViewOf } from '../../store/view.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The place of the tree that is looked at. */
  readonly at: string
  /** The player went straight to the questions. */
  readonly skipped: boolean
  readonly over: Hover | undefined
  /** An invented animal, while the player makes one. */
  readonly invented: readonly boolean[] | undefined
}

/** Where the page should say the name of a picture on the canvas: viewport pixels. */
export interface Hover {
  readonly of: 'card' | 'question'
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface View {
  now(): Looking
  set(change: Partial<Looking>): void
  follow(follower: () => void): () => void
}

export function viewOf(session: ViewOf): View {
  const { get, set, follow } = session<Looking>({
    at: '',
    skipped: false,
    over: undefined,
    invented: undefined,
  })
  return { now: get, set: (change) => set({ ...get(), ...change }, 'rules'), follow }
}
