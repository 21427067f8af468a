/** Bunches of grapes as filled outlines in a box of 100 by 100: for SVG on the page and, by `Path2D`, for the stage. */
import type { LookName } from './schema.ts'

export type Shape = readonly [path: string, fill: string]

/** Berries a row, and the colours of skin and of the light on it. Told apart by outline as well as by colour. */
const bunches: Readonly<Record<LookName, readonly [rows: readonly number[], skin: string, light: string]>> = {
  long: [[2, 3, 3, 2, 2, 1], '#6C4BC4', '#B7A2FF'],
  round: [[3, 4, 5, 4, 3], '#E2607F', '#FFC2CF'],
  broad: [[6, 5, 3, 1], '#3D4BA8', '#A3B1FF'],
}

export const looks: Readonly<Record<LookName, readonly Shape[]>> = {
  long: bunch('long'),
  round: bunch('round'),
  broad: bunch('broad'),
}

function bunch(look: LookName): Shape[] {
  const [rows, skin, light] = bunches[look]
  const r = Math.min(40 / Math.max(...rows), 38 / rows.length) * 1.12
  const berries = rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, i) => ({
      x: 50 + (i - (count - 1) / 2) * r * 1.72,
      y: 22 + r + row * r * 1.6,
    })),
  )
  return [
    ['M47 4h6v18h-6Z', '#7A5230'],
    ['M52 14c6-12 22-13 30-8-3 12-18 17-30 8Z', '#4FBF6B'],
    ...berries.flatMap(({ x, y }): Shape[] => [
      [disc(x, y, r), skin],
      [disc(x - r * 0.3, y - r * 0.32, r * 0.34), light],
    ]),
  ]
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`
}
