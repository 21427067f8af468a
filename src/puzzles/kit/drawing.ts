/**
 * A drawing as a recipe keeps it, and the picture that the model gets of it. Only + - * / and square roots, so every
 * machine makes the same picture.
 */
import { type Drawing, mostLines, type Pen } from './drawn.ts'
import { distanceTo, type Spot } from './signs.ts'

/** Pixels along a picture's side: as many as the robot's camera of 1-5 has. */
export const side = 10
/** A sheet has so many places along its side for a point of a line. */
const places = 36
/** Most points that a line keeps. */
const mostPoints = 40

/** How far the paint of each pen reaches from its line, as a share of the sheet. */
export const reachOf: Readonly<Record<Pen, number>> = { thin: 0.06, middle: 0.1, thick: 0.15 }

/** 0 bare to 1 paint, row by row, two decimals. */
export type Picture = readonly number[]

export const bare: Picture = new Array<number>(side * side).fill(0)

export const pictureOf = ({ pen, lines }: Drawing): Picture => painted(lines.map(unpack), reachOf[pen])

/** Inks every pixel by its distance from the lines; `reach` in units of the sheet, `across` pixels a side. */
export function painted(lines: readonly (readonly Spot[])[], reach: number, across = side): number[] {
  return Array.from({ length: across * across }, (_, i) => {
    const [x, y] = [((i % across) + 0.5) / across, (Math.floor(i / across) + 0.5) / across]
    const near = Math.min(...lines.map((line) => distance(x, y, line)), 9)
    return Math.round(Math.min(1, Math.max(0, 1.4 - near / reach)) * 100) / 100
  })
}

function distance(x: number, y: number, line: readonly Spot[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [i, to] of line.entries())
    least = Math.min(least, distanceTo(x, y, line[Math.max(0, i - 1)] ?? to, to))
  return least
}

/** The lines of a drawing as a recipe keeps them: two signs a point, base 36, in 36 places along each side. */
export function pack(strokes: readonly (readonly Spot[])[]): string[] {
  return strokes
    .filter((stroke) => stroke.length > 0)
    .slice(0, mostLines)
    .map((stroke) => {
      const spots = stroke.map(([x, y]) => [place(x), place(y)] as const)
      let kept = straightened(spots, 0.5)
      for (let slack = 1; kept.length > mostPoints; slack *= 1.5) kept = straightened(spots, slack)
      return kept.map(([x, y]) => x.toString(places) + y.toString(places)).join('')
    })
}

export function unpack(line: string): Spot[] {
  const at = (i: number) => (Number.parseInt(line[i] ?? '0', places) + 0.5) / places
  return Array.from({ length: line.length / 2 }, (_, i) => [at(2 * i), at(2 * i + 1)])
}

const place = (share: number) => Math.min(places - 1, Math.max(0, Math.floor(share * places)))

/** Leaves points out that lie within `slack` of the line between those that stay (Ramer, Douglas and Peucker). */
function straightened(spots: readonly Spot[], slack: number): readonly Spot[] {
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last || spots.length < 3) return spots
  let [far, at] = [0, 0]
  for (const [i, [x, y]] of spots.entries()) {
    const off = distance(x, y, [first, last])
    if (off > far) [far, at] = [off, i]
  }
  if (far <= slack) return [first, last]
  return [
    ...straightened(spots.slice(0, at + 1), slack).slice(0, -1),
    ...straightened(spots.slice(at), slack),
  ]
}
