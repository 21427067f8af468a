/** Where things stand in the lab, CSS pixels from the top left. Pure. */
import { createRandom } from '../../engine/index.ts'
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import { partOf } from './bought.ts'
import type { Setup } from './schema.ts'

export interface LabLayout {
  /** The ground on which the crowd stands; rulers lie below it and to its left. */
  readonly square: Box
  /** How thick a ruler is. */
  readonly ruler: number
  readonly bird: number
  /** Where each ruler hangs that is not bought, and how large its tag is. */
  readonly rack: readonly Point[]
  readonly tag: number
  /** Where a bought ruler's tag is: at the end of its edge, or in Pip's arms. */
  readonly places: readonly Point[]
  readonly table: Box
  readonly pip: Point & { readonly size: number }
}

export function labLayout({ columns, slots }: Setup, width: number, height: number): LabLayout {
  const margin = Math.max(8, Math.min(width, height) * 0.02)
  const wide = width > 560
  const aside = clamp(width * (wide ? 0.27 : 0.3), 104, 270)
  const tag = clamp(Math.min((width - margin * 2) / columns.length - 6, height * 0.115), 30, 70)
  const ruler = clamp(Math.min(width, height) * 0.055, 20, 36)
  const rackY = height - margin - tag / 2
  const square = {
    x: margin + ruler + 4,
    y: margin + 4,
    width: width - margin * 3 - ruler - aside,
    height: rackY - tag / 2 - ruler - 18 - margin,
  }
  const right = square.x + square.width
  const table = {
    x: width - margin - aside,
    y: margin,
    width: aside,
    height: Math.min(square.height * (wide ? 0.62 : 0.66), aside * 1.3),
  }
  const pipSize = clamp(Math.min(aside * 0.5, (rackY - tag / 2 - table.y - table.height) * 0.6), 40, 120)
  const pip = {
    x: table.x + aside / 2,
    y: (table.y + table.height + rackY - tag / 2) / 2 + (slots > 2 ? tag * 0.3 : 0),
    size: pipSize,
  }
  const pitch = Math.min(tag * 1.3, (width - margin * 2 - tag) / Math.max(1, columns.length - 1))
  const first = width / 2 - (pitch * (columns.length - 1)) / 2
  return {
    ...{ square, ruler, tag, table, pip },
    bird: clamp(Math.min(square.width, square.height) * 0.095, 20, 46),
    rack: columns.map((_, i) => ({ x: first + i * pitch, y: rackY })),
    places: Array.from({ length: slots }, (_, i): Point => {
      if (i === 0) return { x: right - tag * 0.42, y: square.y + square.height + ruler / 2 + 3 }
      if (i === 1) return { x: Math.max(tag / 2, square.x - ruler / 2 - 3), y: square.y + tag * 0.42 }
      const spread = (i - 2 - (slots - 3) / 2) * tag
      return { x: pip.x + spread, y: pip.y - pipSize * 0.62 - tag * 0.42 }
    }),
  }
}

export interface Stand extends Point {
  /** By how much it is larger than others: what the third ruler says. */
  readonly scale: number
}

/**
 * Where each of the crowd stands: without a ruler anywhere; along one in a line, aside where others stand already; with
 * two in the square; a third makes them small or large.
 */
export function stands(
  setup: Setup,
  indices: readonly number[],
  { x, y, width, height }: Box,
  size: number,
  of: readonly { readonly values: readonly number[] }[] = setup.examples,
): Stand[] {
  const [left, top] = [x + size * 0.4, y + size * 0.5]
  const [wide, tall] = [width - size * 0.8, height - size]
  const parts = indices.map((at) => {
    const column = setup.columns[at]
    return of.map(({ values }) => (column ? partOf(column, values[at] ?? 0) : 0))
  })
  const [along, up, third] = parts
  if (!along) return anywhere(of.length, { x: left, y: top, width: wide, height: tall })
  const xs = along.map((part) => left + part * wide)
  if (!up) {
    const middle = top + tall / 2
    const lanes = laneOf(xs, size * 0.72, Math.max(1, Math.floor(tall / (size * 0.62))))
    return xs.map((at, i) => ({ x: at, y: middle + side(lanes[i] ?? 0) * size * 0.62, scale: 1 }))
  }
  return xs.map((at, i) => ({
    x: at,
    y: top + (1 - (up[i] ?? 0)) * tall,
    scale: third ? 0.65 + 0.7 * (third[i] ?? 0) : 1,
  }))
}

/** A crowd as it comes: near a grid, so that nobody hides another, and in no order. */
function anywhere(count: number, { x, y, width, height }: Box): Stand[] {
  const random = createRandom(61, 'crowd')
  const columns = Math.ceil(Math.sqrt((count * width) / height))
  const rows = Math.ceil(count / columns)
  const cells = random.shuffle(Array.from({ length: columns * rows }, (_, i) => i))
  const jitter = () => 0.2 + 0.6 * random.next()
  return Array.from({ length: count }, (_, i) => {
    const cell = cells[i] ?? 0
    return {
      x: x + (((cell % columns) + jitter()) / columns) * width,
      y: y + ((Math.floor(cell / columns) + jitter()) / rows) * height,
      scale: 1,
    }
  })
}

/** Lanes from the middle outwards: 0, 1, -1, 2, -2. */
const side = (lane: number) => (lane % 2 === 0 ? -1 : 1) * Math.ceil(lane / 2)

/** The first lane in which nobody stands too near; where all are full, the first. */
function laneOf(xs: readonly number[], room: number, lanes: number): number[] {
  const last = new Array<number>(lanes).fill(Number.NEGATIVE_INFINITY)
  const given = xs.map(() => 0)
  const order = xs.map((_, i) => i).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0))
  for (const i of order) {
    const at = xs[i] ?? 0
    const lane = Math.max(
      0,
      last.findIndex((before) => at - before >= room),
    )
    last[lane] = at
    given[i] = lane
  }
  return given
}
