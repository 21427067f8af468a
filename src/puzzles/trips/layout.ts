/** Where things stand on the sea before the market's quay, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface Isle {
  /** Its land: the waterline is the lower edge. */
  readonly land: Box
  /** Height of a penguin there. */
  readonly bird: number
  /** Where the boat lands, and where those who live there stand, the first of each in front. */
  readonly beach: Point
  readonly onBeach: readonly Point[]
  readonly hill: Point
  readonly onHill: readonly Point[]
  /** The buoys of the way there, one for each trip. */
  readonly buoys: readonly Point[]
}

export interface SeaLayout {
  readonly horizon: number
  /** Where the quay begins. */
  readonly quay: number
  readonly isles: readonly Isle[]
  readonly home: Point & { readonly size: number }
  /** The compartments of the crate. */
  readonly boxes: readonly Box[]
  readonly pip: Point & { readonly size: number }
}

/** Near, far, farthest: middle and waterline as parts of width and height, then how large. */
const lie = [
  { x: 0.22, y: 0.64, wide: 0.4, high: 0.22 },
  { x: 0.79, y: 0.51, wide: 0.34, high: 0.18 },
  { x: 0.43, y: 0.335, wide: 0.28, high: 0.15 },
] as const

export function seaLayout(
  { trips, classes }: { readonly trips: readonly number[]; readonly classes: number },
  width: number,
  height: number,
): SeaLayout {
  const quay = height * 0.8
  const home = { x: width * 0.52, y: height * 0.745, size: Math.min(width * 0.17, height * 0.17) }
  const pip = clamp(height * 0.17, 44, 120)
  const isles = trips.map((count, i): Isle => {
    const { x, y, wide, high } = lie[i] ?? lie[0]
    const land = {
      x: width * (x - wide / 2),
      y: height * (y - high),
      width: width * wide,
      height: height * high,
    }
    const bird = land.height * 0.29
    const shore = land.y + land.height
    const beach = { x: width * x + land.width * (x < 0.5 ? 0.36 : -0.36), y: shore + bird * 0.1 }
    return {
      ...{ land, bird, beach },
      onBeach: row(5, land.x + land.width * 0.5, shore - bird * 0.5, land.width * 0.15),
      hill: { x: land.x + land.width * 0.5, y: land.y + land.height * 0.45 },
      onHill: row(4, land.x + land.width * 0.52, land.y + land.height * 0.42, land.width * 0.12),
      buoys: Array.from({ length: count }, (_, n) => along(home, beach, (n + 0.7) / (count + 0.35))),
    }
  })
  const room = { x: width * 0.025, y: quay + height * 0.025, width: width * 0.72, height: height * 0.16 }
  const pitch = room.width / classes
  return {
    ...{ horizon: height * 0.2, quay, isles, home },
    boxes: Array.from({ length: classes }, (_, i) => ({
      ...{ x: room.x + pitch * i, y: room.y, width: pitch * 0.95, height: room.height },
    })),
    pip: { x: width * 0.875, y: height * 0.86, size: Math.min(pip, width * 0.2) },
  }
}

/** The first stands in the middle, the next to its right, then left, and each a little farther back. */
function row(count: number, x: number, y: number, step: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const side = Math.ceil(i / 2) * (i % 2 === 0 ? -1 : 1)
    return { x: x + side * step, y: y - Math.abs(side) * step * 0.1 }
  })
}

/** A way over the water that bends a little. */
export function along(from: Point, to: Point, part: number): Point {
  const bend = Math.sign(to.x - from.x) * (from.y - to.y) * 0.12
  const swell = 4 * part * (1 - part)
  return { x: from.x + (to.x - from.x) * part - bend * swell, y: from.y + (to.y - from.y) * part }
}

/** How large the boat looks at a place of the sea. */
export const farther = ({ horizon, home }: SeaLayout, y: number): number =>
  clamp(0.3 + (0.7 * (y - horizon)) / (home.y - horizon), 0.3, 1.05)

/** Where a voyage to a place ends: at the beach, or up the hill. */
export function landing({ isles }: SeaLayout, island: number, inland: boolean): Point {
  const isle = isles[island]
  if (!isle) return { x: 0, y: 0 }
  return inland
    ? isle.hill
    : { x: isle.land.x + isle.land.width / 2, y: isle.land.y + isle.land.height * 0.95 }
}

export interface FerryLayout {
  readonly size: number
  readonly spot: Point
  readonly pip: Point & { readonly size: number }
  readonly hull: Box
  /** One a class: where those who sleep in it stand, row over row. */
  readonly cabins: readonly Box[]
}

export function ferryLayout(classes: number, width: number, height: number): FerryLayout {
  const hull = { x: width * 0.3, y: height * 0.2, width: width * 0.72, height: height * 0.58 }
  const inside = { x: hull.x + hull.width * 0.075, width: hull.width * 0.86 }
  const pitch = inside.width / classes
  return {
    size: Math.min(height * 0.21, width * 0.15),
    spot: { x: width * 0.15, y: height * 0.79 },
    pip: { x: width * 0.15, y: height * 0.42, size: Math.min(height * 0.19, width * 0.15) },
    hull,
    cabins: Array.from({ length: classes }, (_, i) => ({
      ...{ x: inside.x + pitch * (i + 0.04), y: hull.y + hull.height * 0.24 },
      ...{ width: pitch * 0.92, height: hull.height * 0.42 },
    })),
  }
}
