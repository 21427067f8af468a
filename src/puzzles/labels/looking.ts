/** Which card is open. Stage and panel both show it and both change it: view state, neither in the recipe nor in the store. */
export type LookingBy = 'stage' | 'panel'

let open: string | undefined
const followers = new Set<(by: LookingBy) => void>()

export const looking = {
  at: (): string | undefined => open,
  turn(to: string | undefined, by: LookingBy = 'panel'): void {
    open = to
    for (const follower of [...followers]) follower(by)
  },
  /** Calls back on every change; returns how to stop. */
  follow(follower: (by: LookingBy) => void): () => void {
    followers.add(follower)
    return () => followers.delete(follower)
  },
}
