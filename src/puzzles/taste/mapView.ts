/**
 * Turns factors, which have no sides, into a map that lies the same way each time: the two directions in which songs differ
 * most, turned so that the first style lies left and the second up. For pictures only; square roots are the same everywhere.
 */
import type { MapView, Spot } from './events.ts'
import { dot, type Factors, type Vector } from './factors.ts'

type Axis = readonly number[]

/** Rounds of the power method: more than two directions of 40 songs have been seen to need. */
const rounds = 60

export function viewOf({ songs, listeners }: Factors, styles: readonly number[]): MapView {
  const size = songs[0]?.length ?? 0
  const first = strongest(songs, size, [])
  const second = size > 1 ? strongest(songs, size, [first]) : first.map(() => 0)
  const mean = (style: number): Spot => {
    const own = songs.filter((_, i) => styles[i] === style)
    const sum = (axis: Axis) => own.reduce((all, song) => all + dot(song, axis), 0)
    return [sum(first), sum(second)]
  }
  const [x, y] = mean(0)
  const long = Math.sqrt(x * x + y * y) || 1
  const [c, s] = [-x / long, -y / long]
  const along = first.map((f, i) => c * f + s * (second[i] ?? 0))
  const up = first.map((f, i) => -s * f + c * (second[i] ?? 0))
  const [u, v] = mean(1)
  const over = u * -s + v * c < 0 ? -1 : 1
  const axes = [along, up.map((one) => one * over)] as const
  return { axes, songs: reachOf(songs, axes), boats: reachOf(listeners, axes) }
}

export const spotOf = (vector: Vector, { axes: [along, up] }: Pick<MapView, 'axes'>, by: number): Spot => [
  rounded(dot(along, vector) / by),
  rounded(dot(up, vector) / by),
]

/** Back from a place on the map to the factors of a listener there. */
export const factorsAt = ({ axes: [along, up], boats }: MapView, [x, y]: Spot): number[] =>
  along.map((one, i) => boats * (one * x + (up[i] ?? 0) * y))

/** Lists of hundreds of places are sent about: a thousandth of the map is less than can be seen. */
const rounded = (part: number): number => Math.round(part * 1000) / 1000

/** The direction in which the vectors are longest, at right angles to those found before. */
function strongest(vectors: readonly Vector[], size: number, before: readonly Axis[]): Axis {
  let axis: Axis = straight(
    Array.from({ length: size }, (_, i) => 1 + i * 0.37),
    before,
  )
  for (let round = 0; round < rounds; round++) {
    const next = new Array<number>(size).fill(0)
    for (const vector of vectors) {
      const part = dot(axis, vector)
      for (let i = 0; i < size; i++) next[i] = (next[i] ?? 0) + part * (vector[i] ?? 0)
    }
    axis = straight(next, before)
  }
  return axis
}

function straight(axis: readonly number[], before: readonly Axis[]): Axis {
  let left = axis
  for (const other of before) {
    const part = dot(left, other)
    left = left.map((one, i) => one - part * (other[i] ?? 0))
  }
  const long = Math.sqrt(dot(left, left))
  return long > 0 ? left.map((one) => one / long) : left.map(() => 0)
}

/** Half again the mean length: so that most fit, and a loner does not squeeze all others together. */
function reachOf(vectors: readonly Vector[], [along, up]: MapView['axes']): number {
  const far = vectors.map((vector) => {
    const [x, y] = [dot(along, vector), dot(up, vector)]
    return Math.sqrt(x * x + y * y)
  })
  return (far.reduce((sum, one) => sum + one, 0) / Math.max(1, far.length)) * 1.6 || 1
}
