/** Trains a network on handwritten pictures and lets it sort the ones it has never seen. Runs in the worker. */
import type { Attempt, Mind, Random } from '../../engine/index.ts'
import { predict, seedWeights, tf, trainFilmed } from '../../learn/index.ts'
import { unpack } from '../kit/ink.ts'
import { accuracy, answersOf, confusion, surestMistakes, weakest, worst } from '../kit/scores.ts'
import type { Curve, Frame, Lab, PostEvent, Progress, Reading, WeightPictures } from './events.ts'
import { layerSizes } from './network.ts'
import { deal, movedAbout, type Picture, withCopies } from './pictures.ts'
import { reachOf } from './reach.ts'
import type { Recipe, Setup } from './schema.ts'
import { nightShift } from './shift.ts'

export const attempt: Attempt<Setup, Recipe, PostEvent, Lab> = async (setup, recipe, tools) => {
  const { train, validation, test } = deal(setup, await tools.data(setup.data), tools.random.fork('split'))
  const classes = setup.classes.length
  const known = train.slice(0, recipe.images)
  const learned = withCopies(known, recipe.augment ?? [], tools.random)
  const tried = setup.moved ? movedAbout(test, setup.moved, tools.random.fork('moved')) : test
  const shown = setup.classes.map((_, of) => learned.filter(({ truth }) => truth === of).length)
  const model = build(setup, recipe, tools.random)
  const tensors = [
    pixels(learned),
    targets(learned, classes),
    pixels(validation),
    targets(validation, classes),
  ]
  try {
    const [xs, ys, checkXs, checkYs] = tensors as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor]
    const readAll = (pictures: readonly Picture[]): Reading[] => {
      const inputs = pixels(pictures)
      const outputs = predict(model, inputs)
      inputs.dispose()
      const truths = pictures.map(({ truth }) => truth)
      return answersOf(truths, outputs, classes).map((answer, i) => ({
        pixels: pictures[i]?.pixels ?? [],
        ...answer,
        shown: shown[answer.answer] ?? 0,
      }))
    }
    const untrained = accuracy(readAll(validation))
    const film: Frame[] = [{ epoch: 0, accuracy: untrained, weights: weightPictures(model) }]
    const curve: Grown<Curve> = { epoch: [], loss: [], train: [], validation: [] }
    const diverged = await trainFilmed(
      model,
      { xs, ys },
      {
        cuts: cuts(recipe.epochs),
        batchSize: setup.batchSize,
        validationData: [checkXs, checkYs],
        seed: (from) => tools.random.fork(`fit from ${from}`).below(2 ** 31),
        signal: tools.signal,
        cut({ from, to, history: { history, epoch, diverged } }) {
          for (const [i, nth] of epoch.entries()) {
            curve.epoch.push(from + nth + 1)
            curve.loss.push(history.loss?.[i] ?? Number.NaN)
            curve.train.push(history.acc?.[i] ?? 0)
            curve.validation.push(history.val_acc?.[i] ?? 0)
          }
          if (diverged !== undefined) return
          const kept = curve.validation.at(-1) ?? 0
          const frame: Frame = { epoch: to, accuracy: kept, weights: weightPictures(model) }
          film.push(frame)
          const loss = curve.loss.at(-1)
          const show: Progress = { ...frame, curve: copy(curve), ...(loss !== undefined && { loss }) }
          tools.report(to / recipe.epochs, show)
        },
      },
    )

    const checked = readAll(validation)
    const sorted = readAll(tried)
    const straight = setup.moved ? readAll(test) : undefined
    const loss = curve.loss.at(-1)
    return {
      metrics: {
        'test.accuracy': accuracy(sorted),
        'test.worst': worst(sorted, classes),
        'validation.accuracy': accuracy(checked),
        'train.accuracy': accuracy(readAll(known)),
        ...(straight && { 'clean.accuracy': accuracy(straight) }),
      },
      weakest: weakest(setup.classes, { 'test.worst': sorted, known: checked }),
      events: nightShift(sorted, classes, setup.parade, {
        own: ownOf(setup, recipe, validation, tools.random, readAll),
        stowaway: setup.stowaway !== undefined,
        straight,
      }),
      lab: {
        epoch: recipe.epochs,
        ...(loss !== undefined && { loss }),
        accuracy: accuracy(checked),
        untrained,
        curve,
        // The film's last, not a copy of it: what shows both need not paint it twice.
        weights: (diverged === undefined && film.at(-1)?.weights) || weightPictures(model),
        film,
        confusion: confusion(checked, classes),
        misread: surestMistakes(checked, 6),
        ...(setup.moved && {
          moved: {
            reach: reachOf(validation, (pictures) => accuracy(readAll(pictures))),
            samples: setup.classes.flatMap((_, of) => validation.find(({ truth }) => truth === of) ?? []),
          },
        }),
      },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
      mind: mindOf(model),
    }
  } catch (error) {
    discard(model)
    throw error
  } finally {
    tf.dispose(tensors)
  }
}

