/** Where things stand in lab and contest. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'
import type { Row } from './view.ts'

interface Sized extends Point {
  readonly size: number
}

export interface LabLayout {
  /** The glass that a card is projected on: its middle and its side. */
  readonly screen: Sized
  /** The projector. */
  readonly lamp: Point
  readonly pip: Sized
  /** The filters' windows. */
  readonly windows: Box
  /** Whose icon stands where a row begins, and how large its cards are. */
  readonly rows: Readonly<Record<Row, Box>>
}

export function labLayout(width: number, height: number): LabLayout {
  const pad = clamp(width * 0.015, 5, 16)
  const size = Math.min(width * 0.38, height * 0.7)
  const x = pad * 2 + size
  const right = { x, width: width - x - pad }
  const part = (from: number, to: number): Box => ({
    ...right,
    y: height * from,
    height: height * (to - from),
  })
  const pip = clamp(height * 0.24, 30, 120)
  return {
    screen: { x: pad + size / 2, y: height * 0.04 + size / 2, size },
    lamp: { x: pad + size * 0.62, y: height * 0.97 },
    pip: { x: pad + pip * 0.55, y: height - pip * 0.56, size: pip },
    windows: part(0.04, 0.45),
    rows: { practice: part(0.49, 0.72), tray: part(0.75, 0.98) },
  }
}

/** Boxes of equal shape in a larger one: as many columns, of those that may be, as make them largest. `tall`: height by width. */
export function tiles(
  count: number,
  box: Box,
  tall: number,
  allowed: readonly number[] = Array.from({ length: count }, (_, i) => i + 1),
): Box[] {
  let [side, columns] = [0, 1]
  for (const n of allowed) {
    const fits = Math.min(box.width / n, box.height / Math.ceil(count / n) / tall)
    if (fits > side) [side, columns] = [fits, n]
  }
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + (i % columns) * side,
    y: box.y + Math.floor(i / columns) * side * tall,
    width: side,
    height: side * tall,
  }))
}

/** Where the icon of a row and its cards lie: in one line, or in two where that leaves them larger. */
export function cardsIn(box: Box, count: number): { readonly icon: Box; readonly cards: readonly Box[] } {
  const icon = Math.min(box.height * 0.5, box.width * 0.1)
  const rest = { ...box, x: box.x + icon * 1.15, width: box.width - icon * 1.15 }
  const cards = tiles(count, rest, 1, [count / 2, count])
  return { icon: { x: box.x, y: box.y, width: icon, height: icon }, cards }
}

export const within = ({ x, y, width, height }: Box, at: Point): boolean =>
  at.x >= x && at.y >= y && at.x < x + width && at.y < y + height

export interface NightLayout {
  readonly size: number
  /** Where an order is projected. */
  readonly spot: Point
  readonly pip: Sized
  readonly clerk: Sized
  /** The counter of each character, and what of it holds goods; the mouth of its tube; who stands there. */
  readonly counters: readonly Box[]
  readonly rooms: readonly Box[]
  readonly mouths: readonly Point[]
  readonly people: readonly Sized[]
  readonly signs: readonly Sized[]
}

export function nightLayout(classes: number, width: number, height: number): NightLayout {
  const [from, room] = [width * 0.33, width * 0.66]
  const pitch = room / classes
  const tall = clamp(height * 0.3, 56, pitch * 1.5)
  const floor = height * 0.97
  const counters = Array.from({ length: classes }, (_, i) => ({
    ...{ x: from + pitch * (i + 0.06), y: floor - tall, width: pitch * 0.88, height: tall },
  }))
  const size = Math.min(pitch * 0.66, height * 0.2)
  const middle = ({ x, width: w }: Box) => x + w / 2
  const sign = Math.min(pitch * 0.5, height * 0.15)
  const top = height * 0.05
  const pip = Math.min(height * 0.22, width * 0.14)
  return {
    counters,
    size: Math.min(height * 0.4, width * 0.22),
    spot: { x: width * 0.165, y: height * 0.38 },
    pip: { x: Math.max(width * 0.07, pip * 0.7), y: height * 0.83, size: pip },
    clerk: { x: width * 0.22, y: height * 0.85, size: Math.min(height * 0.2, width * 0.13) },
    rooms: counters.map(({ x, y, width: w, height: h }) => ({
      ...{ x: x + w * 0.07, y: y + h * 0.06, width: w * 0.86, height: h * 0.62 },
    })),
    signs: counters.map((one) => ({ x: middle(one), y: top + sign / 2, size: sign })),
    mouths: counters.map((one) => ({ x: middle(one), y: top + sign * 1.25 })),
    people: counters.map((one) => ({ x: middle(one), y: one.y - size * 0.4, size })),
  }
}
