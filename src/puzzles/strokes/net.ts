/** The first layer of the network as plain numbers: what one of its filters finds in a picture. For looking, never for a score. */
import { type Picture, side } from './writing.ts'

/** A filter looks at so many pixels a side, and so at so many places along a side of the picture. */
export const reach = 3
export const places = side - reach + 1

export interface Filter {
  /** reach x reach weights, row by row. */
  readonly weights: readonly number[]
  readonly bias: number
}

/** What it finds at each place, 0 and more, row by row: places x places. */
export function found({ weights, bias }: Filter, picture: Picture): number[] {
  return Array.from({ length: places * places }, (_, i) => {
    const [left, top] = [i % places, Math.floor(i / places)]
    let sum = bias
    for (const [k, weight] of weights.entries())
      sum += weight * (picture[(top + Math.floor(k / reach)) * side + left + (k % reach)] ?? 0)
    return Math.max(0, sum)
  })
}

/** The most that it finds anywhere in these pictures: what shines brightest. */
export const brightest = (filter: Filter, pictures: readonly Picture[]): number =>
  Math.max(1e-6, ...pictures.flatMap((picture) => found(filter, picture)))

/** Its weights scaled to -1..1 by its own largest. */
export function scaled({ weights }: Filter): number[] {
  const largest = Math.max(1e-9, ...weights.map(Math.abs))
  return weights.map((weight) => weight / largest)
}