/**
 * The last parcels: what the player drew, or for want of it a validation picture, which decides nothing either. Where the
 * contest's pictures are moved, so are these.
 */
function ownOf(
  { own = [], classes, moved }: Setup,
  { drawn = [] }: Recipe,
  validation: readonly Picture[],
  random: Random,
  read: (pictures: readonly Picture[]) => readonly Reading[],
) {
  const last = own.flatMap((label) => {
    const truth = classes.indexOf(label)
    const ink = drawn.find(({ of }) => of === label)?.ink
    const pixels = ink === undefined ? validation.find((one) => one.truth === truth)?.pixels : unpack(ink)
    return pixels ? [{ pixels, truth, drawn: ink !== undefined }] : []
  })
  if (last.length === 0) return []
  const lying = moved ? movedAbout(last, moved, random.fork('own')) : last
  return read(lying).map((one, i) => ({ ...one, drawn: last[i]?.drawn === true }))
}

/** Epochs after which a picture of the weights is taken: often at first, when most is learned, at most fifteen in all. */
const pictured = [1, 2, 3, 4, 6, 8, 11, 15, 20, 26, 33, 41, 50, 60, 80, 120]

const cuts = (epochs: number): number[] => [
  ...pictured.filter((end) => end < epochs),
  ...(epochs > 0 ? [epochs] : []),
]

/** Pixels -> rectified hidden layers -> one softmax output for each class. */
function build(setup: Setup, recipe: Recipe, random: Random): tf.Sequential {
  const [inputs = 0, ...sizes] = layerSizes(setup, recipe.hidden)
  const model = tf.sequential()
  for (const [i, units] of sizes.entries()) {
    const last = i === sizes.length - 1
    model.add(
      tf.layers.dense({
        units,
        activation: last ? 'softmax' : 'relu',
        ...(i === 0 && { inputShape: [inputs] }),
      }),
    )
  }
  seedWeights(model, random.fork('weights'))
  model.compile({
    optimizer: tf.train.sgd(recipe.learningRate),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  })
  return model
}

/** Shape [n, pixels]. */
function pixels(pictures: readonly Picture[]): tf.Tensor2D {
  const width = pictures[0]?.pixels.length ?? 0
  return tf.tensor2d(Float32Array.from(pictures.flatMap((p) => p.pixels)), [pictures.length, width])
}

/** One-hot, shape [n, classes]. */
function targets(pictures: readonly Picture[], classes: number): tf.Tensor2D {
  const hot = new Float32Array(pictures.length * classes)
  for (const [i, { truth }] of pictures.entries()) hot[i * classes + truth] = 1
  return tf.tensor2d(hot, [pictures.length, classes])
}

/** The first layer's weights, one picture a neuron, scaled by the largest of all to -1..1. */
function weightPictures(model: tf.Sequential): WeightPictures {
  const kernel = model.layers[0]?.getWeights()[0]
  if (!kernel) return []
  const [inputs = 0, neurons = 0] = kernel.shape
  const values = kernel.dataSync()
  let largest = 1e-9
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  return Array.from({ length: neurons }, (_, j) =>
    Array.from(
      { length: inputs },
      (_, i) => Math.round(((values[i * neurons + j] ?? 0) / largest) * 100) / 100,
    ),
  )
}

/** Answers `{ pixels }` (as many numbers as the model has inputs, 0..1) with `{ shares }`, one a class. */
function mindOf(model: tf.Sequential): Mind {
  const inputs = model.inputs[0]?.shape[1] ?? 0
  return {
    ask(query) {
      const drawn = (query as { pixels?: unknown } | undefined)?.pixels
      if (!Array.isArray(drawn) || drawn.length !== inputs || !drawn.every(Number.isFinite)) return undefined
      const xs = tf.tensor2d(Float32Array.from(drawn as number[]), [1, inputs])
      const shares = Array.from(predict(model, xs))
      xs.dispose()
      return { shares }
    },
    dispose: () => discard(model),
  }
}

/** A model does not dispose of an optimizer that was made for it. */
function discard(model: tf.Sequential): void {
  model.optimizer.dispose()
  model.dispose()
}

type Grown<T> = { [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : never }

const copy = ({ epoch, loss, train, validation }: Curve): Curve => ({
  epoch: [...epoch],
  loss: [...loss],
  train: [...train],
  validation: [...validation],
})
