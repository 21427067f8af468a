/** Where things stand on this kind's stage, as numbers only: CSS pixels from the top left. Imports nothing. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A stretch of one line that holds one class: a pen's piece of floor. */
export interface Run extends Box {
  readonly group: number
}

export interface YardLayout {
  /** Side of the square that an animal stands on. */
  readonly cell: number
  /** The middle of each class's own mark. */
  readonly marks: readonly Point[]
  /** The middle of each animal's square, group after group. */
  readonly homes: readonly Point[]
  readonly runs: readonly Run[]
}

/** Lays groups out like words in a line, each led by its mark, with the largest squares that fit the box. */
export function yardLayout(sizes: readonly number[], box: Box): YardLayout {
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

export interface LabLayout {
  readonly yard: YardLayout
  readonly crate: Box
  /** The middle of each place in the crate. */
  readonly slots: readonly Point[]
  readonly slot: number
  readonly pip: Point & { readonly size: number }
}

/** The lab: pens above, the crate along the bottom, Pip beside it. */
export function labLayout(
  sizes: readonly number[],
  places: number,
  width: number,
  height: number,
): LabLayout {
  const margin = Math.max(8, width * 0.02)
  const pipSize = Math.max(52, Math.min(150, height * 0.17, width * 0.17))
  const lane = pipSize * 1.25
  const perRow = Math.ceil(places / 2)
  const inside = width - margin * 2 - lane - 16
  const slot = Math.min(inside / perRow, (height * 0.26) / 2, 86)
  const crate = {
    x: margin,
    y: height - margin - slot * 2 - 16,
    width: slot * perRow + 16,
    height: slot * 2 + 16,
  }
  const slots = Array.from({ length: places }, (_, i) => ({
    x: crate.x + 8 + ((i % perRow) + 0.5) * slot,
    y: crate.y + 8 + (Math.floor(i / perRow) + 0.5) * slot,
  }))
  const top = Math.max(10, height * 0.13)
  return {
    yard: yardLayout(sizes, {
      x: margin,
      y: top,
      width: width - margin * 2,
      height: crate.y - top - Math.max(10, height * 0.03),
    }),
    crate,
    slots,
    slot,
    pip: {
      x: Math.min(width - lane * 0.5 - margin, crate.x + crate.width + lane * 0.72),
      y: crate.y + crate.height / 2 - 4,
      size: pipSize,
    },
  }
}

export interface PierLayout {
  readonly deckTop: number
  /** Feet of those who walk. */
  readonly ground: number
  readonly gates: readonly Box[]
  /** The opening of a gate within it. */
  readonly opening: Box
  /** Open water at the near left, where the boat lies. */
  readonly berth: Box
  readonly boat: Point
  /** Where those who came off the boat begin to queue. */
  readonly queue: number
  readonly look: Point
  readonly pip: Point & { readonly size: number }
  /** Pictures of walkers. */
  readonly animal: number
  readonly bulbs: readonly Point[]
}

/** The contest: seven gates along the back of the pier, Pip in front, the boat at the left, a string of bulbs above. */
export function pierLayout(kinds: number, cases: number, width: number, height: number): PierLayout {
  const margin = Math.max(6, width * 0.02)
  const pitch = (width - margin * 2) / kinds
  const gateHeight = Math.min(height * 0.44, pitch * 2.1)
  const deckTop = height * 0.6
  const gateWidth = Math.min(pitch * 0.9, gateHeight * 0.8)
  const gates = Array.from({ length: kinds }, (_, i) => ({
    x: margin + pitch * (i + 0.5) - gateWidth / 2,
    y: deckTop + height * 0.03 - gateHeight,
    width: gateWidth,
    height: gateHeight,
  }))
  const size = Math.max(64, Math.min(150, height * 0.21, width * 0.22))
  const ground = height * 0.9
  const sag = height * 0.05
  return {
    deckTop,
    ground,
    gates,
    opening: {
      x: gateWidth * 0.16,
      y: gateHeight * 0.36,
      width: gateWidth * 0.68,
      height: gateHeight * 0.62,
    },
    berth: { x: 0, y: height * 0.71, width: width * 0.13, height: height * 0.29 },
    boat: { x: width * 0.068, y: height * 0.84 },
    queue: width * 0.2,
    look: { x: width * 0.6, y: ground },
    pip: { x: width * 0.44, y: Math.min(height * 0.8, height - size * 0.62), size },
    animal: Math.max(40, Math.min(84, height * 0.13)),
    bulbs: Array.from({ length: cases }, (_, i) => {
      const t = (i + 0.5) / cases
      return { x: margin + t * (width - margin * 2), y: height * 0.035 + sag * 4 * t * (1 - t) }
    }),
  }
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
