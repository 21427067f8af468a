/** Where things stand on this kind's stages, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface RowLayout {
  /** From here down there are planks. */
  readonly deck: number
  /** The middle of each thing, and how wide one may be. */
  readonly spots: readonly Point[]
  readonly size: number
  /** The thing that is looked at, large. */
  readonly stand: Point & { readonly size: number }
  /** One stamp a bin, under the stand. */
  readonly stamps: readonly (Point & { readonly size: number })[]
  readonly pip: Point & { readonly size: number }
}

/** How much taller a machine is than wide. */
export const tall = 1.16

export function rowLayout(count: number, bins: number, width: number, height: number): RowLayout {
  const wide = width > 560
  const margin = Math.max(6, width * 0.015)
  const side = width * (wide ? 0.3 : 0.31)
  const top = height * 0.13
  const box: Box = {
    x: margin,
    y: top,
    width: width - side - margin * 2,
    height: height - top - margin,
  }
  const columns = bestColumns(count, box)
  const rows = Math.ceil(count / columns)
  const [across, down] = [box.width / columns, box.height / rows]
  const size = Math.min(across * 0.9, (down * 0.92) / tall, 104)
  const x = width - side / 2 - margin / 2
  const large = Math.min(side * 0.72, height * 0.27)
  const stampSize = clamp(Math.min(side / (bins + 0.5), height * 0.13), 30, 72)
  const stand = { x, y: height * 0.47, size: large }
  return {
    ...{ deck: height * 0.27, size, stand },
    spots: Array.from({ length: count }, (_, i) => ({
      x: box.x + ((i % columns) + 0.5) * across,
      y: box.y + (Math.floor(i / columns) + 0.5) * down,
    })),
    stamps: Array.from({ length: bins }, (_, i) => ({
      x: x + (i - (bins - 1) / 2) * stampSize * 1.35,
      y: Math.min(height - stampSize * 0.7, stand.y + large * 1.42),
      size: stampSize,
    })),
    pip: { x, y: height * 0.16, size: Math.min(side * 0.4, height * 0.15) },
  }
}

function bestColumns(count: number, { width, height }: Box): number {
  let best = { columns: 1, size: 0 }
  for (let columns = 1; columns <= count; columns++) {
    const size = Math.min(width / columns, height / Math.ceil(count / columns) / tall)
    if (size > best.size) best = { columns, size }
  }
  return best.columns
}

export interface TableLayout {
  readonly deck: number
  readonly pip: Point & { readonly size: number }
  readonly baskets: readonly Box[]
  /** Side of one thing. */
  readonly item: number
  /** Places of things that are in no basket. */
  readonly table: readonly Point[]
  /** Places in each basket. */
  readonly seats: readonly (readonly Point[])[]
}

export function tableLayout(count: number, width: number, height: number): TableLayout {
  const item = clamp(Math.min(width / (count * 0.62), height * 0.12, width * 0.1), 26, 84)
  const most = Math.max(1, Math.floor((width * 0.94) / (item * 1.06)))
  const rows = Math.ceil(count / most)
  const perRow = Math.ceil(count / rows)
  const step = Math.min(item * 1.3, (width * 0.96) / perRow)
  const table = Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    return {
      x: width / 2 + ((i % perRow) - (inRow - 1) / 2) * step,
      y: height - item * 0.72 - (rows - 1 - row) * item * 1.05,
    }
  })
  const top = height * 0.3
  const bottom = height - item * (rows * 1.05 + 0.62)
  const basket = { width: width * 0.33, height: bottom - top }
  const baskets = [width * 0.03, width * 0.64].map((x) => ({ x, y: top, ...basket }))
  // All but one may end in the same basket: seats as close as that asks.
  const high = Math.max(1, Math.floor((basket.height - item * 0.5) / (item * 0.9)))
  const columns = Math.max(2, Math.floor(basket.width / item), Math.ceil(count / high))
  const seat = Math.min(item * 0.98, (basket.width - item * 0.9) / Math.max(1, columns - 1))
  return {
    ...{ deck: height * 0.3, item, table, baskets },
    pip: { x: width / 2, y: height * 0.4, size: Math.min(width * 0.2, height * 0.26) },
    seats: baskets.map(({ x, y }) =>
      Array.from({ length: count }, (_, i) => ({
        x: x + basket.width / 2 + ((i % columns) - (columns - 1) / 2) * seat,
        y: y + basket.height - item * (0.66 + Math.floor(i / columns) * 0.9),
      })),
    ),
  }
}
