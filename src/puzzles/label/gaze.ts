import type { SessionView, ViewOf } from '../../store/view.ts'

/** Which animal the player is looking at, and which the pointer is over on the stage. Stage and panel change both. */
interface Looking {
  readonly looked?: string | undefined
  readonly hovered?: Hover | undefined
}

export type GazeBy = 'stage' | 'panel'

/** Where the page should say the name of a picture on the canvas: viewport pixels. */
export interface Hover {
  readonly card: string
  readonly x: number
  readonly y: number
}

export interface Gaze extends Pick<SessionView<Looking>, 'follow'> {
  at(): string | undefined
  over(): Hover | undefined
  turn(to: string | undefined, by?: GazeBy): void
  hover(over: Hover | undefined): void
}

export function gazeOf(view: ViewOf): Gaze {
  const { get, set, follow } = view<Looking>({})
  return {
    at: () => get().looked,
    over: () => get().hovered,
    turn: (looked, by = 'panel') => set({ ...get(), looked }, by),
    hover(hovered) {
      if (hovered?.card !== get().hovered?.card) set({ ...get(), hovered }, 'hover')
    },
    follow,
  }
}
