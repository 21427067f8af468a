/** Where things stand before the mask, in the lab and in the contest alike. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import { side } from './grid.ts'

export interface Layout {
  readonly width: number
  readonly height: number
  /** The mask with its frame, and the square of glass inside it. */
  readonly mask: Box
  readonly glass: Box
  readonly cell: number
  /** Below the mask: the letters learned from, or those that came back. */
  readonly strip: Box
  readonly pip: Point & { readonly size: number }
  /** A pigeonhole for each class. */
  readonly holes: readonly Box[]
}

export function layOut(width: number, height: number, classes: number): Layout {
  const wide = width > height * 1.05
  const frame = wide ? Math.min(height * 0.76, width * 0.54) : Math.min(width * 0.86, height * 0.56)
  const mask = {
    x: wide ? Math.max(10, (width * 0.62 - frame) / 2) : (width - frame) / 2,
    y: height * (wide ? 0.03 : 0.015),
    ...{ width: frame, height: frame },
  }
  const rim = frame * 0.045
  const glass = { x: mask.x + rim, y: mask.y + rim, width: frame - rim * 2, height: frame - rim * 2 }
  const foot = mask.y + frame
  const strip = {
    x: mask.x,
    y: foot + height * 0.02,
    width: frame,
    height: clamp(height * (wide ? 0.17 : 0.11), 34, frame / 6.4),
  }
  const left = wide ? mask.x + frame + width * 0.035 : width * 0.36
  const top = wide ? height * 0.52 : strip.y + strip.height + height * 0.03
  const room = width * 0.975 - left
  const each = Math.min(room / classes - 10, wide ? height * 0.34 : height * 0.2)
  const deep = Math.max(40, height * 0.97 - top)
  const holes = Array.from({ length: classes }, (_, i) => ({
    x: left + (room / classes) * (i + 0.5) - each / 2,
    ...{ y: top, width: each, height: Math.min(deep, each * 1.5) },
  }))
  const size = wide ? clamp(Math.min(height * 0.24, room * 0.42), 56, 150) : clamp(deep * 0.62, 44, 110)
  const pip = wide
    ? { x: left + room * 0.5, y: height * 0.25, size }
    : { x: left * 0.5, y: top + deep * 0.48, size }
  return { ...{ width, height, mask, glass, strip, pip, holes }, cell: glass.width / side }
}

/** The middle of a square of the glass. */
export const middleOf = ({ glass, cell }: Layout, at: number): Point => ({
  x: glass.x + ((at % side) + 0.5) * cell,
  y: glass.y + (Math.floor(at / side) + 0.5) * cell,
})

/** The square under a point, if any. */
export function squareAt({ glass, cell }: Layout, { x, y }: Point): number | undefined {
  const [column, row] = [Math.floor((x - glass.x) / cell), Math.floor((y - glass.y) / cell)]
  return column < 0 || row < 0 || column >= side || row >= side ? undefined : row * side + column
}

/** Letters that fit the strip side by side. */
export const stripCount = ({ strip }: Layout): number =>
  Math.max(3, Math.floor(strip.width / (strip.height * 1.06)))

/** The strip's nth letter: its top left and its side. */
export function stripBox(layout: Layout, nth: number): Box {
  const { strip } = layout
  const pitch = strip.width / stripCount(layout)
  const size = Math.min(strip.height, pitch * 0.92)
  return { x: strip.x + pitch * (nth + 0.5) - size / 2, y: strip.y, width: size, height: size }
}
