/** Where arrow keys carry the pen over the pad. Pure. */
import type { Point } from './hands.ts'

/** A plain arrow's step, as a share of the pad. */
const step = 1 / 20
/** With Shift the pen goes from one of so many places along a side to the next: as finely as a drawing is kept. */
const places = 36
/** The edge that the pen keeps clear of. */
const edge = 0.04

const arrows: Readonly<Record<string, Point>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

export const held = (share: number) => Math.min(1 - edge, Math.max(edge, share))

/** Where a key leads from a place; undefined for a key that leads nowhere. */
export function moved([x, y]: Point, key: string, finely: boolean): Point | undefined {
  const way = arrows[key]
  if (!way) return undefined
  const to = finely ? nextPlace : (at: number, by: number) => at + by * step
  return [held(to(x, way[0])), held(to(y, way[1]))]
}

/** The middle of the next place, so that no rounding decides which place it is. */
function nextPlace(at: number, by: number): number {
  return by === 0 ? at : (Math.floor(at * places) + by + 0.5) / places
}
