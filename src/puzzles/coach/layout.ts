/** Where things stand: the beach of learners in the lab, and at the examination the boats with their lanterns. CSS pixels. Pure. */
import { type Box, clamp, crowd, type Point } from '../../scenes/kit/layout.ts'
import type { Learner } from './learners.ts'
import type { Setup } from './schema.ts'

type Of = Pick<Setup, 'groups'>

export interface Beach {
  readonly board: Box
  /** From nothing (its foot) to certain (its top). */
  readonly sand: Box
  /** The middle of each group's column, and how wide one is. */
  readonly columns: readonly number[]
  readonly column: number
  y(percent: number): number
  percent(y: number): number
}

export function beachIn({ groups }: Of, board: Box): Beach {
  const axis = board.width < 420 ? 34 : 46
  const [top, bottom] = [board.height * 0.15, clamp(board.height * 0.1, 26, 40)]
  const sand = {
    x: board.x + axis,
    y: board.y + top,
    width: board.width - axis - 10,
    height: board.height - top - bottom,
  }
  const column = sand.width / groups.length
  return {
    ...{ board, sand, column },
    columns: groups.map((_, i) => sand.x + (i + 0.5) * column),
    y: (percent) => sand.y + sand.height * (1 - percent / 100),
    percent: (y) => clamp((1 - (y - sand.y) / sand.height) * 100, 0, 100),
  }
}

export interface Spot extends Point {
  readonly r: number
}

/**
 * A spot for each learner: as high as the model is sure, beside others of the group who are as sure, in rows of five
 * percent.
 */
export function spotsOn(
  beach: Beach,
  learners: readonly (Pick<Learner, 'group'> & { readonly given: number })[],
): Spot[] {
  const row = beach.sand.height / 20
  const rows = new Map<string, number[]>()
  for (const [i, { group, given }] of learners.entries()) {
    const key = `${group} ${Math.min(19, Math.floor(given * 20))}`
    rows.set(key, [...(rows.get(key) ?? []), i])
  }
  const spots: Spot[] = []
  for (const [key, members] of rows) {
    const [group = 0, at = 0] = key.split(' ').map(Number)
    const { step, lines, long } = packed(members.length, beach.column * 0.94, row)
    for (const [k, i] of members.entries()) {
      const line = Math.floor(k / long)
      const inLine = Math.min(long, members.length - line * long)
      spots[i] = {
        x: (beach.columns[group] ?? 0) + ((k % long) - (inLine - 1) / 2) * step,
        y: beach.y((at + 0.5) * 5) + (line - (lines - 1) / 2) * (row / lines),
        r: clamp(Math.min(step, row / lines) * 0.46, 2.5, 9),
      }
    }
  }
  return spots
}

/** So many in a row: in one line while it has room, in two or three where they would lie over each other. */
function packed(n: number, width: number, row: number) {
  const inLines = (lines: number) => {
    const long = Math.ceil(n / lines)
    return { lines, long, step: Math.min((row / lines) * 1.02, width / long, 20) }
  }
  return [2, 3].map(inLines).reduce((best, next) => (next.step > best.step ? next : best), inLines(1))
}

/** Before a model was trained each group waits in a crowd in the middle of its column. */
export function waitingOn(
  { sand, columns, column }: Beach,
  learners: readonly Pick<Learner, 'group'>[],
): Spot[] {
  const spots: Spot[] = []
  for (const [group, x] of columns.entries()) {
    const members = learners.flatMap((one, i) => (one.group === group ? [i] : []))
    const box = {
      x: x - column * 0.36,
      y: sand.y + sand.height * 0.24,
      width: column * 0.72,
      height: sand.height * 0.5,
    }
    const { size, at } = crowd(members.length, box)
    for (const [k, i] of members.entries()) {
      const place = at[k]
      if (place) spots[i] = { ...place, r: clamp(size * 0.36, 2.5, 9) }
    }
  }
  return spots
}

export interface LabLayout {
  readonly beach: Beach
  /** The contour of whoever is looked at. */
  readonly card: Box
  /** Who that is. */
  readonly face: Point & { readonly size: number }
  readonly pip: Point & { readonly size: number }
}

