/// <reference path="./maxrects.d.ts" />

// By its file: the package's main file is not the module that its package.json says it is.
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs'

/** Where each picture lies on the sheet, in its pixels: x, y, width, height. */
export type Frames = Readonly<Record<string, readonly [number, number, number, number]>>

export interface Packing {
  readonly width: number
  readonly height: number
  /** Pixels on each side of a picture. */
  readonly cell: number
  readonly frames: Frames
}

/** Safe on every WebGL device the game meets; two such sheets still fit a weak laptop's memory. */
export const sheetLimit = 2048

/** Pixels on a side, largest first: twice the 64 CSS pixels that stages show a picture at, less when a kind needs very many. */
const cells = [128, 96, 64]

/**
 * Space between neighbours: the sheet is shown through mipmaps, whose every level halves the gap.
 */
const gap = 4

/** Packs equally sized pictures on one sheet with sides that are powers of two (mipmaps need that). */
export function pack(names: readonly string[]): Packing {
  const sorted = [...new Set(names)].sort()
  for (const cell of cells) {
    const packer = new MaxRectsPacker<{ width: number; height: number; x: number; y: number; name: string }>(
      sheetLimit,
      sheetLimit,
      gap,
      { smart: true, pot: true, square: false, border: gap },
    )
    packer.addArray(sorted.map((name) => ({ name, width: cell, height: cell, x: 0, y: 0 })))
    const [bin] = packer.bins
    if (packer.bins.length > 1 || !bin) continue
    const frames = Object.fromEntries(
      bin.rects.map(({ name, x, y }) => [name, [x, y, cell, cell] as [number, number, number, number]]),
    )
    return { width: bin.width, height: bin.height, cell, frames }
  }
  throw new Error(
    `${sorted.length} pictures do not fit one ${sheetLimit}-pixel sheet even at ${cells.at(-1)} pixels each`,
  )
}
