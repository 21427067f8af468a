/**
 * Variations of a picture that a person would still call the same: data augmentation. Each makes a fixed number of new
 * pictures out of one, for the training to see beside it. Pure and seeded; only sums, products and comparisons of shares
 * of ink, so that every machine makes the same pictures.
 */
import type { Random } from '../../engine/index.ts'

/** Names as levels and recipes write them, in the order in which copies are made. */
export const variations = ['sideways', 'upDown', 'two', 'turn', 'pen', 'mirror', 'speckles'] as const
export type Variation = (typeof variations)[number]

/** Shares of ink, 0..1, side x side, row by row from the top left. */
type Pixels = readonly number[]
type Make = (pixels: Pixels, random: Random) => Pixels

/** Moved by whole pixels to the right and down; what passes the edge is gone, and what comes in is bare paper. */
export function move(pixels: Pixels, right: number, down: number): number[] {
  const side = sideOf(pixels)
  return everywhere(side, (x, y) => at(pixels, side, x - right, y - down))
}

/** Left and right exchanged. */
export const mirror = (pixels: Pixels): number[] =>
  everywhere(sideOf(pixels), (x, y) => at(pixels, sideOf(pixels), sideOf(pixels) - 1 - x, y))

/** Upside down: half a turn about the middle. */
export const halfTurn = (pixels: Pixels): number[] => [...pixels].reverse()

/** A turn of about ten degrees, as the triangle with the sides 11, 60 and 61 has it: no sine is asked for. */
const cosine = 60 / 61
const sine = 11 / 61

/** Turned by about ten degrees about the middle, clockwise; between four pixels their ink is mixed (bilinear). */
export function turn(pixels: Pixels, clockwise: boolean): number[] {
  const side = sideOf(pixels)
  const middle = (side - 1) / 2
  const slant = clockwise ? sine : -sine
  return everywhere(side, (x, y) => {
    const [dx, dy] = [x - middle, y - middle]
    const [fromX, fromY] = [middle + cosine * dx + slant * dy, middle - slant * dx + cosine * dy]
    const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
    const [partX, partY] = [fromX - left, fromY - top]
    const row = (down: number) =>
      at(pixels, side, left, top + down) * (1 - partX) + at(pixels, side, left + 1, top + down) * partX
    return row(0) * (1 - partY) + row(1) * partY
  })
}

/** How much of its neighbours' ink, or of their bare paper, a pixel takes on. */
const spread = 0.4

/** As with a thicker pen: ink spreads to the four neighbours. */
export function thicken(pixels: Pixels): number[] {
  const side = sideOf(pixels)
  return everywhere(side, (x, y) =>
    Math.max(at(pixels, side, x, y), spread * Math.max(...beside(pixels, side, x, y))),
  )
}

/** As with a thinner pen: bare paper spreads to the four neighbours. */
export function thin(pixels: Pixels): number[] {
  const side = sideOf(pixels)
  return everywhere(side, (x, y) =>
    Math.min(at(pixels, side, x, y), 1 - spread * (1 - Math.min(...beside(pixels, side, x, y)))),
  )
}

/** One pixel in ten is given any ink. */
export function speckle(pixels: Pixels, random: Random): number[] {
  const speckled = [...pixels]
  for (let i = 0; i < Math.round(pixels.length / 10); i++)
    speckled[random.below(pixels.length)] = random.next()
  return speckled
}

const makes: Readonly<Record<Variation, readonly Make[]>> = {
  sideways: [(pixels) => move(pixels, -1, 0), (pixels) => move(pixels, 1, 0)],
  upDown: [(pixels) => move(pixels, 0, -1), (pixels) => move(pixels, 0, 1)],
  two: steps(2).map(
    ([right, down]) =>
      (pixels) =>
        move(pixels, right, down),
  ),
  turn: [(pixels) => turn(pixels, false), (pixels) => turn(pixels, true)],
  pen: [thicken, thin],
  mirror: [mirror],
  speckles: [speckle],
}

/** How many new pictures one picture becomes by these variations, itself not counted. */
export const copiesBy = (chosen: readonly Variation[]): number =>
  chosen.reduce((sum, one) => sum + makes[one].length, 0)

/** The new pictures, variation by variation, each as many pictures as there are, in their order. */
export function varied(
  all: readonly Pixels[],
  chosen: readonly Variation[],
  random: Random,
): readonly (readonly Pixels[])[] {
  return variations
    .filter((one) => chosen.includes(one))
    .flatMap((one) => makes[one].map((make) => all.map((pixels) => make(pixels, random))))
}

/** Left, right, up and down by so many pixels, as [right, down]. */
export function steps(by: number): readonly (readonly [right: number, down: number])[] {
  return [
    [-by, 0],
    [by, 0],
    [0, -by],
    [0, by],
  ]
}

function sideOf(pixels: Pixels): number {
  return Math.sqrt(pixels.length)
}

function everywhere(side: number, ink: (x: number, y: number) => number): number[] {
  return Array.from({ length: side * side }, (_, i) => ink(i % side, Math.floor(i / side)))
}

/** Bare paper beyond the edges. */
const at = (pixels: Pixels, side: number, x: number, y: number): number =>
  x < 0 || y < 0 || x >= side || y >= side ? 0 : (pixels[y * side + x] ?? 0)

const beside = (pixels: Pixels, side: number, x: number, y: number): number[] =>
  steps(1).map(([right, down]) => at(pixels, side, x + right, y + down))
