/** The bought columns, as everything in this folder reads them. Pure. */
import { type Scale, scaled, scaleOf } from '../kit/softmax.ts'
import type { Column, Setup } from './schema.ts'

/** Where the columns of these names stand in the level's order. */
export const indicesOf = ({ columns }: Setup, ids: readonly string[]): number[] =>
  ids.map((id) => columns.findIndex((one) => one.id === id)).filter((at) => at >= 0)

export const picked = (indices: readonly number[], values: readonly number[]): number[] =>
  indices.map((at) => values[at] ?? 0)

export const classOf = ({ classes }: Setup, id: string): number => classes.findIndex((one) => one.id === id)

/** How the bought columns of a thing become the model's inputs. */
export function inputsOf(setup: Setup, indices: readonly number[]) {
  const scale: Scale = scaleOf(
    setup.examples.map(({ values }) => picked(indices, values)),
    indices.length,
  )
  return { scale, of: (values: readonly number[]) => scaled(scale, picked(indices, values)) }
}

/** How far along its column a value lies, 0 to 1. */
export const partOf = ({ from, to }: Column, value: number): number => (value - from) / (to - from)

/** The value so far along a column, in steps of what it is told in. */
export function valueAt({ from, to, digits = 0 }: Column, part: number): number {
  const fine = [1, 10, 100][digits] ?? 1
  const within = Math.min(1, Math.max(0, part))
  return Math.min(to, Math.max(from, Math.round((from + within * (to - from)) * fine) / fine))
}
