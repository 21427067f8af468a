import type { Random, Signal, Tools } from '../engine/index.ts'
import { trainFilmed } from './filmed.ts'
import type { History } from './fitOptions.ts'
import { predict } from './predict.ts'
import { seedWeights } from './seedWeights.ts'
import * as tf from './tf.ts'

type Rows = readonly (readonly number[])[]

export interface SoftmaxTraining {
  /** Epochs after which it stops to be looked at, rising; the last ends it. */
  readonly cuts: readonly number[]
  readonly batchSize: number
  readonly random: Random
  readonly signal: Signal
  cut(to: number, history: History): void
}

/** One layer from measures to classes: what small tables of figures need. Gives back its memory by `dispose`. */
export function openSoftmax(inputs: number, classes: number, learningRate: number, random: Random) {
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: classes, activation: 'softmax', inputShape: [inputs] }))
  seedWeights(model, random.fork('weights'))
  model.compile({
    optimizer: tf.train.sgd(learningRate),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  })
  return {
    /** Trains by stochastic gradient descent; answers with the epoch in which the loss stopped being a number, if it did. */
    async train(
      rows: Rows,
      labels: readonly number[],
      training: SoftmaxTraining,
    ): Promise<number | undefined> {
      const { cuts, batchSize, signal, cut } = training
      const xs = matrix(rows, inputs)
      const ys = tf.tensor2d(
        labels.map((label) => Array.from({ length: classes }, (_, c) => (c === label ? 1 : 0))),
      )
      try {
        return await trainFilmed(
          model,
          { xs, ys },
          {
            ...{ cuts, batchSize, validationData: [xs, ys], signal },
            seed: (from) => training.random.fork(`fit from ${from}`).below(2 ** 31),
            cut: ({ to, history }) => cut(to, history),
          },
        )
      } finally {
        tf.dispose([xs, ys])
      }
    },
    /**
     * Trains as `train` does and takes a frame before the first epoch and after every cut, reporting each, until the loss is
     * no number any more. `last` is the newest frame; `diverged` as `train` answers.
     */
    async film<F>(
      rows: Rows,
      labels: readonly number[],
      { cuts, batchSize }: Pick<SoftmaxTraining, 'cuts' | 'batchSize'>,
      frame: (epoch: number, loss?: number) => F,
      { random: dice, signal, report }: Pick<Tools, 'random' | 'signal' | 'report'>,
    ): Promise<{ readonly film: readonly F[]; readonly last: F; readonly diverged: number | undefined }> {
      let last = frame(0)
      const film = [last]
      const diverged = await this.train(rows, labels, {
        ...{ cuts, batchSize, random: dice, signal },
        cut(to, { history, diverged: broken }) {
          if (broken !== undefined) return
          last = frame(to, history.loss?.at(-1))
          film.push(last)
          report(to / (cuts.at(-1) ?? 1), last)
        },
      })
      return { film, last, diverged }
    },
    /** Its probabilities, `classes` numbers a row. */
    outputs(rows: Rows): Float32Array {
      const xs = matrix(rows, inputs)
      try {
        return predict(model, xs)
      } finally {
        xs.dispose()
      }
    },
    /** A row of weights for each input, then the biases. */
    weights(): number[][] {
      const [kernel, bias] = model.layers[0]?.getWeights() ?? []
      return [...((kernel?.arraySync() ?? []) as number[][]), (bias?.arraySync() ?? []) as number[]]
    },
    dispose() {
      // TensorFlow.js frees the optimizer itself only when it was named, not made.
      model.optimizer.dispose()
      model.dispose()
    },
  }
}

/** Shape [rows, inputs]. Numbers in one piece: nested lists of hundreds of pictures take longer to read than to answer. */
function matrix(rows: Rows, inputs: number): tf.Tensor2D {
  const flat = new Float32Array(rows.length * inputs)
  for (const [i, row] of rows.entries()) flat.set(row, i * inputs)
  return tf.tensor2d(flat, [rows.length, inputs])
}
