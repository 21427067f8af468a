/** The bought table as everything in this folder reads it. Classes and columns are indices in the level's order. Pure. */
import type { Scale } from '../kit/softmax.ts'
import type { Recipe, Setup } from './schema.ts'

export type Bought = Pick<Recipe, 'columns' | 'rows'>

export const classOf = ({ classes }: Pick<Setup, 'classes'>, id: string): number =>
  classes.findIndex((one) => one.id === id)

/** Bought columns as indices, rising: the same columns are the same table, in whatever order they were bought. */
export function columnsOf({ columns }: Pick<Setup, 'columns'>, ids: readonly string[]): number[] {
  return columns.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []))
}

/** Every cell costs one coin. */
export const coinsOf = ({ columns, rows }: Bought): number => columns.length * rows

/** How many rows of so many columns a number of coins buys. */
export const rowsFor = (coins: number, columns: number, all: number): number =>
  Math.min(all, columns === 0 ? all : Math.floor(coins / columns))

export const picked = (columns: readonly number[], values: readonly number[]): number[] =>
  columns.map((i) => values[i] ?? 0)

/** What the model gets of each column: from -1 to 1 over its range, whatever was bought. */
export function scaleOf({ columns: all }: Pick<Setup, 'columns'>, columns: readonly number[]): Scale {
  const of = columns.flatMap((i) => all[i] ?? [])
  return {
    mean: of.map(({ from, to }) => (from + to) / 2),
    deviation: of.map(({ from, to }) => (to - from) / 2),
  }
}
