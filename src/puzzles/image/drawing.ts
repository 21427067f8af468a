/**
 * Turns what a player draws into what the model was trained on: the same box, the same thickness of line, the same
 * averaging as the data set's authors used. A model knows only pictures made like its examples, so a drawing has to
 * be made like them too. Pure; nothing here reaches a score.
 */
import type { Point, Stroke } from '../../ui/kit/hands.ts'
import type { PictureSet } from '../kit/supply.ts'
import { shrink } from './pictures.ts'
import type { Setup } from './schema.ts'

interface Look {
  /** Pixels of a picture's side, and dots of the fine bitmap to each pixel's side. */
  readonly side: number
  readonly dots: number
  /** The box a drawing is stretched into, as shares of the side. */
  readonly width: number
  readonly height: number
  /** Whether width and height are stretched alike. */
  readonly proportional: boolean
  /** The share of all dots that is inked in a typical example: the pen is made as thick as that needs. */
  readonly ink: number
  /** Whether the middle of the ink, not of the box, comes to the middle of the picture. */
  readonly byMass: boolean
}

/**
 * digits: NIST's program gave 32x32 bitmaps of normalised size, then dots were counted in 4x4 blocks
 * (Alpaydin and Kaynak 1998). In the file every digit fills the height and at most six columns, 19.5 of 64 squares' ink.
 * mnist: a 20x20 box inside 28x28, centred by mass (LeCun, Cortes and Burges 1998), here halved to 14x14.
 */
const mnist: Look = {
  side: 14,
  dots: 4,
  width: 20 / 28,
  height: 20 / 28,
  proportional: true,
  ink: 0.13,
  byMass: true,
}
const looks: Record<PictureSet, Look> = {
  digits: { side: 8, dots: 4, width: 0.74, height: 1, proportional: false, ink: 0.305, byMass: false },
  'mnist-14x14': mnist,
  'fashion-14x14': { ...mnist, ink: 0.3 },
}

/** The drawing as the model's input, side x side shares of ink 0..1; undefined for an empty sheet. */
export function toPixels(setup: Setup, strokes: readonly Stroke[]): number[] | undefined {
  const drawn = strokes.filter((stroke) => stroke.length > 0)
  if (drawn.length === 0) return undefined
  const look = looks[setup.data]
  const grid = look.side * look.dots
  const radius = penFor(look, drawn, grid)
  const bitmap = rasterise(fitted(look, drawn, grid, radius), grid, radius)
  return [...shrink(setup, averaged(look.byMass ? centred(bitmap, grid) : bitmap, look))]
}

/** The pen, in dots, that makes about as much ink as the examples have: found by halving an interval. */
function penFor(look: Look, strokes: readonly Stroke[], grid: number): number {
  let [thin, thick] = [grid * 0.045, grid * 0.15]
  for (let i = 0; i < 7; i++) {
    const pen = (thin + thick) / 2
    const ink = sum(rasterise(fitted(look, strokes, grid, pen), grid, pen)) / (grid * grid)
    if (ink < look.ink) thin = pen
    else thick = pen
  }
  return (thin + thick) / 2
}

/** The strokes moved and stretched so that their inked outline fills the look's box. In dots. */
function fitted(look: Look, strokes: readonly Stroke[], grid: number, pen: number): Stroke[] {
  const points = strokes.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  // A dot or a dash is not blown up to fill the box: at most six times.
  const across = (look.width * grid - 2 * pen) / Math.max(right - left, 1 / 6)
  const down = (look.height * grid - 2 * pen) / Math.max(bottom - top, 1 / 6)
  const kx = Math.min(across, down)
  const ky = look.proportional ? kx : down
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2]
  return strokes.map((stroke) =>
    stroke.map(([x, y]): Point => [grid / 2 + (x - midX) * kx, grid / 2 + (y - midY) * ky]),
  )
}

/** 1 for every dot within `radius` of a stroke. */
function rasterise(strokes: readonly Stroke[], grid: number, radius: number): Uint8Array {
  const bitmap = new Uint8Array(grid * grid)
  for (const stroke of strokes) {
    for (const [i, to] of stroke.entries()) {
      const from = stroke[Math.max(0, i - 1)] ?? to
      const box = [
        Math.floor(Math.min(from[0], to[0]) - radius),
        Math.ceil(Math.max(from[0], to[0]) + radius),
        Math.floor(Math.min(from[1], to[1]) - radius),
        Math.ceil(Math.max(from[1], to[1]) + radius),
      ].map((edge) => Math.min(grid, Math.max(0, edge))) as [number, number, number, number]
      for (let y = box[2]; y < box[3]; y++) {
        for (let x = box[0]; x < box[1]; x++) {
          if (distance([x + 0.5, y + 0.5], from, to) <= radius) bitmap[y * grid + x] = 1
        }
      }
    }
  }
  return bitmap
}

/** From a point to the nearest point of a line between two others. */
function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length))
  return Math.hypot(px - ax - t * dx, py - ay - t * dy)
}

/** Moved by whole dots so that the middle of the ink is the middle of the picture. */
function centred(bitmap: Uint8Array, grid: number): Uint8Array {
  let [mass, sumX, sumY] = [0, 0, 0]
  for (const [i, dot] of bitmap.entries()) {
    if (!dot) continue
    mass++
    sumX += (i % grid) + 0.5
    sumY += Math.floor(i / grid) + 0.5
  }
  const dx = Math.round(grid / 2 - sumX / mass)
  const dy = Math.round(grid / 2 - sumY / mass)
  const moved = new Uint8Array(bitmap.length)
  for (const [i, dot] of bitmap.entries()) {
    const [x, y] = [(i % grid) + dx, Math.floor(i / grid) + dy]
    if (dot && x >= 0 && x < grid && y >= 0 && y < grid) moved[y * grid + x] = 1
  }
  return moved
}

/** The share of inked dots in each pixel's block. */
function averaged(bitmap: Uint8Array, { side, dots }: Look): number[] {
  const pixels = new Array<number>(side * side).fill(0)
  for (const [i, dot] of bitmap.entries()) {
    const x = Math.floor((i % (side * dots)) / dots)
    const y = Math.floor(i / (side * dots) / dots)
    pixels[y * side + x] = (pixels[y * side + x] ?? 0) + dot / (dots * dots)
  }
  return pixels
}

const sum = (bitmap: Uint8Array): number => bitmap.reduce((a, b) => a + b, 0)
