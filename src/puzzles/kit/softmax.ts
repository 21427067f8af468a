/** A softmax as plain numbers: how measures become its inputs; `sharesAt.ts` says what it answers. Pure. */

/** Of each measure the mean and the standard deviation: inputs are (value - mean) / deviation. */
export interface Scale {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
}

/** Weights of a softmax: for each input a number to each class, then the biases. */
export type Weights = readonly (readonly number[])[]

/** `rows` of `measures` numbers each. */
export function scaleOf(rows: readonly (readonly number[])[], measures: number): Scale {
  const columns = Array.from({ length: measures }, (_, i) => rows.map((values) => values[i] ?? 0))
  const mean = columns.map(average)
  const deviation = columns.map((column, i) =>
    Math.sqrt(average(column.map((v) => (v - (mean[i] ?? 0)) * (v - (mean[i] ?? 0))))),
  )
  return { mean, deviation }
}

export const scaled = ({ mean, deviation }: Scale, values: readonly number[]): number[] =>
  values.map((value, i) => (value - (mean[i] ?? 0)) / (deviation[i] ?? 1))

const average = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length
