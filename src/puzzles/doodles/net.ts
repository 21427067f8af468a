/**
 * The model as plain numbers, for pictures and never for a score: what it answers for a drawing while the pen is still
 * on the paper. One hidden layer of rectifiers or none, then softmax.
 */
import type { Picture } from '../kit/drawing.ts'

export interface Net {
  /** Layer by layer: a row of weights for each input, and the biases. */
  readonly layers: readonly {
    readonly kernel: readonly (readonly number[])[]
    readonly bias: readonly number[]
  }[]
}

/** The probability of each class. */
export function sharesOf({ layers }: Net, picture: Picture): number[] {
  let values: readonly number[] = picture
  for (const [at, { kernel, bias }] of layers.entries()) {
    const sums = bias.map((start, j) =>
      values.reduce((sum, value, i) => sum + value * (kernel[i]?.[j] ?? 0), start),
    )
    values = at < layers.length - 1 ? sums.map((sum) => Math.max(0, sum)) : sums
  }
  const most = Math.max(...values)
  const grown = values.map((one) => Math.exp(one - most))
  const all = grown.reduce((a, b) => a + b, 0)
  return grown.map((one) => one / all)
}
