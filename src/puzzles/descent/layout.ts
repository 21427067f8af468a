/** Where things stand: on the mountain, in the lab, in the contest. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Setup } from './schema.ts'
import { lossAt, type Place, type Surface } from './surface.ts'

/** The root of the mean squared error, kt, at which the ground is half as high as it ever gets. */
const half = 35

/** How high the ground is drawn, 0 to 1: near the bottom as the loss's root, and level where a line is hopeless. */
export function elevation(loss: number): number {
  const root = Math.sqrt(loss)
  return root / (root + half)
}

/** A block of mountain seen from the front and from above: slope across, height into the picture. */
export interface Relief {
  readonly map: Setup['map']
  readonly left: number
  /** Of the block's front edge, where it is as high as `floor`. */
  readonly front: number
  readonly width: number
  /** How far the block goes up the picture, and how far its summits do. */
  readonly depth: number
  readonly rise: number
  /** Of the cut face below the front edge. */
  readonly skirt: number
}

const [riseOf, skirtOf] = [0.22, 0.06]

/** Elevation of what lies at the foot of the block: no rim is lower, only cracks are. */
export const floor = 0.4

/** A flat box sees the mountain from farther down. */
export function reliefIn(map: Setup['map'], box: Box): Relief {
  const above = riseOf * (1 - floor) * 0.8 + skirtOf
  const tilt = clamp(box.height / box.width - above, 0.32, 0.5)
  const width = Math.min(box.width, box.height / (tilt + above))
  const skirt = width * skirtOf
  return {
    ...{ map, width, skirt, depth: width * tilt, rise: width * riseOf },
    left: box.x + (box.width - width) / 2,
    front: box.y + box.height - skirt,
  }
}

/** How far along a place lies, 0 to 1 on the map, slope and height. */
export const along = ({ map: { slope, height } }: Relief, place: Place) => ({
  u: (place.slope - slope.from) / (slope.to - slope.from),
  v: (place.height - height.from) / (height.to - height.from),
})

export function pointAt(relief: Relief, surface: Surface, place: Place): Point {
  const { u, v } = along(relief, place)
  const { left, front, width, depth, rise } = relief
  const z = elevation(lossAt(surface, place))
  return { x: left + u * width, y: front - v * depth - (z - floor) * rise }
}

export interface LabLayout {
  readonly relief: Relief
  /** The little chart of readings and line. */
  readonly chart: Box
  readonly pip: Point & { readonly size: number }
}

export function labLayout({ map }: Pick<Setup, 'map'>, width: number, height: number): LabLayout {
  const wide = width > height * 1.15
  const chartWidth = clamp(width * (wide ? 0.27 : 0.42), 120, 300)
  const chart = { x: width * 0.025, y: height * 0.03, width: chartWidth, height: chartWidth * 0.56 }
  const size = clamp(Math.min(width, height) * 0.15, 40, 88)
  return {
    relief: reliefIn(map, {
      x: width * 0.03,
      y: chart.y + chart.height * 0.86,
      width: width * 0.94,
      height: height * 0.965 - chart.y - chart.height * 0.86,
    }),
    chart,
    pip: { x: width - size * 0.85, y: height * 0.04 + size * 0.75, size },
  }
}

export interface MorningLayout extends LabLayout {
  /** Where the tram stops, and where each stop's lamp hangs. */
  readonly stops: readonly Point[]
  /** Of the tram. */
  readonly size: number
}

/** The tram's straight line comes down over the top of the picture. */
export function morningLayout(setup: Setup, width: number, height: number): MorningLayout {
  const lab = labLayout(setup, width, height)
  const n = setup.unseen.length
  const size = clamp(Math.min(width / (n * 1.6), height * 0.09), 22, 50)
  const [from, to] = [Math.max(lab.chart.x + lab.chart.width + size, width * 0.3), width * 0.97 - size]
  const wide = to - from > n * size * 0.9
  const [left, right] = wide ? [from, to] : [width * 0.06, width * 0.94]
  const top = wide ? height * 0.07 : lab.chart.y + lab.chart.height + size
  const under = height * (wide ? 0.27 : 0.36)
  const box = { x: width * 0.03, y: under, width: width * 0.94, height: height * 0.965 - under }
  return {
    ...lab,
    relief: reliefIn(setup.map, box),
    size,
    stops: Array.from({ length: n }, (_, i) => ({
      x: left + ((right - left) * i) / Math.max(1, n - 1),
      y: top + ((wide ? height * 0.13 : size * 0.9) * i) / Math.max(1, n - 1),
    })),
    pip: { x: width - lab.pip.size * 0.8, y: height - lab.pip.size * 0.75, size: lab.pip.size },
  }
}
