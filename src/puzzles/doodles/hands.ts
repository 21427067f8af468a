/**
 * How people paint the signs: one larger, one leaning, one in the corner, one with a thick brush. Seeded, so
 * that the same boats come on every machine.
 */
import type { Random } from '../../engine/index.ts'
import { type Picture, painted } from '../kit/drawing.ts'
import { moved, type SignName, type Spot, signLines } from '../kit/signs.ts'
import type { Hand } from './schema.ts'

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
  const lines = signLines[sign].map((line) => moved(line, { size, lean, across, down }, jitter))
  return { lines, reach }
}

export function paintedBy(sign: SignName, hand: Hand, random: Random): Picture {
  const { lines, reach } = draw(sign, hand, random)
  return painted(lines, reach)
}
