/**
 * Where the player stands while going through a practice run step by step. The panel moves it, the stage and the
 * editor follow; it is view state, so it lives neither in the recipe nor in the store.
 */
export interface Cursor {
  /** Index of the case in `Lab.cases`. */
  readonly case: number
  /** Index of the step in the case's lines. */
  readonly step: number
}

let at: Cursor = { case: 0, step: 0 }
const followers = new Set<() => void>()

export const cursor = {
  at: (): Cursor => at,
  move(to: Partial<Cursor>): void {
    at = { ...at, ...to }
    for (const follower of [...followers]) follower()
  },
  /** Calls back on every move; returns how to stop. */
  follow(follower: () => void): () => void {
    followers.add(follower)
    return () => followers.delete(follower)
  },
}
