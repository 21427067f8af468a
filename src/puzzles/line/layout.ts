/** Where things stand: on the chart, in the lab, and in the contest. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import { type Line, windAt } from './line.ts'
import type { Setup } from './schema.ts'

/** Where the chart lies, and its measures turned into CSS pixels and back. */
export interface Chart {
  /** The whole board. */
  readonly board: Box
  /** The part that readings lie in. */
  readonly inner: Box
  px(pressure: number): number
  py(wind: number): number
  ux(x: number): number
  uy(y: number): number
}

export function chartIn({ pressure, wind }: Pick<Setup, 'pressure' | 'wind'>, board: Box): Chart {
  const [left, right] = [board.x + 50, board.x + board.width - 46]
  const [top, bottom] = [board.y + 20, board.y + board.height - 38]
  const [across, up] = [pressure.to - pressure.from, wind.to - wind.from]
  return {
    board,
    inner: { x: left, y: top, width: right - left, height: bottom - top },
    px: (p) => left + ((p - pressure.from) / across) * (right - left),
    py: (w) => bottom - ((w - wind.from) / up) * (bottom - top),
    ux: (x) => pressure.from + ((x - left) / (right - left)) * across,
    uy: (y) => wind.from + ((bottom - y) / (bottom - top)) * up,
  }
}

export function labChart(setup: Setup, width: number, height: number): Chart {
  const [dx, dy] = [clamp(width * 0.03, 8, 34), clamp(height * 0.04, 8, 30)]
  return chartIn(setup, { x: dx, y: dy, width: width - dx * 2, height: height - dy * 2 })
}

/** The upper right is free: low winds come with high pressure. */
export function pipIn({ inner }: Chart) {
  const size = clamp(Math.min(inner.width, inner.height) * 0.2, 46, 110)
  return { x: inner.x + inner.width - size * 0.75, y: inner.y + size * 0.85, size }
}

/** Far to the left, or where the line leaves the chart. */
export function gripAt(setup: Setup, line: Line) {
  const { pressure, wind, at } = setup
  const far = pressure.from + (pressure.to - pressure.from) * 0.12
  const high = windAt(setup, line, far)
  const held = clamp(high, wind.from + 4, wind.to - 6)
  const there = high === held ? far : at + (held - line.height) / line.slope
  return { pressure: Math.min(there, at - 12), wind: held }
}

/** Where things stand in the contest: the chart, and Dr Ling’s table with mast, basket, toys and fan. CSS pixels. */
export interface TankLayout {
  readonly chart: Box
  /** Height of the table's edge. */
  readonly table: number
  readonly mast: Point & { readonly top: number }
  readonly lanterns: readonly Point[]
  readonly basket: Point
  /** Where the storm turns. */
  readonly sky: Point
  /** Where toys float while no signal calls them in, one list a signal from the second on. */
  readonly out: readonly (readonly Point[])[]
  readonly fan: Point
  readonly pip: Point & { readonly size: number }
  /** Of a toy. */
  readonly size: number
}

export function tankLayout(width: number, height: number): TankLayout {
  const wide = width > height * 1.1
  const size = clamp(Math.min(width * (wide ? 0.075 : 0.12), height * 0.12), 34, 84)
  const table = height * (wide ? 0.8 : 0.86)
  const from = wide ? width * 0.53 : width * 0.06
  const room = width * 0.97 - from
  const x = (part: number) => from + room * part
  const top = wide ? height * 0.08 : height * 0.5
  const mast = { x: x(0.17), y: table, top }
  const float = table + size * 0.1
  const step = (table - top - size * 0.5) / 4
  return {
    chart: wide
      ? { x: width * 0.02, y: height * 0.04, width: width * 0.49, height: height * 0.62 }
      : { x: width * 0.03, y: height * 0.015, width: width * 0.94, height: height * 0.44 },
    ...{ table, mast, size, basket: { x: x(0.06), y: table - size * 0.2 } },
    sky: { x: x(0.66), y: wide ? height * 0.32 : height * 0.6 },
    lanterns: [0, 1, 2, 3].map((i) => ({ x: mast.x + size * 0.42, y: top + step * (i + 0.55) })),
    out: [
      [{ x: x(0.36), y: float - size * 0.95 }],
      [
        { x: x(0.46), y: float },
        { x: x(0.62), y: float + size * 0.12 },
      ],
      [{ x: x(0.75), y: float }],
    ],
    fan: { x: x(0.93), y: table - size * 0.75 },
    pip: wide
      ? { x: width * 0.12, y: height * 0.8, size: clamp(height * 0.16, 60, 110) }
      : { x: width * 0.62, y: height * 0.58, size: clamp(height * 0.09, 44, 70) },
  }
}
