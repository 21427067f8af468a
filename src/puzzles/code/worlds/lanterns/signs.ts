/**
 * Signs that somebody painted on the quay by hand: chevrons to the left and the right, a hook for "back", and bare
 * ground with specks. No two are alike; that is why a rule over pixels is hopeless and a model is not.
 */
import type { Random } from '../../../../engine/index.ts'
import { side } from './world.ts'

export const signs = ['left', 'right', 'back', 'none'] as const
export type Sign = (typeof signs)[number]

type Point = readonly [number, number]

const strokes: Readonly<Record<Exclude<Sign, 'none'>, readonly Point[]>> = {
  left: [
    [0.72, 0.16],
    [0.26, 0.5],
    [0.72, 0.84],
  ],
  right: [
    [0.28, 0.16],
    [0.74, 0.5],
    [0.28, 0.84],
  ],
  back: [
    [0.26, 0.2],
    [0.26, 0.66],
    [0.5, 0.84],
    [0.74, 0.66],
    [0.74, 0.2],
  ],
}

/** One picture of a sign: side x side numbers, 0 bare to 1 paint, two decimals. */
export function drawSign(sign: Sign, random: Random): number[] {
  const paint = new Array<number>(side * side).fill(0)
  if (sign !== 'none') stroke(paint, wobble(strokes[sign], random), 0.09 + random.next() * 0.07)
  specks(paint, random)
  return paint.map((value) => Math.round(value * 100) / 100)
}

/** Two signs one over the other, half washed off: a picture of nothing the model was shown. */
export function drawMud(random: Random): number[] {
  const paint = new Array<number>(side * side).fill(0)
  const [one, other] = random.shuffle(['left', 'right', 'back'] as const)
  stroke(paint, wobble(strokes[one ?? 'left'], random), 0.1)
  stroke(paint, wobble(strokes[other ?? 'right'], random), 0.1)
  specks(paint, random)
  return paint.map((value) => Math.round(value * (0.55 + random.next() * 0.45) * 100) / 100)
}

function wobble(points: readonly Point[], random: Random): Point[] {
  const size = 0.8 + random.next() * 0.35
  const lean = (random.next() - 0.5) * 0.3
  const [dx, dy] = [(random.next() - 0.5) * 0.22, (random.next() - 0.5) * 0.22]
  return points.map(([x, y]) => {
    const [cx, cy] = [(x - 0.5) * size, (y - 0.5) * size]
    const jitter = () => (random.next() - 0.5) * 0.12
    return [0.5 + cx + cy * lean + dx + jitter(), 0.5 + cy - cx * lean + dy + jitter()]
  })
}

/** Inks every pixel by its distance from the line, `width` in units of the picture. */
function stroke(paint: number[], points: readonly Point[], width: number) {
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [((i % side) + 0.5) / side, (Math.floor(i / side) + 0.5) / side]
    for (let p = 1; p < points.length; p++) {
      const [from, to] = [points[p - 1], points[p]]
      if (!from || !to) continue
      const ink = 1.4 - distance(x, y, from, to) / width
      if (ink > 0) paint[i] = Math.max(paint[i] ?? 0, Math.min(1, ink))
    }
  }
}

function distance(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  const [px, py] = [x - ax - along * dx, y - ay - along * dy]
  return Math.sqrt(px * px + py * py)
}

function specks(paint: number[], random: Random) {
  for (let i = 0; i < paint.length; i++)
    if (random.next() < 0.05) paint[i] = Math.max(paint[i] ?? 0, random.next() * 0.5)
}
