/** The player's own hand: lines as a recipe keeps them, laid on a card as large as a printed character. Pure. */
import { unpack } from '../kit/drawing.ts'
import type { Spot } from '../kit/signs.ts'
import { filled, inked, type Writing } from './writing.ts'

/** No drawing is stretched more than this: a dot stays a dot. */
const mostStretched = 3

export function writingOf(lines: readonly string[]): Writing {
  const drawn = lines.map(unpack)
  const spots = drawn.flat()
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const by = Math.min(mostStretched, filled / Math.max(right - left, bottom - top, 0.01))
  const [x0, y0] = [(left + right) / 2, (top + bottom) / 2]
  return inked(drawn.map((line) => line.map(([x, y]): Spot => [0.5 + (x - x0) * by, 0.5 + (y - y0) * by])))
}
