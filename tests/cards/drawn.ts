/** Photographs of a class that holds up cards, drawn: each card turned, tilted and at its place, then blurred and noisy. */
import { type Deck, markOf } from '../../src/cards/deck.ts'
import type { Picture } from '../../src/cards/see.ts'
import { type Side, sides } from '../../src/cards/votes.ts'
import type { Random } from '../../src/engine/index.ts'

export interface Held {
  readonly card: number
  readonly side: Side
  /** The mark's middle and its side, pixels. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** How far it leans, radians, and how much its far edge is shorter, 0 to 1. */
  readonly lean: number
  readonly tilt: number
}

/** Rows of a class from near to far; `size` is the smallest mark's side. */
export function heldBy(
  cards: readonly number[],
  width: number,
  height: number,
  size: number,
  random: Random,
): Held[] {
  const columns = Math.ceil(Math.sqrt((cards.length * width) / height))
  const rows = Math.ceil(cards.length / columns)
  return cards.map((card, i) => ({
    card,
    side: random.pick(sides),
    x: ((i % columns) + 0.5 + between(random, -0.1, 0.1)) * (width / columns),
    y: (Math.floor(i / columns) + 0.5 + between(random, -0.1, 0.1)) * (height / rows),
    size: size * between(random, 1, 1.5),
    lean: between(random, -0.25, 0.25),
    tilt: between(random, 0, 0.15),
  }))
}

interface Look {
  /** Pixels that run into one another. */
  readonly blur?: number
  /** Greys, of 255. */
  readonly noise?: number
}

/** The room behind is uneven grey with dark and light shapes, some of them square. */
export function drawn(
  deck: Deck,
  held: readonly Held[],
  { width, height }: { readonly width: number; readonly height: number },
  random: Random,
  { blur = 1, noise = 8 }: Look = {},
): Picture {
  const grey = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) grey[y * width + x] = 110 + 40 * Math.sin(x / 173) * Math.cos(y / 91)
  for (let i = 0; i < 40; i++) {
    const [w, h] = [between(random, 10, 160), between(random, 10, 120)]
    const [left, top, shade] = [
      between(random, 0, width - w),
      between(random, 0, height - h),
      between(random, 20, 230),
    ]
    for (let y = top | 0; y < top + h; y++)
      for (let x = left | 0; x < left + w; x++) grey[y * width + x] = shade
  }
  for (const one of held) hold(grey, width, height, deck, one)
  const soft = blur > 0 ? blurred(grey, width, height, blur) : grey
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < soft.length; i++) {
    const shade = (soft[i] ?? 0) + between(random, -noise, noise)
    data.set([shade, shade, shade, 255], i * 4)
  }
  return { width, height, data }
}

/** Paper around the mark, in cells. */
const margin = 1.5

function hold(grey: Float32Array, width: number, height: number, deck: Deck, one: Held): void {
  const mark = markOf(deck, one.card)
  // Side A is the mark's own top: with B up it was turned a quarter to the left.
  const turn = one.lean - (sides.indexOf(one.side) * Math.PI) / 2
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const reach = Math.ceil(one.size * (1 + margin / 2))
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const [px, py] = [Math.round(one.x) + dx, Math.round(one.y) + dy]
      if (px < 0 || py < 0 || px >= width || py >= height) continue
      let [sum, hits] = [0, 0]
      // Nine rays a pixel.
      for (const ox of [-0.33, 0, 0.33])
        for (const oy of [-0.33, 0, 0.33]) {
          // Tilted away: what is higher up is farther off and smaller.
          const depth = 1 + (one.tilt * (dy + oy)) / one.size
          const [x, y] = [(dx + ox) / one.size / depth, (dy + oy) / one.size / depth]
          const u = (x * cos + y * sin + 0.5) * deck.cells
          const v = (-x * sin + y * cos + 0.5) * deck.cells
          if (u < -margin || v < -margin || u >= deck.cells + margin || v >= deck.cells + margin) continue
          hits++
          sum += mark[Math.floor(v)]?.[Math.floor(u)] ? 25 : 235
        }
      const at = py * width + px
      if (hits > 0) grey[at] = (sum + (grey[at] ?? 0) * (9 - hits)) / 9
    }
}

function blurred(grey: Float32Array, width: number, height: number, radius: number): Float32Array {
  const along = (from: Float32Array, step: number) => {
    const to = new Float32Array(from.length)
    for (let i = 0; i < from.length; i++) {
      let sum = 0
      for (let d = -radius; d <= radius; d++)
        sum += from[Math.min(from.length - 1, Math.max(0, i + d * step))] ?? 0
      to[i] = sum / (radius * 2 + 1)
    }
    return to
  }
  void height
  return along(along(grey, 1), width)
}

const between = (random: Random, least: number, most: number) => least + (most - least) * random.next()
