/**
 * A network of twelve weights: two inputs and a constant go into three neurons, and those into one answer. A neuron adds
 * what comes in and squashes it with z / (1 + |z|): only the four operations, so every machine gets the same bits.
 */

/** What a card says when it is turned by so many quarters. */
export const quarters = [-1, -0.5, 0.5, 1] as const
export const cards = 12
const neurons = 3
/** Weights of one neuron: from both inputs, from the constant 1, and on to the answer. */
const each = cards / neurons
/** How much steeper the answer is squashed than a neuron: three neurons can say it clearly. */
const steep = 3

/** Across, up, and whether it is one of those that are looked for. Both lie in -3..3. */
export type Example = readonly [x: number, y: number, is: 0 | 1]

const squash = (z: number) => z / (1 + Math.abs(z))
const slope = (z: number) => 1 / ((1 + Math.abs(z)) * (1 + Math.abs(z)))

export function weightsOf(turned: readonly number[]): number[] {
  return turned.map((quarter) => quarters[quarter] ?? 0)
}

/** 0 to 1: how much the network takes it for one of those that are looked for. */
export function answerAt(weights: readonly number[], x: number, y: number): number {
  let sum = 0
  for (let n = 0; n < neurons; n++) {
    const [a = 0, b = 0, c = 0, out = 0] = weights.slice(n * each, (n + 1) * each)
    sum += out * squash(a * x + b * y + c)
  }
  return (1 + squash(steep * sum)) / 2
}

/** The mean of the squared errors. */
export function lossOf(weights: readonly number[], examples: readonly Example[]): number {
  const sum = examples.reduce((all, [x, y, is]) => all + (answerAt(weights, x, y) - is) ** 2, 0)
  return sum / Math.max(1, examples.length)
}

export function rightOf(weights: readonly number[], examples: readonly Example[]): number {
  return examples.filter(([x, y, is]) => answerAt(weights, x, y) >= 0.5 === (is === 1)).length
}

/** The turn of one card that lowers the loss most; none where every turn raises it. */
export function bestTurn(
  turned: readonly number[],
  examples: readonly Example[],
): { readonly card: number; readonly to: number; readonly loss: number } | undefined {
  let best: { card: number; to: number; loss: number } | undefined
  let least = lossOf(weightsOf(turned), examples)
  for (let card = 0; card < cards; card++)
    for (let to = 0; to < quarters.length; to++) {
      const loss = lossOf(weightsOf(turned.map((now, i) => (i === card ? to : now))), examples)
      if (loss < least) {
        least = loss
        best = { card, to, loss }
      }
    }
  return best
}

/** Which way the loss rises, for each weight. */
function gradient(weights: readonly number[], examples: readonly Example[]): number[] {
  const rises = weights.map(() => 0)
  const add = (at: number, much: number) => {
    rises[at] = (rises[at] ?? 0) + much / examples.length
  }
  for (const [x, y, is] of examples) {
    const into = Array.from({ length: neurons }, (_, n) => {
      const [a = 0, b = 0, c = 0] = weights.slice(n * each)
      return a * x + b * y + c
    })
    const sum = into.reduce((all, z, n) => all + (weights[n * each + 3] ?? 0) * squash(z), 0)
    const atSum = ((1 + squash(steep * sum)) / 2 - is) * slope(steep * sum) * steep
    for (const [n, z] of into.entries()) {
      const out = n * each + 3
      add(out, atSum * squash(z))
      const atNeuron = atSum * (weights[out] ?? 0) * slope(z)
      add(n * each, atNeuron * x)
      add(n * each + 1, atNeuron * y)
      add(n * each + 2, atNeuron)
    }
  }
  return rises
}

export interface Frame {
  readonly step: number
  readonly weights: readonly number[]
  readonly loss: number
}

export const steps = 400
const rate = 1
const frames = 40

/** The machine from the same start: all twelve a little downhill, so many times; filmed. */
export function descend(start: readonly number[], examples: readonly Example[]): Frame[] {
  let weights = [...start]
  const film: Frame[] = [{ step: 0, weights, loss: lossOf(weights, examples) }]
  for (let step = 1; step <= steps; step++) {
    const rises = gradient(weights, examples)
    weights = weights.map((weight, i) => weight - rate * (rises[i] ?? 0))
    if (step % (steps / frames) === 0) film.push({ step, weights, loss: lossOf(weights, examples) })
  }
  return film
}
