/** `fit` as a program calls it: the fused kernel's training, to the end, at once. */
import { fitNow } from '../../../learn/waitless.ts'
import { product, room, spend } from './cost.ts'
import * as tf from './tf.ts'

/** Options of `fit` as a program writes them: those of `model.fit`, and what `compile` would have been told. */
interface Given {
  readonly epochs?: unknown
  readonly batchSize?: unknown
  readonly shuffle?: unknown
  readonly seed?: unknown
  readonly optimizer?: unknown
  readonly learningRate?: unknown
  readonly loss?: unknown
}

/** Compiles the model if the options say how, and trains it to the end. Gives back the history, as plain numbers. */
export function train(
  model: unknown,
  xs: unknown,
  ys: unknown,
  given: unknown,
  seed: (model: tf.LayersModel, from: number) => void,
): unknown {
  if (!(model instanceof tf.Sequential)) throw new TypeError('fit needs a model made by tf.sequential()')
  const options: Given = typeof given === 'object' && given !== null ? given : {}
  const epochs = whole(options.epochs ?? 10, 'epochs')
  const batchSize = whole(options.batchSize ?? 32, 'batchSize', 1)
  const from = whole(options.seed ?? 1, 'seed')
  if (options.optimizer !== undefined || options.loss !== undefined || options.learningRate !== undefined)
    compile(model, options)
  if (!model.optimizer) throw new Error('fit needs an optimizer and a loss: say them in its options')
  seed(model, from)
  const [x, y] = [asTensor(xs), asTensor(ys)]
  const examples = Math.max(1, x.shape[0] ?? 0)
  const { sums, numbers } = workOf(model)
  room(numbers * examples)
  // Forward, back to the layer before, and to the weights: three multiplications for each weight and example.
  spend((3 * sums * examples + roundOf) * epochs)
  const { epoch, history, diverged } = fitNow(
    model,
    { xs: x, ys: y },
    { epochs, batchSize, seed: from, shuffle: options.shuffle !== false },
    () => spend(0),
  )
  return {
    epoch: [...epoch],
    history: JSON.parse(JSON.stringify(history)),
    ...(diverged !== undefined && { diverged }),
  }
}

/** What an epoch costs by itself: it is written down. */
const roundOf = 1000

/** What one example takes: multiplications, and the numbers that all layers give. */
export function workOf(model: tf.Sequential): { readonly sums: number; readonly numbers: number } {
  let [sums, numbers] = [0, 0]
  for (const layer of model.layers) {
    const [, ...shape] = layer.outputShape as (number | null)[]
    const outputs = product(shape)
    // A filter is laid on every place of a picture.
    const places = layer.getClassName() === 'Conv2D' ? product(shape.slice(0, -1)) : 1
    sums += layer.countParams() * places + outputs
    numbers += outputs
  }
  return { sums, numbers }
}

function compile(model: tf.Sequential, { optimizer = 'sgd', learningRate, loss }: Given) {
  const rate = Number(learningRate ?? 0.01)
  const made =
    optimizer === 'sgd'
      ? tf.train.sgd(rate)
      : optimizer === 'momentum'
        ? tf.train.momentum(rate, 0.9)
        : optimizer === 'adam'
          ? tf.train.adam(rate)
          : optimizer
  if (!(made instanceof tf.Optimizer)) throw new TypeError("fit: optimizer is 'sgd', 'momentum' or 'adam'")
  const named = loss ?? model.loss ?? 'meanSquaredError'
  if (typeof named !== 'string') throw new TypeError('fit: loss is the name of a loss')
  model.compile({
    optimizer: made,
    loss: named,
    ...(/crossentropy/i.test(named) && { metrics: ['accuracy'] }),
  })
}

function whole(value: unknown, name: string, least = 0): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new RangeError(`fit: ${name} is a whole number, ${least} or more`)
  return value
}

export function asTensor(value: unknown): tf.Tensor {
  return value instanceof tf.Tensor ? value : tf.tensor(value as number[])
}
