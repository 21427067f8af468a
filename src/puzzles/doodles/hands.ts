/**
 * The signs, and how people paint them: one larger, one leaning, one in the corner, one with a thick brush. Seeded, so
 * that the same boats come on every machine.
 */
import type { Random } from '../../engine/index.ts'
import { type Picture, painted, type Spot } from './drawing.ts'
import type { SignName } from './names.ts'
import type { Hand } from './schema.ts'

/** Each sign as somebody careful paints it, in the middle of the sheet: the signs of 1-5 among them. */
const neat: Readonly<Record<SignName, readonly (readonly Spot[])[]>> = {
  left: [
    [
      [0.72, 0.16],
      [0.26, 0.5],
      [0.72, 0.84],
    ],
  ],
  right: [
    [
      [0.28, 0.16],
      [0.74, 0.5],
      [0.28, 0.84],
    ],
  ],
  back: [
    [
      [0.26, 0.2],
      [0.26, 0.66],
      [0.5, 0.84],
      [0.74, 0.66],
      [0.74, 0.2],
    ],
  ],
  stop: [
    [
      [0.24, 0.24],
      [0.76, 0.76],
    ],
    [
      [0.76, 0.24],
      [0.24, 0.76],
    ],
  ],
}

export const neatSign = (sign: SignName): readonly (readonly Spot[])[] => neat[sign]

/** The lines of one sign by such a hand, and how far its paint reaches. */
export function draw(
  sign: SignName,
  hand: Hand,
  random: Random,
): { readonly lines: Spot[][]; readonly reach: number } {
  const some = ([from, to]: readonly [number, number]) => from + (to - from) * random.next()
  const [size, lean, across, down] = [some(hand.size), some(hand.lean), some(hand.across), some(hand.down)]
  const reach = some(hand.reach)
  const jitter = () => (random.next() - 0.5) * 2 * hand.shake
  const lines = neat[sign].map((line) =>
    line.map(([x, y]): Spot => {
      const [cx, cy] = [(x - 0.5) * size, (y - 0.5) * size]
      return [0.5 + cx + cy * lean + across + jitter(), 0.5 + cy - cx * lean + down + jitter()]
    }),
  )
  return { lines, reach }
}

export function paintedBy(sign: SignName, hand: Hand, random: Random): Picture {
  const { lines, reach } = draw(sign, hand, random)
  return painted(lines, reach)
}
