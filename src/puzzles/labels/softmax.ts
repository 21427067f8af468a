/** The model as plain numbers, for pictures: what it answers anywhere, without asking where it was trained. Pure. */
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
    Math.sqrt(average(column.map((v) => (v - (mean[i] ?? 0)) ** 2))),
  )
  return { mean, deviation }
}

export const scaled = ({ mean, deviation }: Scale, values: readonly number[]): number[] =>
  values.map((value, i) => (value - (mean[i] ?? 0)) / (deviation[i] ?? 1))

/** Weights of a softmax: for each input a number to each class, then the biases. */
export type Weights = readonly (readonly number[])[]

/** The probability of each class: exp(z) over the sum of all exp(z), where z adds up weighted inputs and a bias. */
export function sharesAt(scale: Scale, weights: Weights, values: readonly number[]): number[] {
  const inputs = [...scaled(scale, values), 1]
  const classes = weights[0]?.length ?? 0
  const z = Array.from({ length: classes }, (_, c) =>
    inputs.reduce((sum, input, i) => sum + input * (weights[i]?.[c] ?? 0), 0),
  )
  const most = Math.max(...z)
  const grown = z.map((one) => Math.exp(one - most))
  const all = grown.reduce((a, b) => a + b, 0)
  return grown.map((one) => one / all)
}

const average = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length
