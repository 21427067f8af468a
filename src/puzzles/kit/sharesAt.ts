import { type Scale, scaled, type Weights } from './softmax.ts'

/**
 * What it answers anywhere, for pictures and never for a score: the last bits of `exp` differ between engines.
 * The probability of each class is exp(z) over the sum of all exp(z), where z adds up weighted inputs and a bias.
 */
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
