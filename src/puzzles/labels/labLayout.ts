/** Where things stand in the lab, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Setup } from './schema.ts'

export interface LabLayout {
  readonly chart: Box
  /** Side of a card's mark in the chart. */
  readonly mark: number
  /** The crate or, where cards lie open, the belts that carry them. */
  readonly crate: Box
  readonly lanes: number
  /** The middle of each card's place in the crate, and the room it has. */
  readonly slots: readonly Point[]
  readonly slot: { readonly width: number; readonly height: number }
  /** The open card: the penguin, and below it a stamp for each class. */
  readonly desk: Box
  readonly stamps: readonly (Point & { readonly size: number })[]
  readonly pip: Point & { readonly size: number }
}

export function labLayout({ cards, classes, guide }: Setup, width: number, height: number): LabLayout {
  const margin = Math.max(8, Math.min(width, height) * 0.025)
  const wide = width > 560
  const deskWidth = clamp(width * (wide ? 0.25 : 0.29), 96, 230)
  const rows = wide && !guide ? 3 : 4
  const perRow = Math.ceil(cards.length / rows)
  const slotHeight = guide ? clamp(height * 0.075, 20, 54) : clamp(height * 0.062, 17, 40)
  const crate = {
    x: margin,
    y: height - margin - rows * slotHeight - 14,
    width: width - margin * 2 - (wide ? deskWidth + margin : 0),
    height: rows * slotHeight + 14,
  }
  const slot = { width: (crate.width - 16) / perRow, height: slotHeight }
  const top = Math.max(margin, height * 0.06)
  const chart = {
    x: margin + 30,
    y: top,
    width: width - margin * 3 - 30 - deskWidth,
    height: crate.y - top - 26,
  }
  const deskHeight = wide
    ? Math.min(height * 0.62, deskWidth * 1.5)
    : Math.min(chart.height * 0.66, deskWidth * 1.55)
  const desk = { x: width - margin - deskWidth, y: top, width: deskWidth, height: deskHeight }
  const size = Math.min(deskWidth / (classes.length + 0.4), deskHeight * 0.27)
  const pipSize = clamp(
    Math.min(deskWidth * 0.62, (wide ? height : crate.y) - desk.y - desk.height - 30),
    40,
    120,
  )
  return {
    ...{
      chart,
      mark: clamp(Math.min(chart.width, chart.height) * 0.05, 13, 24),
      crate,
      lanes: rows,
      slot,
      desk,
    },
    slots: Array.from({ length: cards.length }, (_, i) => ({
      x: crate.x + 8 + ((i % perRow) + 0.5) * slot.width,
      y: crate.y + 7 + (Math.floor(i / perRow) + 0.5) * slot.height,
    })),
    stamps: Array.from({ length: classes.length }, (_, i) => ({
      x: desk.x + deskWidth / 2 + (i - (classes.length - 1) / 2) * size * 1.08,
      y: desk.y + deskHeight - size * 0.66,
      size: size * 0.8,
    })),
    pip: {
      x: desk.x + deskWidth / 2,
      y: ((wide ? height : crate.y) + desk.y + desk.height) / 2,
      size: pipSize,
    },
  }
}

/** Where a card lies in the chart: the first measure along it, the second up it. */
export function inChart(
  { measures: [along, up] }: Setup,
  { x, y, width, height }: Box,
  values: readonly number[],
): Point {
  const part = (of: Setup['measures'][number] | undefined, value = 0) =>
    of ? (value - of.from) / (of.to - of.from) : 0
  return { x: x + part(along, values[0]) * width, y: y + height - part(up, values[1]) * height }
}