export function labLayout(setup: Of, width: number, height: number): LabLayout {
  const [dx, dy] = [clamp(width * 0.02, 6, 20), clamp(height * 0.025, 6, 18)]
  const wide = width > height * 1.15
  if (wide) {
    const column = clamp(width * 0.25, 150, 300)
    const board = { x: dx, y: dy, width: width - dx * 3 - column, height: height - dy * 2 }
    const size = clamp(Math.min(column * 0.42, height * 0.2), 44, 104)
    const tall = Math.min(column * 0.95, height - dy * 2 - size * 1.8)
    const card = { x: width - dx - column, y: dy, width: column, height: tall }
    return {
      ...{ beach: beachIn(setup, board), card, face: faceOn(card) },
      pip: { x: width - dx - column / 2, y: height - dy - size * 0.78, size },
    }
  }
  const low = clamp(height * 0.26, 90, 190)
  const board = { x: dx, y: dy, width: width - dx * 2, height: height - dy * 3 - low }
  const size = clamp(Math.min(low * 0.5, width * 0.16), 36, 84)
  const card = { x: dx, y: height - dy - low, width: width - dx * 3 - size * 1.4, height: low }
  return {
    ...{ beach: beachIn(setup, board), card, face: faceOn(card) },
    pip: { x: width - dx - size * 0.7, y: height - dy - size * 0.8, size },
  }
}

/** In a corner of the card, where contours seldom are. */
function faceOn({ x, y, width, height }: Box) {
  const size = clamp(Math.min(width * 0.16, height * 0.28), 24, 64)
  return { x: x + width - size * 0.75, y: y + size * 0.75, size }
}

/** The examination: the pier with whoever sings, the contour above it, a boat with lanterns for each group. */
export interface ExamLayout {
  readonly card: Box
  readonly deck: number
  readonly singer: Point & { readonly size: number }
  readonly teacher: Point & { readonly size: number }
  readonly pip: Point & { readonly size: number }
  readonly boats: readonly Box[]
  /** Where each learner's lantern hangs, by its place in the examination. */
  readonly lanterns: readonly Spot[]
}

export function examLayout(
  setup: Of,
  exam: readonly Pick<Learner, 'group'>[],
  width: number,
  height: number,
): ExamLayout {
  const wide = width > height * 1.15
  const deck = height * (wide ? 0.82 : 0.88)
  const size = clamp(Math.min(width * 0.1, height * 0.19), 34, 124)
  const card = wide
    ? { x: width * 0.02, y: height * 0.04, width: width * 0.4, height: height * 0.5 }
    : { x: width * 0.03, y: height * 0.02, width: width * 0.94, height: height * 0.27 }
  const fleet = wide
    ? { x: width * 0.45, y: height * 0.03, width: width * 0.53, height: height * 0.75 }
    : { x: width * 0.02, y: height * 0.31, width: width * 0.96, height: height * 0.42 }
  const columns = 2
  const rows = Math.ceil(setup.groups.length / columns)
  const cell = { width: fleet.width / columns, height: fleet.height / rows }
  const boats = setup.groups.map((_, i) => ({
    x: fleet.x + (i % columns) * cell.width + cell.width * 0.03,
    y: fleet.y + Math.floor(i / columns) * cell.height,
    width: cell.width * 0.94,
    height: cell.height * 0.96,
  }))
  const lanterns: Spot[] = []
  for (const [group, boat] of boats.entries()) {
    const members = exam.flatMap((one, i) => (one.group === group ? [i] : []))
    const { size: side, at } = crowd(members.length, rackOf(boat))
    // Filled from the top, as a row is hung.
    for (const [k, i] of members.entries()) {
      const place = at[at.length - 1 - k] ?? { x: boat.x, y: boat.y }
      lanterns[i] = { ...place, r: side * 0.38 }
    }
  }
  return {
    ...{ card, deck, boats, lanterns },
    singer: { x: width * (wide ? 0.12 : 0.16), y: deck - size * 0.34, size },
    teacher: { x: width * (wide ? 0.27 : 0.44), y: deck - size * 0.36, size: size * 1.06 },
    pip: { x: width * (wide ? 0.385 : 0.8), y: deck - size * 0.2, size: size * 0.78 },
  }
}

/** The part of a boat's box in which its lanterns hang: above its hull. */
export const rackOf = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.05,
  y: y + height * 0.08,
  width: width * 0.9,
  height: height * 0.6,
})
