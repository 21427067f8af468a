/**
 * Handwriting, made by chance from a seed: the lines of a printed character, moved as a hand moves them, and the picture
 * that a scanner makes of them. Sums, products and square roots alone, so every machine makes the same. Pure.
 */
import type { Random } from '../../engine/index.ts'
import { painted } from '../kit/drawing.ts'
import type { Spot } from '../kit/signs.ts'

/** Pixels along a picture's side. */
export const side = 14

/** What may vary in a hand, by the names that levels and recipes write. */
export const variations = ['slant', 'size', 'place', 'pen', 'wobble', 'strokes'] as const
export type Variation = (typeof variations)[number]
/** How much each varies, in steps: 0 not at all. Parts of a step are for the guests' hands alone. */
export type Manner = Readonly<Partial<Record<Variation, number>>>
export const mostVaried = 3

export type Lines = readonly (readonly Spot[])[]
/** 0 bare to 1 ink, row by row from the top left. */
export type Picture = readonly number[]

/** One step of each variation. Shares of the sheet, or of a length. */
const step = {
  slant: 0.13,
  narrow: 0.13,
  place: 0.035,
  pen: 0.012,
  wobble: 0.009,
  bend: 0.028,
  length: 0.38,
  away: 0.075,
}
/** How far the ink of a middling pen reaches. */
const reach = 0.058
/** How much of the sheet a printed character takes. */
export const filled = 0.84

/** What a hand has written: its lines, for eyes; how far the pen's ink reaches; and the picture, all that a model gets. */
export interface Writing {
  readonly lines: Lines
  readonly pen: number
  readonly picture: Picture
}

/** A character as it is printed. */
export const printed = (lines: Lines): Writing => inked(lines.map(placed))

const placed = (line: readonly Spot[]): Spot[] =>
  line.map(([x, y]) => [0.5 + (x - 0.5) * filled, 0.5 + (y - 0.5) * filled])

export const inked = (lines: Lines, pen = reach): Writing => ({
  ...{ lines, pen },
  picture: painted(lines, pen, side),
})

/** The same character in a hand that varies so much; `lines` in a box of 1. */
export function written(lines: Lines, manner: Manner, random: Random): Writing {
  const by = (name: Variation) => manner[name] ?? 0
  const even = () => random.next() * 2 - 1
  const lean = even() * step.slant * by('slant')
  const turn = even() * step.slant * 0.5 * by('slant')
  const size = filled * (1 - random.next() * step.narrow * by('size'))
  const broad = 1 + even() * step.narrow * 0.5 * by('size')
  const [right, down] = [even() * step.place * by('place'), even() * step.place * by('place')]
  const pen = reach + even() * step.pen * by('pen')
  const [shake, bend] = [step.wobble * by('wobble'), step.bend * by('wobble')]
  const moved = lines.map((line) => {
    const longer = 1 + even() * step.length * by('strokes')
    const [aside, below] = [even() * step.away * by('strokes'), even() * step.away * by('strokes')]
    const bow = [even() * bend, even() * bend] as const
    const [ax, ay] = middleOf(line)
    return line.map(([x, y], i): Spot => {
      // A bow is widest in the middle of a line.
      const part = line.length > 1 ? i / (line.length - 1) : 0
      const bowed = 4 * part * (1 - part)
      const cx = ax + (x - ax) * longer + aside + bow[0] * bowed + even() * shake - 0.5
      const cy = ay + (y - ay) * longer + below + bow[1] * bowed + even() * shake - 0.5
      return [0.5 + size * broad * (cx - lean * cy) + right, 0.5 + size * (cy + turn * cx) + down]
    })
  })
  return inked(moved, pen)
}

function middleOf(line: readonly Spot[]): Spot {
  const [first, last] = [line[0] ?? [0.5, 0.5], line.at(-1) ?? [0.5, 0.5]]
  return [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2]
}
