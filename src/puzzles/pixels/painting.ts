/** Painting a letter square by square. Pure. */
import { fullInk } from './grid.ts'

/** What one more press leaves in a square: half ink, full ink, bare again. */
export const darker = (dots: number): number =>
  dots >= fullInk ? 0 : dots >= fullInk / 2 ? fullInk : fullInk / 2
