/** Learns to read digits, with what Blue adds, and says what it takes some for. Runs in the worker. */
import type { Attempt, Random, RunEvent } from '../../../engine/index.ts'
import { predict, seedWeights, tf, trainFilmed } from '../../../learn/index.ts'
import {
  type Attacked,
  type Digit,
  dataName,
  dealtDigits,
  digitsIn,
  kinds,
  poolFor,
  topOf,
} from './digits.ts'
import { changed, pixels, unpacked } from './ink.ts'

export interface Recipe {
  /** Taught besides, each as often as `times`. */
  readonly extra: readonly Digit[]
  /** What Red did, to be read. */
  readonly attacked?: Attacked | undefined
}

/** A digit with what the model takes it for: ten probabilities. */
export interface Read extends Digit {
  readonly shares: readonly number[]
}

export interface Learned {
  /** Share of unseen digits read rightly. */
  readonly accuracy: number
  /** Unseen ones that it is sure of, to be attacked. */
  readonly sure: readonly Read[]
  /** Of the digit to be read. */
  readonly shares: readonly number[]
  readonly pool: readonly Digit[]
}

const [epochs, every, batchSize, rate, hidden] = [40, 2, 16, 0.2, 24]
/** An example of Blue's counts as often as so many others: five are to be felt among two hundred. */
const times = 8
/** How sure the model must be of a digit that is worth an attack, and how many of these are handed out. */
const [sureFrom, handed] = [0.9, 12]

export const attempt: Attempt<unknown, unknown, RunEvent, Learned> = async (_setup, found, tools) => {
  const { extra, attacked } = found as Recipe
  const { random } = tools
  const { known, unseen, rest } = dealtDigits(digitsIn(await tools.data(dataName)), random.fork('deal'))
  const taught = [...known, ...Array.from({ length: times }, () => extra).flat()]
  const model = build(random)
  const [xs, ys, checkXs, checkYs] = [inputs(taught), targets(taught), inputs(unseen), targets(unseen)]
  try {
    await trainFilmed(
      model,
      { xs, ys },
      {
        cuts: Array.from({ length: epochs / every }, (_, i) => (i + 1) * every),
        ...{ batchSize, validationData: [checkXs, checkYs], signal: tools.signal },
        seed: (from) => random.fork(`fit from ${from}`).below(2 ** 31),
        cut({ to, history: { history } }) {
          tools.report(to / epochs, { loss: history.loss?.at(-1), accuracy: history.val_acc?.at(-1) })
        },
      },
    )
    const answers = sharesOf(model, unseen)
    const right = unseen.filter(({ of }, i) => topOf(answers[i] ?? []) === of)
    const sure = unseen.flatMap((one, i): Read[] => {
      const shares = answers[i] ?? []
      return (shares[one.of] ?? 0) >= sureFrom ? [{ ...one, shares }] : []
    })
    const shares = attacked ? readAttacked(model, attacked) : []
    return {
      metrics: {},
      events: [],
      lab: {
        accuracy: right.length / unseen.length,
        sure: random.fork('sure').shuffle(sure).slice(0, handed),
        shares,
        pool: attacked
          ? poolFor(rest, attacked, nearOf(shares, attacked.of), random.fork(`pool ${attacked.of}`))
          : [],
      },
    }
  } finally {
    tf.dispose([xs, ys, checkXs, checkYs])
    // TensorFlow.js frees the optimizer itself only when it was named, not made.
    model.optimizer.dispose()
    model.dispose()
  }
}

const readAttacked = (model: tf.Sequential, { ink, of, turned }: Attacked): readonly number[] =>
  sharesOf(model, [{ ink: changed(ink, turned), of }])[0] ?? []

/** What it is most likely taken for, the truth left out. */
const nearOf = (shares: readonly number[], of: number) =>
  topOf(shares.map((share, i) => (i === of ? -1 : share)))

function build(random: Random): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: hidden, activation: 'relu', inputShape: [pixels] }))
  model.add(tf.layers.dense({ units: kinds, activation: 'softmax' }))
  seedWeights(model, random.fork('weights'))
  model.compile({
    optimizer: tf.train.sgd(rate),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  })
  return model
}

const inputs = (digits: readonly Digit[]) =>
  tf.tensor2d(Float32Array.from(digits.flatMap(({ ink }) => unpacked(ink))), [digits.length, pixels])

const targets = (digits: readonly Digit[]) =>
  tf.tensor2d(digits.map(({ of }) => Array.from({ length: kinds }, (_, i) => (i === of ? 1 : 0))))

/** Rounded to a thousandth: it is written into the lesson. */
function sharesOf(model: tf.Sequential, digits: readonly Digit[]): number[][] {
  const xs = inputs(digits)
  try {
    const all = predict(model, xs)
    return digits.map((_, i) =>
      Array.from(all.slice(i * kinds, (i + 1) * kinds), (share) => Math.round(share * 1000) / 1000),
    )
  } finally {
    xs.dispose()
  }
}
