/** Where things stand: on the chart of a year, and at the picnic. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Setup } from './schema.ts'

/** Where the chart lies, and its measures turned into CSS pixels and back. */
export interface Chart {
  /** The whole board. */
  readonly board: Box
  /** The part that pages lie in. */
  readonly inner: Box
  px(day: number): number
  py(heat: number): number
  uy(y: number): number
}

export function chartIn({ heat }: Pick<Setup, 'heat'>, board: Box): Chart {
  const [left, right] = [board.x + 52, board.x + board.width - 20]
  const [top, bottom] = [board.y + 18, board.y + board.height - 36]
  const up = heat.to - heat.from
  return {
    board,
    inner: { x: left, y: top, width: right - left, height: bottom - top },
    px: (day) => left + ((day - 1) / 364) * (right - left),
    py: (degrees) => bottom - ((degrees - heat.from) / up) * (bottom - top),
    uy: (y) => heat.from + ((bottom - y) / (bottom - top)) * up,
  }
}

export function labChart(setup: Setup, width: number, height: number): Chart {
  const [dx, dy] = [clamp(width * 0.03, 8, 34), clamp(height * 0.04, 8, 30)]
  return chartIn(setup, { x: dx, y: dy, width: width - dx * 2, height: height - dy * 2 })
}

/** The lower middle is free: summer is warm. */
export function pipIn({ inner }: Chart) {
  const size = clamp(Math.min(inner.width, inner.height) * 0.2, 46, 110)
  return { x: inner.x + inner.width * 0.5, y: inner.y + inner.height - size * 0.62, size }
}

/** Where things stand at the picnic: the chart, the lawn with its guests, the thermometer. */
export interface PicnicLayout {
  readonly chart: Box
  /** Height of the lawn's edge. */
  readonly lawn: number
  readonly guests: readonly Point[]
  readonly basket: Point
  readonly thermometer: Box
  readonly pip: Point & { readonly size: number }
  /** Of a guest. */
  readonly size: number
}

export function picnicLayout(width: number, height: number): PicnicLayout {
  const wide = width > height * 1.1
  const size = clamp(Math.min(width * (wide ? 0.12 : 0.2), height * (wide ? 0.24 : 0.15)), 44, 150)
  const lawn = height * (wide ? 0.66 : 0.74)
  const from = wide ? width * 0.53 : width * 0.04
  const room = width * 0.97 - from
  const x = (part: number) => from + room * part
  const ground = lawn + (height - lawn) * 0.38
  return {
    chart: wide
      ? { x: width * 0.02, y: height * 0.04, width: width * 0.49, height: height * 0.6 }
      : { x: width * 0.03, y: height * 0.015, width: width * 0.94, height: height * 0.42 },
    ...{ lawn, size },
    guests: [0.13, 0.42, 0.71].map((part, i) => ({ x: x(part), y: ground - size * (i === 1 ? 0.42 : 0.3) })),
    basket: { x: x(0.42), y: ground + size * 0.42 },
    thermometer: {
      x: x(0.9) - size * 0.16,
      y: wide ? height * 0.08 : height * 0.47,
      width: size * 0.32,
      height: ground - (wide ? height * 0.08 : height * 0.47),
    },
    pip: wide
      ? { x: width * 0.13, y: height * 0.82, size: clamp(height * 0.16, 60, 110) }
      : { x: x(0.76), y: height * 0.5, size: clamp(height * 0.09, 44, 70) },
  }
}
