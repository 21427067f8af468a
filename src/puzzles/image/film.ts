import type { Frame } from './events.ts'

/** How long the film of a training runs, milliseconds: long enough to see weights develop, short enough to try again. */
export const filmLength = 2200

/** The frame of the film `elapsed` milliseconds after its beginning. */
export function filmAt(film: readonly Frame[], elapsed: number): Frame | undefined {
  const share = Math.min(1, Math.max(0, elapsed / filmLength))
  return film[Math.min(film.length - 1, Math.floor(share * film.length))]
}
