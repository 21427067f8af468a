/** Where things stand: the chart's three rows in lecture and lab, and in the contest the fog, the piers and Pip. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Setup } from './schema.ts'

/** Milliseconds that the wave's row shows, and the call's. */
export const spans = { wave: 16, call: 400 } as const

/** The wave close by, the whole call under it, its spectrum, and under that whoever has these notes. */
export interface Chart {
  readonly board: Box
  readonly wave: Box
  readonly call: Box
  readonly spectrum: Box
  /** The middle of each thing's stretch of the spectrum. */
  readonly things: readonly Point[]
  readonly thing: number
}

type Of = Pick<Setup, 'things' | 'notes'>

/** Where a thing's notes begin and end, parts of all. */
export function stretchOf({ things, notes }: Of, thing: number): readonly [from: number, to: number] {
  const from = things[thing]?.from ?? 0
  return [from / notes.count, (things[thing + 1]?.from ?? notes.count) / notes.count]
}

/** `boats`: whether whoever has the notes stands under them. */
export function chartIn(setup: Of, board: Box, boats = true): Chart {
  const small = board.height < 380 || board.width < 380
  const [mx, my, gap] = small ? [10, 8, 5] : [18, 14, 10]
  const x = board.x + mx
  const width = board.width - 2 * mx
  const thing = clamp(Math.min(width / setup.things.length, board.height * 0.14), 22, 56)
  const label = small ? 15 : 18
  const room = board.height - 2 * my - (boats ? thing : 0) - label * 2 - 2 * gap
  const wave = { x, y: board.y + my, width, height: room * 0.42 }
  const call = { x, y: wave.y + wave.height + gap, width, height: room * 0.16 }
  const spectrum = { x, y: call.y + call.height + label + gap, width, height: room * 0.42 }
  const middle = spectrum.y + spectrum.height + label + thing / 2
  return {
    ...{ board, wave, call, spectrum, thing },
    things: setup.things.map((_, i) => {
      const [from, to] = stretchOf(setup, i)
      return { x: x + (width * (from + to)) / 2, y: middle }
    }),
  }
}

export interface LabLayout {
  readonly chart: Chart
  readonly pip: Point & { readonly size: number }
}

export function labLayout(setup: Of, width: number, height: number): LabLayout {
  const [dx, dy] = [clamp(width * 0.02, 6, 24), clamp(height * 0.03, 6, 24)]
  const column = clamp(width * 0.13, 54, 130)
  const size = clamp(Math.min(column * 0.8, height * 0.2), 36, 100)
  return {
    chart: chartIn(setup, { x: dx, y: dy, width: width - dx * 2 - column, height: height - dy * 2 }),
    pip: { x: width - dx - column / 2 + 4, y: height * 0.62, size },
  }
}

export interface FogLayout {
  readonly chart: Chart
  /** Where calls come from. */
  readonly fog: Point
  readonly boat: number
  readonly penguin: Point
  /** Of each pier its planks, and the water over them where boats lie. */
  readonly piers: readonly Box[]
  readonly berths: readonly Box[]
  readonly deck: number
  readonly sign: number
  readonly pip: Point & { readonly size: number }
}

export function fogLayout(setup: Of, width: number, height: number): FogLayout {
  const wide = width > height * 1.15
  const deck = height * 0.86
  const n = setup.things.length
  const each = (width * 0.98) / n
  const board = wide
    ? { x: width * 0.02, y: height * 0.03, width: width * 0.56, height: height * 0.5 }
    : { x: width * 0.02, y: height * 0.015, width: width * 0.96, height: height * 0.42 }
  const from = board.y + board.height + height * 0.1
  const column = (i: number) => ({ x: width * 0.01 + each * i + each * 0.05, width: each * 0.9 })
  return {
    ...{ chart: chartIn(setup, board, false), deck },
    fog: wide
      ? { x: width * 0.8, y: height * 0.42 }
      : { x: width * 0.3, y: board.y + board.height + height * 0.07 },
    boat: clamp(Math.min(each * 0.8, height * 0.17), 34, 120),
    penguin: wide
      ? { x: width * 0.93, y: height * 0.38 }
      : { x: width * 0.62, y: board.y + board.height + height * 0.045 },
    piers: setup.things.map((_, i) => ({ ...column(i), y: deck, height: height - deck })),
    berths: setup.things.map((_, i) => ({ ...column(i), y: from, height: deck - from - 4 })),
    sign: clamp(Math.min(each * 0.42, (height - deck) * 0.8), 20, 58),
    pip: wide
      ? { x: width * 0.63, y: height * 0.48, size: clamp(height * 0.15, 50, 104) }
      : { x: width * 0.87, y: board.y + board.height + height * 0.075, size: clamp(height * 0.1, 40, 64) },
  }
}
