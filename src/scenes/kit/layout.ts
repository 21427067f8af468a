/** Where things stand on a stage, as numbers only: CSS pixels from the top left. Imports nothing. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export const clamp = (n: number, low: number, high: number) => Math.min(high, Math.max(low, n))

/** A stretch of one line that holds one group: a pen's piece of floor. */
export interface Run extends Box {
  readonly group: number
}

export interface Pens {
  /** Side of the square that one thing stands on. */
  readonly cell: number
  /** The middle of each group's own mark. */
  readonly marks: readonly Point[]
  /** The middle of each thing's square, group after group. */
  readonly homes: readonly Point[]
  readonly runs: readonly Run[]
}

/** Lays groups out like words in a line, each led by its mark, with the largest squares that fit the box. */
export function pensIn(sizes: readonly number[], box: Box): Pens {
  const cells = sizes.reduce((sum, size) => sum + size + 1, 0)
  let cell = 12
  for (let columns = 4; columns <= cells; columns++) {
    const side = Math.min(box.width / columns, box.height / Math.ceil(cells / columns))
    if (side > cell) cell = side
  }
  cell = Math.min(cell, 108)
  const columns = Math.max(1, Math.floor(box.width / cell + 0.001))
  const rows = Math.ceil(cells / columns)
  const left = box.x + (box.width - columns * cell) / 2
  const top = box.y + (box.height - rows * cell) / 2
  const at = (index: number): Point => ({
    x: left + ((index % columns) + 0.5) * cell,
    y: top + (Math.floor(index / columns) + 0.5) * cell,
  })

  const marks: Point[] = []
  const homes: Point[] = []
  const runs: Run[] = []
  let index = 0
  for (const [group, size] of sizes.entries()) {
    marks.push(at(index))
    for (let i = 1; i <= size; i++) homes.push(at(index + i))
    for (let from = index; from <= index + size; ) {
      const to = Math.min(index + size, from + columns - 1 - (from % columns))
      const start = at(from)
      runs.push({
        group,
        x: start.x - cell / 2,
        y: start.y - cell / 2,
        width: (to - from + 1) * cell,
        height: cell,
      })
      from = to + 1
    }
    index += size + 1
  }
  return { cell, marks, homes, runs }
}

/** Places for a crowd in a box, filled from the bottom left, all equally large. */
export function crowd(count: number, box: Box): { readonly size: number; readonly at: readonly Point[] } {
  let size = Math.min(box.width / 2, 46)
  const fits = (side: number) => Math.floor(box.width / side) * Math.floor(box.height / side)
  while (size > 6 && fits(size) < count) size *= 0.94
  const columns = Math.max(1, Math.floor(box.width / size))
  const left = box.x + (box.width - columns * size) / 2
  return {
    size,
    at: Array.from({ length: count }, (_, i) => ({
      x: left + ((i % columns) + 0.5) * size,
      y: box.y + box.height - (Math.floor(i / columns) + 0.5) * size,
    })),
  }
}
