/** Where a yard's cells lie in a box, and how the contest divides its stage. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Yard } from './yard.ts'

export interface Grid {
  readonly cell: number
  readonly box: Box
  middle(cell: number): Point
  /** The cell at a place; undefined outside. */
  cellAt(x: number, y: number): number | undefined
}

/** The yard as large as the box allows, in its middle. */
export function gridIn({ width, height }: Pick<Yard, 'width' | 'height'>, around: Box): Grid {
  const cell = Math.max(4, Math.floor(Math.min(around.width / width, around.height / height)))
  const box = {
    x: around.x + (around.width - cell * width) / 2,
    y: around.y + (around.height - cell * height) / 2,
    ...{ width: cell * width, height: cell * height },
  }
  return {
    ...{ cell, box },
    middle: (at) => ({
      x: box.x + ((at % width) + 0.5) * cell,
      y: box.y + (Math.floor(at / width) + 0.5) * cell,
    }),
    cellAt(x, y) {
      const [column, row] = [Math.floor((x - box.x) / cell), Math.floor((y - box.y) / cell)]
      const inside = column >= 0 && row >= 0 && column < width && row < height
      return inside ? row * width + column : undefined
    },
  }
}

/** The lab and the lecture: the yard, and Pip beside or under it. */
export function labLayout(width: number, height: number) {
  const wide = width > height * 1.15
  const size = clamp(Math.min(width, height) * 0.2, 40, 110)
  const [dx, dy] = [clamp(width * 0.03, 8, 34), clamp(height * 0.04, 8, 30)]
  const yard = wide
    ? { x: dx, y: dy, width: width - dx * 2 - size * 1.25, height: height - dy * 2 }
    : { x: dx, y: dy, width: width - dx * 2, height: height - dy * 2 - size * 1.25 }
  return { yard, pip: { x: width - dx - size * 0.55, y: height - dy - size * 0.6, size } }
}

/** The contest: the yard that is worked in, and a small tile for each yard of the night. */
export function contestLayout(yards: number, width: number, height: number) {
  const wide = width > height * 1.15
  const [dx, dy] = [clamp(width * 0.02, 6, 26), clamp(height * 0.03, 6, 24)]
  const size = clamp(Math.min(width, height) * 0.16, 34, 92)
  const columns = wide ? 2 : Math.ceil(yards / 2)
  const rows = Math.ceil(yards / columns)
  const shelf = wide
    ? { x: width * 0.8, y: dy, width: width * 0.2 - dx, height: height - dy * 2 - size * 1.1 }
    : { x: dx, y: height - dy - height * 0.17, width: width - dx * 2 - size * 1.1, height: height * 0.17 }
  const stage = wide
    ? { x: dx, y: dy, width: width * 0.8 - dx * 2, height: height - dy * 2 }
    : { x: dx, y: dy, width: width - dx * 2, height: height * 0.8 - dy * 2 }
  const side = Math.min(shelf.width / columns, shelf.height / rows)
  const left = shelf.x + (shelf.width - side * columns) / 2
  const tiles = Array.from({ length: yards }, (_, i) => ({
    x: left + (i % columns) * side + side * 0.06,
    y: shelf.y + Math.floor(i / columns) * side + side * 0.06,
    ...{ width: side * 0.88, height: side * 0.88 },
  }))
  return { stage, tiles, pip: { x: width - dx - size * 0.55, y: height - dy - size * 0.5, size } }
}

/** Boxes beside or over each other, for several yards at once. */
export function split({ x, y, width, height }: Box, parts: number): Box[] {
  const across = width >= height
  const gap = 10
  const each = ((across ? width : height) - gap * (parts - 1)) / parts
  return Array.from({ length: parts }, (_, i) =>
    across
      ? { x: x + i * (each + gap), y, width: each, height }
      : { x, y: y + i * (each + gap), width, height: each },
  )
}
