import { extent } from './plane.ts'
import type { InputName } from './schema.ts'

/** The plane as numbers: what the network is given for a place. Pure, for the attempt and the stage alike. */

/** Middles of `size` x `size` equal squares that fill the plane, row by row from the top left (y points up). */
export function grid(size: number): { x: number; y: number }[] {
  const middle = (i: number) => ((i + 0.5) / size) * 2 * extent - extent
  return Array.from({ length: size * size }, (_, i) => ({
    x: middle(i % size),
    y: -middle(Math.floor(i / size)),
  }))
}

/** Squares are divided by the plane's half width, so that every input spans the same range. */
export const inputOf: Record<InputName, (x: number, y: number) => number> = {
  x: (x) => x,
  y: (_, y) => y,
  x2: (x) => (x * x) / extent,
  y2: (_, y) => (y * y) / extent,
  xy: (x, y) => (x * y) / extent,
}
