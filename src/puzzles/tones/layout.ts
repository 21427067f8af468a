/** Where things stand: the chart on the water, the buoys under it, and in the contest singers and sails. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Setup } from './schema.ts'
import { heardVoices } from './sung.ts'

type Of = Pick<Setup, 'moments' | 'pitch' | 'tones' | 'voices' | 'people'>

/** A chart of pitch over time, and its measures turned into CSS pixels and back. */
export interface Chart {
  readonly board: Box
  /** The part that contours lie in. */
  readonly inner: Box
  /** Height of the line that buoys float on. */
  readonly water: number
  px(moment: number): number
  py(semitones: number): number
  /** The nearest moment. */
  moment(x: number): number
  semitones(y: number): number
}

export function chartIn({ moments, pitch }: Of, board: Box): Chart {
  const small = board.height < 380 || board.width < 380
  const [left, right] = [board.x + (small ? 40 : 52), board.x + board.width - (small ? 20 : 22)]
  const [top, bottom] = [board.y + (small ? 12 : 18), board.y + board.height - (small ? 56 : 74)]
  const [across, up] = [moments - 1, pitch.to - pitch.from]
  const last = moments - 1
  return {
    board,
    inner: { x: left, y: top, width: right - left, height: bottom - top },
    water: bottom + (small ? 17 : 24),
    px: (moment) => left + (moment / across) * (right - left),
    py: (semitones) => bottom - ((semitones - pitch.from) / up) * (bottom - top),
    moment: (x) => Math.round(clamp(((x - left) / (right - left)) * across, 0, last)),
    semitones: (y) => pitch.from + ((bottom - y) / (bottom - top)) * up,
  }
}

export interface LabLayout {
  readonly chart: Chart
  /** Where what the model hears appears: a sail for each tone. */
  readonly sails: readonly Point[]
  readonly sail: number
  readonly pip: Point & { readonly size: number }
}

export function labLayout(setup: Of, width: number, height: number): LabLayout {
  const [dx, dy] = [clamp(width * 0.02, 6, 24), clamp(height * 0.03, 6, 24)]
  const column = clamp(width * 0.15, 62, 150)
  const chart = chartIn(setup, { x: dx, y: dy, width: width - dx * 2 - column, height: height - dy * 2 })
  const n = setup.tones.length
  const pipSize = clamp(Math.min(column * 0.62, height * 0.17), 36, 92)
  const room = height - dy * 2 - pipSize * 1.6
  const x = width - dx - column / 2 + 4
  return {
    chart,
    sails: setup.tones.map((_, i) => ({ x, y: dy + (room / n) * (i + 0.5) })),
    sail: clamp(Math.min(column * 0.86, (room / n) * 0.92), 34, 130),
    pip: { x, y: height - dy - pipSize * 0.72, size: pipSize },
  }
}

/** The recital: the choir on the pier, the chart on the water, the sails where syllables are led to. */
export interface RecitalLayout {
  readonly chart: Chart
  /** Top of the pier's planks. */
  readonly deck: number
  readonly singers: readonly Point[]
  readonly singer: number
  readonly penguin: Point
  readonly sails: readonly Point[]
  readonly sail: number
  /** Under each sail, where what was led there gathers. */
  readonly holds: readonly Box[]
  /** Where what nobody called for is left, where people call. */
  readonly pile: Box
  readonly pip: Point & { readonly size: number }
}

export function recitalLayout(setup: Of, width: number, height: number): RecitalLayout {
  const wide = width > height * 1.15
  const [n, m] = [setup.tones.length, heardVoices(setup).length]
  const deck = height * (wide ? 0.83 : 0.87)
  const singer = clamp(Math.min(width * 0.09, height * 0.17), 30, 116)
  const board = wide
    ? { x: width * 0.02, y: height * 0.03, width: width * 0.55, height: height * 0.66 }
    : { x: width * 0.02, y: height * 0.015, width: width * 0.96, height: height * 0.44 }
  const fleet = wide
    ? { x: width * 0.59, y: height * 0.03, width: width * 0.39, height: height * 0.76 }
    : { x: width * 0.02, y: height * 0.47, width: width * 0.96, height: height * 0.3 }
  const columns = wide ? 2 : n
  const rows = Math.ceil(n / columns)
  const cell = { width: fleet.width / columns, height: fleet.height / rows }
  const part = setup.people && wide ? 0.8 : 0.56
  const sail = clamp(Math.min(cell.width * (wide ? 0.62 : 0.8), cell.height * part), 34, 170)
  const corner = (i: number) => ({
    x: fleet.x + (i % columns) * cell.width,
    y: fleet.y + Math.floor(i / columns) * cell.height,
  })
  const step = (wide ? width * 0.38 : width * 0.62) / m
  return {
    ...{ chart: chartIn(setup, board), deck, singer, sail },
    singers: setup.voices.map((_, i) => ({ x: width * 0.03 + step * (i + 0.55), y: deck + singer * 0.2 })),
    penguin: { x: width * 0.03 + step * 2.05, y: deck - singer * 0.34 },
    sails: setup.tones.map((_, i) => ({
      x: corner(i).x + cell.width / 2,
      y: corner(i).y + sail * 0.56,
    })),
    holds: setup.tones.map((_, i) => ({
      x: corner(i).x + cell.width * 0.08,
      y: corner(i).y + sail * 1.08,
      width: cell.width * 0.84,
      height: Math.max(14, cell.height - sail * 1.12),
    })),
    pile: wide
      ? { x: width * 0.56, y: deck - height * 0.03, width: width * 0.42, height: height * 0.19 }
      : {
          x: fleet.x + 4,
          y: fleet.y + sail * 1.12,
          width: fleet.width - 8,
          height: fleet.height - sail * 1.14,
        },
    pip: wide
      ? { x: width * 0.49, y: deck - height * 0.005, size: clamp(height * 0.15, 50, 104) }
      : { x: width * 0.85, y: deck - height * 0.01, size: clamp(height * 0.1, 40, 64) },
  }
}
