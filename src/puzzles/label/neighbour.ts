/**
 * Nearest neighbour, built as an ordinary TensorFlow.js network of two dense layers, so that every number of it
 * can be opened and explained:
 *
 *   facts ──► alike (softmax): one unit an example shown ──► kinds (linear): one unit a class
 *
 * A card enters one-hot: one input for every value a fact can take, 1 where the card has it. A unit of `alike`
 * carries the facts of its example as weights, so it counts the facts that agree:
 *
 *   z_e = sharpness · (number of facts on which the card and example e agree)
 *   a_e = exp(z_e) / Σ exp(z)                    softmax: the share of attention example e gets
 *   p_k = Σ a_e over the examples e of class k   the probability of class k
 *
 * "Training" is showing: the examples *are* the weights, and no gradient moves them. We chose it over a small
 * softmax network through `fit` because the level is about what an example teaches. With 7 to 20 examples both
 * reach about the same accuracy, but only this one can point at the example it went by, which is the question a
 * first-time player asks. It is the learner of Cover and Hart, "Nearest neighbor pattern classification" (1967),
 * with the soft vote of Goldberger et al., "Neighbourhood components analysis" (2004).
 */
import { predict, tf } from '../../learn/index.ts'
import type { Card } from './deck.ts'

/**
 * exp(3) = 20.09: one more fact in common outweighs 20 examples that have one fewer. So while at most 20 are
 * shown, the answer is always the class of a nearest example, and only equally near ones vote.
 */
const sharpness = 3

/** The bias of a place in the crate that is still empty: exp(-1000) is 0, so it gets no attention. */
const empty = -1000

export interface Neighbour {
  /** Shows it the first `count` examples; the others are covered. */
  show(count: number): void
  /** Probability of each class for each card, rounded to 4 decimals. */
  name(cards: readonly Pick<Card, 'facts'>[]): number[][]
  readonly model: tf.LayersModel
  dispose(): void
}

/** `deck` holds every card of the level: the values a fact can take are read from it, never their classes. */
export function createNeighbour(
  deck: readonly Pick<Card, 'facts'>[],
  examples: readonly Card[],
  classes: number,
): Neighbour {
  const values = valuesOf(deck)
  const inputs = values.reduce((sum, each) => sum + each.length, 0)
  const encode = ({ facts }: Pick<Card, 'facts'>) =>
    values.flatMap((each, fact) => each.map((value) => (facts[fact] === value ? 1 : 0)))

  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        name: 'alike',
        inputShape: [inputs],
        units: examples.length,
        activation: 'softmax',
        kernelInitializer: 'zeros',
      }),
      tf.layers.dense({ name: 'kinds', units: classes, useBias: false, kernelInitializer: 'zeros' }),
    ],
  })
  const [alike, kinds] = model.layers as [tf.layers.Layer, tf.layers.Layer]

  tf.tidy(() => {
    const seen = tf.tensor2d(examples.map(encode), [examples.length, inputs])
    alike.setWeights([tf.mul(tf.transpose(seen), sharpness), tf.zeros([examples.length])])
    kinds.setWeights([
      tf.tensor2d(
        examples.map((one) => Array.from({ length: classes }, (_, k) => (k === one.class ? 1 : 0))),
        [examples.length, classes],
      ),
    ])
  })

  return {
    model,
    show(count) {
      tf.tidy(() => {
        const [kernel] = alike.getWeights()
        if (!kernel) throw new Error('neighbour: the first layer has no weights')
        const bias = examples.map((_, index) => (index < count ? 0 : empty))
        alike.setWeights([kernel, tf.tensor1d(bias)])
      })
    },
    name(cards) {
      const xs = tf.tensor2d(cards.map(encode), [cards.length, inputs])
      try {
        const out = predict(model, xs)
        return cards.map((_, row) => Array.from(out.subarray(row * classes, (row + 1) * classes), round))
      } finally {
        xs.dispose()
      }
    },
    dispose: () => model.dispose(),
  }
}

/** Every value that each fact takes in the deck, ascending. */
function valuesOf(deck: readonly Pick<Card, 'facts'>[]): number[][] {
  const facts = deck[0]?.facts.length ?? 0
  return Array.from({ length: facts }, (_, fact) =>
    [...new Set(deck.map((card) => card.facts[fact] ?? 0))].sort((a, b) => a - b),
  )
}

/** The softmax may differ in its last bits from machine to machine; four decimals are the same on all. */
function round(probability: number): number {
  return Math.round(probability * 10000) / 10000
}
