/** Where things stand: the heap and the lamp of the lab, the boxes of the church hall. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface LabLayout {
  /** The screen that the lamp throws a piece on: its middle and its side. */
  readonly screen: Point & { readonly size: number }
  readonly lens: Point
  readonly pip: Point & { readonly size: number }
  readonly heap: Box
}

export function labLayout(width: number, height: number): LabLayout {
  const left = clamp(width * 0.27, 92, 380)
  const size = Math.min(left * 0.82, height * 0.46)
  const foot = clamp(height * 0.06, 16, 34)
  return {
    screen: { x: left * 0.5, y: height * 0.08 + size * 0.5, size },
    lens: { x: left * 0.72, y: height * 0.84 },
    pip: { x: left * 0.36, y: height * 0.8, size: Math.min(left * 0.42, height * 0.26) },
    heap: { x: left + 6, y: height * 0.06, width: width - left - 16, height: height * 0.92 - foot },
  }
}

export interface Piles {
  /** Side of a piece. */
  readonly size: number
  /** Where each piece lies, in the order of the heap. */
  readonly at: readonly Point[]
  /** The middle of each pile. */
  readonly middles: readonly number[]
  readonly floor: number
}

/** Columns between piles, and of the narrowest: where nothing lies there is little to see. */
const gap = 0.7
const least = (pile: readonly unknown[]) => (pile.length > 0 ? 2 : 1)

/**
 * One pile an answer, as wide as it has pieces, side by side on one floor; in each the surest lie below, and on top those of
 * the least margin.
 */
export function pilesIn(
  box: Box,
  answers: readonly number[],
  margin: readonly number[],
  classes: number,
): Piles {
  const piles = Array.from({ length: classes }, (_, of) =>
    answers
      .flatMap((answer, i) => (answer === of ? [i] : []))
      .toSorted((a, b) => (margin[b] ?? 0) - (margin[a] ?? 0) || a - b),
  )
  const floor = box.y + box.height
  let size = 40
  let columns: number[] = []
  for (; size > 5; size *= 0.97) {
    const room = box.width / size - gap * (classes - 1)
    const spare = room - piles.reduce((sum, pile) => sum + least(pile), 0)
    columns = piles.map((pile) =>
      Math.floor(least(pile) + (Math.max(0, spare) * pile.length) / answers.length),
    )
    const tallest = Math.max(...piles.map((pile, of) => Math.ceil(pile.length / (columns[of] ?? 1))))
    if (spare >= 0 && tallest * size <= box.height) break
  }
  const used = columns.reduce((sum, n) => sum + n, 0) + gap * (classes - 1)
  let x = box.x + (box.width - used * size) / 2
  const at = answers.map((): Point => ({ x: 0, y: 0 }))
  const middles: number[] = []
  for (const [of, pile] of piles.entries()) {
    const wide = columns[of] ?? 1
    for (const [n, i] of pile.entries())
      at[i] = { x: x + ((n % wide) + 0.5) * size, y: floor - (Math.floor(n / wide) + 0.5) * size }
    middles.push(x + (wide * size) / 2)
    x += (wide + gap) * size
  }
  return { size, at, middles, floor }
}

export interface HallLayout {
  readonly size: number
  readonly spot: Point
  readonly pip: Point & { readonly size: number }
  readonly van: Point & { readonly size: number }
  /** The box of each class, what of it holds pieces, and who stands behind it. */
  readonly boxes: readonly Box[]
  readonly rooms: readonly Box[]
  readonly people: readonly (Point & { readonly size: number })[]
  readonly floor: number
}

export function hallLayout(classes: number, width: number, height: number): HallLayout {
  const [from, room] = [width * 0.28, width * 0.71]
  const pitch = room / classes
  const tall = clamp(height * 0.34, 70, pitch * 1.5)
  const floor = height * 0.95
  const boxes = Array.from({ length: classes }, (_, i) => ({
    ...{ x: from + pitch * (i + 0.06), y: floor - tall, width: pitch * 0.88, height: tall },
  }))
  const size = Math.min(pitch * 0.78, height * 0.24)
  return {
    ...{ boxes, floor },
    size: Math.min(height * 0.3, width * 0.17),
    spot: { x: width * 0.15, y: height * 0.56 },
    pip: { x: width * 0.2, y: height * 0.19, size: Math.min(height * 0.2, width * 0.15) },
    van: { x: width * 0.1, y: floor - height * 0.1, size: Math.min(height * 0.24, width * 0.19) },
    rooms: boxes.map(({ x, y, width: w, height: h }) => ({
      ...{ x: x + w * 0.07, y: y + h * 0.1, width: w * 0.86, height: h * 0.62 },
    })),
    people: boxes.map(({ x, y, width: w }) => ({ x: x + w / 2, y: y - size * 0.36, size })),
  }
}
