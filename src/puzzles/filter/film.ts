import type { Frame } from './events.ts'

/** How long the film of a training runs, milliseconds. */
export const filmLength = 2200

/** The frame to show so many milliseconds after the film began. */
export const frameAt = (film: readonly Frame[], elapsed: number): Frame | undefined =>
  film[Math.floor(Math.min(1, Math.max(0, elapsed / filmLength)) * (film.length - 1))]
