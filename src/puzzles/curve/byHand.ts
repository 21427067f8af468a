import { beadDays } from './curve.ts'
import type { Setup } from './schema.ts'

/** How a hand's curve lies before anybody has touched it: flat, between cold and warm, °C. */
export const untouched = ({ beads }: Setup): readonly number[] =>
  beadDays.map(() => Math.round((beads.from + beads.to) / 2))
