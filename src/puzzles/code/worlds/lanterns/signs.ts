/**
 * Signs that somebody painted on the quay by hand: chevrons to the left and the right, a hook for "back", and bare
 * ground with specks. No two are alike; that is why a rule over pixels is hopeless and a model is not.
 */
import type { Random } from '../../../../engine/index.ts'
import { distanceTo, moved, type Spot, signLines } from '../../../kit/signs.ts'
import { side } from './world.ts'

export const signs = ['left', 'right', 'back', 'none'] as const
export type Sign = (typeof signs)[number]

/** One picture of a sign: side x side numbers, 0 bare to 1 paint, two decimals. */
export function drawSign(sign: Sign, random: Random): number[] {
  const paint = new Array<number>(side * side).fill(0)
  if (sign !== 'none') stroke(paint, painted(sign, random), 0.09 + random.next() * 0.07)
  specks(paint, random)
  return paint.map((value) => Math.round(value * 100) / 100)
}

/** Two signs one over the other, half washed off: a picture of nothing the model was shown. */
export function drawMud(random: Random): number[] {
  const paint = new Array<number>(side * side).fill(0)
  const [one, other] = random.shuffle(['left', 'right', 'back'] as const)
  stroke(paint, painted(one ?? 'left', random), 0.1)
  stroke(paint, painted(other ?? 'right', random), 0.1)
  specks(paint, random)
  return paint.map((value) => Math.round(value * (0.55 + random.next() * 0.45) * 100) / 100)
}

/** A sign of one line, as some hand paints it. */
function painted(sign: Exclude<Sign, 'none'>, random: Random): Spot[] {
  const size = 0.8 + random.next() * 0.35
  const lean = (random.next() - 0.5) * 0.3
  const [across, down] = [(random.next() - 0.5) * 0.22, (random.next() - 0.5) * 0.22]
  const jitter = () => (random.next() - 0.5) * 0.12
  return moved(signLines[sign][0] ?? [], { size, lean, across, down }, jitter)
}

/** Inks every pixel by its distance from the line, `width` in units of the picture. */
function stroke(paint: number[], points: readonly Spot[], width: number) {
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [((i % side) + 0.5) / side, (Math.floor(i / side) + 0.5) / side]
    for (let p = 1; p < points.length; p++) {
      const [from, to] = [points[p - 1], points[p]]
      if (!from || !to) continue
      const ink = 1.4 - distanceTo(x, y, from, to) / width
      if (ink > 0) paint[i] = Math.max(paint[i] ?? 0, Math.min(1, ink))
    }
  }
}

function specks(paint: number[], random: Random) {
  for (let i = 0; i < paint.length; i++)
    if (random.next() < 0.05) paint[i] = Math.max(paint[i] ?? 0, random.next() * 0.5)
}
