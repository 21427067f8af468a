/**
 * A trained model as plain numbers, and its answer: one hidden layer of rectifiers, then softmax. Written out here
 * because a program's sandbox has no TensorFlow.js; only + - * / are used, so every machine gives the same bits.
 */
export interface Weights {
  readonly labels: readonly string[]
  /** [inputs x hidden], row by row, and one bias a neuron; then [hidden x labels] and its biases. */
  readonly hidden: readonly number[]
  readonly hiddenBias: readonly number[]
  readonly output: readonly number[]
  readonly outputBias: readonly number[]
}

export interface Guess {
  readonly label: string
  /** Probability of that label, 0..1, four decimals. */
  readonly sure: number
}

export function predict(weights: Weights, picture: readonly number[]): Guess {
  const inside = layer(picture, weights.hidden, weights.hiddenBias).map((sum) => Math.max(sum, 0))
  const logits = layer(inside, weights.output, weights.outputBias)
  const top = logits.reduce((best, value, i) => (value > (logits[best] ?? 0) ? i : best), 0)
  const powers = logits.map((value) => exp(value - (logits[top] ?? 0)))
  const share = 1 / powers.reduce((sum, power) => sum + power, 0)
  return { label: weights.labels[top] ?? '', sure: Math.round(share * 10000) / 10000 }
}

function layer(inputs: readonly number[], kernel: readonly number[], bias: readonly number[]): number[] {
  return bias.map((start, j) => {
    let sum = start
    for (let i = 0; i < inputs.length; i++) sum += (inputs[i] ?? 0) * (kernel[i * bias.length + j] ?? 0)
    return sum
  })
}

/** e^x for x <= 0: (1 + t + t²/2 + t³/6)^1024 with t = x / 1024; error below 1e-7 where it matters. */
export function exp(x: number): number {
  if (x < -60) return 0
  const t = x / 1024
  let power = 1 + t + (t * t) / 2 + (t * t * t) / 6
  for (let i = 0; i < 10; i++) power *= power
  return power
}
