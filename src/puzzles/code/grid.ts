/** Where a grid of cells stands within an area, CSS pixels. */
export interface Grid {
  readonly cell: number
  readonly left: number
  readonly top: number
}

/** As large as it fits around the columns and rows that are used. */
export function gridIn(
  area: { readonly width: number; readonly height: number },
  columns: number,
  rows: number,
  most = 110,
): Grid {
  // A canvas that is being rearranged may for a moment have no room at all.
  const cell = Math.floor(Math.max(6, Math.min((area.width - 40) / columns, (area.height - 56) / rows, most)))
  return {
    cell,
    left: Math.round((area.width - cell * columns) / 2),
    top: Math.round((area.height - cell * rows) / 2) + 6,
  }
}

export const centre = (grid: Grid, width: number, cell: number) => ({
  x: grid.left + ((cell % width) + 0.5) * grid.cell,
  y: grid.top + (Math.floor(cell / width) + 0.5) * grid.cell,
})

/** The part of a grid that holds these cells, with `width` columns in all. */
export function spanOf(cells: readonly number[], width: number) {
  const xs = cells.map((cell) => cell % width)
  const ys = cells.map((cell) => Math.floor(cell / width))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { left, top, columns: Math.max(...xs) - left + 1, rows: Math.max(...ys) - top + 1 }
}
