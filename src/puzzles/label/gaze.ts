/**
 * Which animal the player is looking at. The stage and the panel both show it and both change it; it is view state
 * and nothing else, so it lives neither in the recipe nor in the store.
 */
let looked: string | undefined
const followers = new Set<() => void>()

export const gaze = {
  at: (): string | undefined => looked,
  turn(to: string | undefined): void {
    if (to === looked) return
    looked = to
    for (const follower of [...followers]) follower()
  },
  /** Calls back on every change; returns how to stop. */
  follow(follower: () => void): () => void {
    followers.add(follower)
    return () => followers.delete(follower)
  },
}
