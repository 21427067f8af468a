/**
 * Which animal the player is looking at, and which the pointer is over on the stage. The stage and the panel both
 * show it and both change it; it is view state and nothing else, so it lives neither in the recipe nor in the store.
 */
export type GazeBy = 'stage' | 'panel'

/** Where the page should say the name of a picture on the canvas: viewport pixels. */
export interface Hover {
  readonly card: string
  readonly x: number
  readonly y: number
}

let looked: string | undefined
let hovered: Hover | undefined
const followers = new Set<(by: GazeBy | 'hover') => void>()
const tell = (by: GazeBy | 'hover') => {
  for (const follower of [...followers]) follower(by)
}

export const gaze = {
  at: (): string | undefined => looked,
  over: (): Hover | undefined => hovered,
  turn(to: string | undefined, by: GazeBy = 'panel'): void {
    looked = to
    tell(by)
  },
  hover(over: Hover | undefined): void {
    if (over?.card === hovered?.card) return
    hovered = over
    tell('hover')
  },
  /** Calls back on every change; returns how to stop. */
  follow(follower: (by: GazeBy | 'hover') => void): () => void {
    followers.add(follower)
    return () => followers.delete(follower)
  },
}
