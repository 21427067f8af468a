/**
 * Which animal the player is looking at. The stage and the panel both show it and both change it; it is view state
 * and nothing else, so it lives neither in the recipe nor in the store.
 */
export type GazeBy = 'stage' | 'panel'

let looked: string | undefined
const followers = new Set<(by: GazeBy) => void>()

export const gaze = {
  at: (): string | undefined => looked,
  turn(to: string | undefined, by: GazeBy = 'panel'): void {
    looked = to
    for (const follower of [...followers]) follower(by)
  },
  /** Calls back on every turn; returns how to stop. */
  follow(follower: (by: GazeBy) => void): () => void {
    followers.add(follower)
    return () => followers.delete(follower)
  },
}
