/**
 * The model that reads the painted signs, trained inside the attempt on drawings of its own: the same seed, the
 * same weights. A player's own stand in their place in `ownSensor.ts`.
 */
import type { Random, Signal } from '../../../../engine/index.ts'
import { fit, seedWeights, tf } from '../../../../learn/index.ts'
import { predict, type Weights } from './mind.ts'
import { drawSign, signs } from './signs.ts'
import { side } from './world.ts'

const perSign = 60
/** Fresh signs, never trained on, by which the finished model is measured: of each kind. */
export const freshPerSign = 15
export const epochs = 30

export interface Trained {
  readonly weights: Weights
  /** Accuracy on fresh signs that it was not trained on, 0..1. */
  readonly accuracy: number
  /** How many of the fresh signs of each kind it reads correctly, in the order of `signs`. */
  readonly right: readonly number[]
}

/** The same seed always gives the same weights. */
export async function trainSignModel(
  random: Random,
  signal: Signal,
  onEpoch: (epoch: number, accuracy: number) => void,
): Promise<Trained> {
  const draw = random.fork('drawings')
  const examples: Example[] = []
  for (let i = 0; i < perSign; i++)
    for (const [label, sign] of signs.entries()) examples.push({ picture: drawSign(sign, draw), label })
  return train(examples, house, random, signal, onEpoch)
}

export interface Example {
  readonly picture: readonly number[]
  readonly label: number
}

export interface How {
  /** Neurons of the one hidden layer. */
  readonly hidden: number
  readonly epochs: number
  readonly batch: number
  readonly optimizer: () => tf.Optimizer
}

const house: How = { hidden: 16, epochs, batch: 32, optimizer: () => tf.train.adam(0.01) }

export async function train(
  examples: readonly Example[],
  { hidden, epochs, batch, optimizer }: How,
  random: Random,
  signal: Signal,
  onEpoch: (epoch: number, accuracy: number) => void = () => {},
): Promise<Trained> {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: hidden, activation: 'relu', inputShape: [side * side] }),
      tf.layers.dense({ units: signs.length, activation: 'softmax' }),
    ],
  })
  const xs = tf.tensor2d(examples.map(({ picture }) => [...picture]))
  const labels = examples.map(({ label }) => label)
  const ys = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), signs.length), 'float32'))
  try {
    model.compile({ optimizer: optimizer(), loss: 'categoricalCrossentropy', metrics: ['accuracy'] })
    seedWeights(model, random.fork('weights'))
    await fit(
      model,
      { xs, ys },
      {
        epochs,
        batchSize: batch,
        seed: 14,
        signal,
        onEpochEnd: (epoch, logs) => onEpoch(epoch, logs.acc ?? 0),
      },
    )
    const [kernel, bias, kernel2, bias2] = model.getWeights().map((weight) => [...weight.dataSync()])
    const weights: Weights = {
      labels: signs,
      hidden: kernel ?? [],
      hiddenBias: bias ?? [],
      output: kernel2 ?? [],
      outputBias: bias2 ?? [],
    }
    const right = rightOnFresh(weights, random.fork('fresh'))
    const fresh = freshPerSign * signs.length
    return { weights, right, accuracy: right.reduce((sum, some) => sum + some, 0) / fresh }
  } finally {
    tf.dispose([xs, ys])
    model.optimizer?.dispose()
    model.dispose()
  }
}

function rightOnFresh(weights: Weights, draw: Random): number[] {
  return signs.map((sign) => {
    let right = 0
    for (let i = 0; i < freshPerSign; i++) if (predict(weights, drawSign(sign, draw)).label === sign) right++
    return right
  })
}
