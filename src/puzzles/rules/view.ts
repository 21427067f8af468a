/** What stage and panel both show and both change, and no rule depends on: neither in the recipe nor in the store. */

/** Where the page should say the name of a picture on the canvas: viewport pixels. */
export interface Hover {
  readonly of: 'card' | 'question'
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface View {
  /** The place of the tree that is looked at. */
  readonly at: string
  /** The player went straight to the questions. */
  readonly skipped: boolean
  readonly over: Hover | undefined
  /** An invented animal, while the player makes one. */
  readonly invented: readonly boolean[] | undefined
}

const fresh: View = { at: '', skipped: false, over: undefined, invented: undefined }
let now = fresh
const followers = new Set<() => void>()

export const view = {
  now: (): View => now,
  set(change: Partial<View>): void {
    now = { ...now, ...change }
    for (const follower of [...followers]) follower()
  },
  /** A level was opened. */
  reset: () => view.set(fresh),
  /** Calls back on every change; returns how to stop. */
  follow(follower: () => void): () => void {
    followers.add(follower)
    return () => followers.delete(follower)
  },
}
