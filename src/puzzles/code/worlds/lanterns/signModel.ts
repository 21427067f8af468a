/**
 * The model that reads the painted signs, trained inside the attempt on drawings of its own: the same seed, the
 * same weights. When level 1-4 exists, the player's own saved model can stand in its place.
 */
import type { Random, Signal } from '../../../../engine/index.ts'
import { fit, seedWeights, tf } from '../../../../learn/index.ts'
import { predict, type Weights } from './mind.ts'
import { drawSign, signs } from './signs.ts'
import { side } from './world.ts'

const perSign = 60
const hidden = 16
/** Fresh signs, never trained on, by which the finished model is measured: of each kind. */
const freshPerSign = 15
export const epochs = 30

export interface Trained {
  readonly weights: Weights
  /** Accuracy on fresh signs that it was not trained on, 0..1. */
  readonly accuracy: number
}

/** The same seed always gives the same weights. */
export async function trainSignModel(
  random: Random,
  signal: Signal,
  onEpoch: (epoch: number, accuracy: number) => void,
): Promise<Trained> {
  const draw = random.fork('drawings')
  const pictures: number[][] = []
  const labels: number[] = []
  for (let i = 0; i < perSign; i++)
    for (const [label, sign] of signs.entries()) {
      pictures.push(drawSign(sign, draw))
      labels.push(label)
    }
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: hidden, activation: 'relu', inputShape: [side * side] }),
      tf.layers.dense({ units: signs.length, activation: 'softmax' }),
    ],
  })
  const xs = tf.tensor2d(pictures)
  const ys = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), signs.length), 'float32'))
  try {
    model.compile({ optimizer: tf.train.adam(0.01), loss: 'categoricalCrossentropy', metrics: ['accuracy'] })
    seedWeights(model, random.fork('weights'))
    await fit(
      model,
      { xs, ys },
      {
        epochs,
        batchSize: 32,
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
    return { weights, accuracy: accuracyOnFresh(weights, random.fork('fresh')) }
  } finally {
    tf.dispose([xs, ys])
    model.optimizer?.dispose()
    model.dispose()
  }
}

function accuracyOnFresh(weights: Weights, draw: Random): number {
  let right = 0
  for (const sign of signs)
    for (let i = 0; i < freshPerSign; i++) if (predict(weights, drawSign(sign, draw)).label === sign) right++
  return right / (freshPerSign * signs.length)
}
