/** Trains a small convolutional network on practice cards and lets it read what other hands wrote. Runs in the worker. */
import type { Attempt, Mind, Random } from '../../engine/index.ts'
import { predict, seedWeights, tf, trainFilmed } from '../../learn/index.ts'
import { handEvents, raced } from '../kit/byHand.ts'
import { evening } from '../kit/evening.ts'
import { frameEpochs } from '../kit/film.ts'
import { accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import { practised, rowOf, trayOf, unseenOf, type Written } from './cards.ts'
import type { Frame, Lab, Order, OwnEvent, PostEvent } from './events.ts'
import type { Filter } from './net.ts'
import { writingOf } from './own.ts'
import type { Recipe, Setup } from './schema.ts'
import { side, variations, type Writing } from './writing.ts'

/** The truth of what is no character of the level. */
const nothing = -1
/** Milliseconds. */
const lastPace = { ms: 5600, sureAt: 1900, rightAt: 3800 }

export const attempt: Attempt<Setup, Recipe, PostEvent, Lab> = async (setup, recipe, tools) => {
  const { characters, model: how } = setup
  const classes = characters.length
  const practice = practised(setup, recipe.vary, recipe.cards)
  const [tray, unseen] = [trayOf(setup), unseenOf(setup)]
  const epochs = Math.max(1, Math.round(how.seen / practice.length))
  const model = build(setup, recipe, tools.random)
  const tensors = [
    inputs(practice),
    targets(practice, classes),
    inputs(tray),
    targets(tray, classes),
  ] as const
  try {
    const read = (cards: readonly Written[]) => {
      const xs = inputs(cards)
      const outputs = predict(model, xs)
      xs.dispose()
      return answersOf(
        cards.map(({ truth }) => truth),
        outputs,
        classes,
      )
    }
    const frame = (epoch: number, loss?: number): Frame => ({
      ...{ epoch, accuracy: accuracy(read(tray)), filters: filtersOf(model) },
      ...(loss !== undefined && { loss }),
    })
    let last = frame(0)
    const film = [last]
    const [xs, ys, trayXs, trayYs] = tensors
    const diverged = await trainFilmed(
      model,
      { xs, ys },
      {
        ...{ cuts: frameEpochs(epochs), batchSize: Math.min(how.batchSize, practice.length) },
        ...{ validationData: [trayXs, trayYs], signal: tools.signal },
        seed: (from) => tools.random.fork(`fit from ${from}`).below(2 ** 31),
        cut({ to, history: { history, diverged: broken } }) {
          if (broken !== undefined) return
          last = frame(to, history.loss?.at(-1))
          film.push(last)
          tools.report(to / epochs, last)
        },
      },
    )
    const neat = variations.every((one) => recipe.vary[one] === 0)
    const shown = { cards: recipe.cards, neat }
    const order = ({ lines, pen, picture }: Writing): Order => ({ lines, pen, picture, shown })
    const orders = read(unseen).map((answer, i) => ({ ...answer, ...order(unseen[i] as Written) }))
    const row = rowOf(setup)
    const race = raced(
      recipe.hand,
      row.map(({ truth }) => truth),
      (n) => read(row.slice(0, n)).map(({ answer }) => answer),
    )
    const own = { truth: nothing, ...writingOf(recipe.own ?? setup.guest.lines) }
    return {
      metrics: {
        'test.accuracy': accuracy(orders),
        'test.worst': worst(orders, classes),
        'validation.accuracy': last.accuracy,
      },
      weakest: weakest(
        setup.characters.map(({ name }) => name),
        { 'test.worst': orders },
      ),
      events: [
        ...evening(orders, setup.parade, classes),
        ...read([own]).map(
          (answer): OwnEvent => ({
            ...{ type: 'own', ...lastPace, ...answer, ...order(own), mine: recipe.own !== undefined },
            count: { right: 0, wrong: 0 },
          }),
        ),
        ...handEvents(race),
      ],
      lab: {
        ...{ ...last, film, tray: read(tray).map(({ answer, sure }) => ({ answer, sure })) },
        ...(race && { raced: race }),
      },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
      mind: mindOf(model),
    }
  } catch (error) {
    discard(model)
    throw error
  } finally {
    tf.dispose([...tensors])
  }
}

/** Picture -> filters -> halved -> filters -> halved -> one softmax output for each character. */
function build({ characters, model: { second, learningRate } }: Setup, { filters }: Recipe, random: Random) {
  const convolution = (count: number) => ({ filters: count, kernelSize: 3, activation: 'relu' as const })
  const model = tf.sequential()
  model.add(tf.layers.conv2d({ ...convolution(filters), inputShape: [side, side, 1] }))
  model.add(tf.layers.maxPooling2d({ poolSize: 2 }))
  model.add(tf.layers.conv2d(convolution(second)))
  model.add(tf.layers.maxPooling2d({ poolSize: 2 }))
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: characters.length, activation: 'softmax' }))
  seedWeights(model, random.fork('weights'))
  model.compile({
    optimizer: tf.train.sgd(learningRate),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  })
  return model
}

/** Shape [n, side, side, 1]. */
const inputs = (cards: readonly Pick<Written, 'picture'>[]): tf.Tensor4D =>
  tf.tensor4d(Float32Array.from(cards.flatMap(({ picture }) => picture)), [cards.length, side, side, 1])

/** One-hot, shape [n, classes]. */
const targets = (cards: readonly Written[], classes: number): tf.Tensor2D =>
  tf.tensor2d(cards.map(({ truth }) => Array.from({ length: classes }, (_, of) => Number(of === truth))))

/** Of the first layer; its kernel has the shape [3, 3, 1, filters]. */
function filtersOf(model: tf.Sequential): Filter[] {
  const [kernel, bias] = model.layers[0]?.getWeights() ?? []
  const [weights, biases] = [kernel?.dataSync() ?? [], bias?.dataSync() ?? []]
  const count = biases.length
  return Array.from({ length: count }, (_, of) => ({
    weights: Array.from({ length: weights.length / count }, (_, i) => weights[i * count + of] ?? 0),
    bias: biases[of] ?? 0,
  }))
}

/** Answers `{ pixels }` (side x side shares of ink) with `{ shares }`, one a character. */
const mindOf = (model: tf.Sequential): Mind => ({
  ask(query) {
    const asked = (query as { pixels?: unknown } | undefined)?.pixels
    if (!Array.isArray(asked) || asked.length !== side * side || !asked.every(Number.isFinite))
      return undefined
    const xs = inputs([{ picture: asked as number[] }])
    const shares = Array.from(predict(model, xs))
    xs.dispose()
    return { shares }
  },
  dispose: () => discard(model),
})

/** A model does not dispose of an optimizer that was made for it. */
function discard(model: tf.Sequential): void {
  model.optimizer.dispose()
  model.dispose()
}
