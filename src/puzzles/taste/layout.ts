/** Where things lie: the map on the water, Pip beside it, and in the contest the pier. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Spot } from './events.ts'

/** A map of tastes, and its places turned into CSS pixels and back. */
export interface Chart {
  readonly board: Box
  readonly middle: Point
  /** Half its width and half its height. */
  readonly reach: { readonly x: number; readonly y: number }
  /** Size of a song's buoy and of a listener's boat. */
  readonly buoy: number
  readonly boat: number
  at(spot: Spot): Point
  spot(at: Point): Spot
}

/** What lies farther out is drawn at the rim. */
const rim = 1.12

export function chartIn(board: Box): Chart {
  const middle = { x: board.x + board.width / 2, y: board.y + board.height / 2 }
  const buoy = clamp(Math.sqrt(board.width * board.height) * 0.062, 17, 42)
  const reach = {
    x: Math.max(20, (board.width / 2 - buoy * 0.7) / rim),
    y: Math.max(20, (board.height / 2 - buoy * 0.7) / rim),
  }
  return {
    ...{ board, middle, reach, buoy, boat: clamp(buoy * 0.6, 11, 24) },
    at: ([x, y]) => ({
      x: middle.x + clamp(x, -rim, rim) * reach.x,
      y: middle.y - clamp(y, -rim, rim) * reach.y,
    }),
    spot: ({ x, y }) => [
      clamp((x - middle.x) / reach.x, -rim, rim),
      clamp((middle.y - y) / reach.y, -rim, rim),
    ],
  }
}

export interface LabLayout {
  readonly chart: Chart
  readonly pip: Point & { readonly size: number }
}

export function labLayout(width: number, height: number): LabLayout {
  const [dx, dy] = [clamp(width * 0.02, 6, 24), clamp(height * 0.03, 6, 24)]
  const size = clamp(Math.min(width, height) * 0.14, 36, 84)
  const chart = chartIn({ x: dx, y: dy, width: width - dx * 2, height: height - dy * 2 })
  return { chart, pip: { x: width - dx - size * 0.66, y: height - dy - size * 0.76, size } }
}

export interface ProgrammeLayout {
  readonly chart: Chart
  readonly wide: boolean
  /** The pier's planks. */
  readonly pier: Box
  readonly radio: Point & { readonly size: number }
  readonly pip: Point & { readonly size: number }
  /** Where boats stop to be asked, and where they come from. */
  readonly stop: Point
  readonly from: Point
  readonly boat: number
  readonly penguin: Point & { readonly size: number }
}

export function programmeLayout(width: number, height: number): ProgrammeLayout {
  const wide = width > height * 1.15
  const chart = chartIn(
    wide
      ? { x: width * 0.02, y: height * 0.03, width: width * 0.66, height: height * 0.94 }
      : { x: width * 0.02, y: height * 0.012, width: width * 0.96, height: height * 0.7 },
  )
  const pier = wide
    ? { x: width * 0.72, y: height * 0.42, width: width * 0.28, height: height * 0.07 }
    : { x: width * 0.4, y: height * 0.8, width: width * 0.6, height: height * 0.04 }
  const boat = clamp(Math.min(width, height) * 0.11, 34, 78)
  const size = clamp(Math.min(width, height) * 0.15, 42, 104)
  return {
    ...{ chart, wide, pier, boat },
    radio: { x: pier.x + pier.width * 0.68, y: pier.y - size * 0.4, size: size * 0.9 },
    pip: { x: pier.x + pier.width * 0.28, y: pier.y - size * 0.5, size },
    stop: wide ? { x: width * 0.8, y: height * 0.66 } : { x: width * 0.24, y: height * 0.87 },
    from: { x: wide ? width + boat : -boat, y: height * (wide ? 0.78 : 0.93) },
    penguin: {
      x: width * (wide ? 0.93 : 0.88),
      y: height * (wide ? 0.88 : 0.93),
      size: clamp(boat * 0.8, 28, 58),
    },
  }
}
