/** What tells the characters apart, in figures, for a player who does not see a card. Pure. */
import type { Lines } from './writing.ts'

/** How much wider than tall a line is to be level. */
const flat = 2

/** How wide each level stroke is, from the top down, in hundredths of the card. */
export const levelStrokes = (lines: Lines): number[] =>
  lines
    .map((line) => {
      const [first = [0, 0], last = [0, 0]] = [line[0], line.at(-1)]
      return { wide: last[0] - first[0], tall: Math.abs(last[1] - first[1]), y: (first[1] + last[1]) / 2 }
    })
    .filter(({ wide, tall }) => wide > tall * flat)
    .sort((a, b) => a.y - b.y)
    .map(({ wide }) => Math.round(wide * 100))
