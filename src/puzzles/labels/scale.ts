/** How measures become a model's inputs, and what its weights are. Pure. */
import type { Setup } from './schema.ts'

/** Of each measure the mean and the standard deviation of the crate's cards: inputs are (value - mean) / deviation. */
export interface Scale {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
}

export function scaleOf({ cards, measures }: Setup): Scale {
  const columns = measures.map((_, i) => cards.map(({ values }) => values[i] ?? 0))
  const mean = columns.map(average)
  const deviation = columns.map((column, i) =>
    Math.sqrt(average(column.map((v) => (v - (mean[i] ?? 0)) * (v - (mean[i] ?? 0))))),
  )
  return { mean, deviation }
}

export const scaled = ({ mean, deviation }: Scale, values: readonly number[]): number[] =>
  values.map((value, i) => (value - (mean[i] ?? 0)) / (deviation[i] ?? 1))

/** Weights of a softmax: for each input a number to each class, then the biases. */
export type Weights = readonly (readonly number[])[]

const average = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length
