/**
 * What the stage and the panel of one session both show and both change: a card looked at, a step gone to. It is no
 * decision, so it stands neither in the recipe nor in the store, and it ends with the session.
 */
export interface SessionView<T> {
  get(): T
  /** `by` tells the followers who changed it. */
  set(to: T, by: string): void
  /** Calls back on every change; returns how to stop. */
  follow(follower: (by: string) => void): () => void
  /** The same, for what is changed a part at a time and does not ask by whom. */
  readonly parts: ViewParts<T>
}

export interface ViewParts<T> {
  now(): T
  set(change: Partial<T>): void
  follow(follower: () => void): () => void
}

/** What the game around a level reads of a session's view, if it is there. */
export interface Heard {
  /** How wrong what is in hand sounds, 0 to 1. */
  readonly tone?: number | undefined
  /** How high somebody sings now, hertz. */
  readonly sung?: number | undefined
}

/** Hands out the session's view; the first to ask says how it stands at first. */
export type ViewOf = <T extends object>(first: T) => SessionView<T>

/** `told` of how the view stands after every change, before its followers. */
export function createView(told: (now: Heard) => void = () => {}): ViewOf {
  let now: unknown
  const followers = new Set<(by: string) => void>()
  return <T extends object>(first: T) => {
    now ??= first
    // Each kind asks for its own view alone, so that what stands there is of its type.
    const get = () => now as T
    function set(to: T, by: string): void {
      now = to
      told(to)
      for (const follower of [...followers]) follower(by)
    }
    function follow(follower: (by: string) => void) {
      followers.add(follower)
      return () => followers.delete(follower)
    }
    const parts = { now: get, set: (change: Partial<T>) => set({ ...get(), ...change }, 'part'), follow }
    return { get, set, follow, parts }
  }
}
