/** Trains the model on the drawings and lets it read the signs of the boats. Runs in the worker. */
import type { Attempt, Random, Tools } from '../../engine/index.ts'
import { fit, predict, seedWeights, tf } from '../../learn/index.ts'
import { type Picture, pictureOf, side } from '../kit/drawing.ts'
import { type Answer, accuracy, answerOf, answersOf, weakest, worst } from '../kit/scores.ts'
import { boatsOf } from './boats.ts'
import { contest } from './contest.ts'
import type { BayEvent, Lab } from './events.ts'
import type { Net } from './net.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, BayEvent, Lab> = async (setup, recipe, tools) => {
  const { drawn, sail } = recipe
  if (drawn.length === 0)
    return {
      metrics: {},
      events: [],
      lab: { net: undefined, answers: [], accuracy: 0 },
      failure: { code: 'nothing-to-learn-from' },
    }
  const labels = drawn.map(({ of }) => setup.classes.findIndex(({ id }) => id === of))
  const pictures = drawn.map(pictureOf)
  const signaller = await train(setup, pictures, labels, tools)
  try {
    const answers = signaller.read(pictures, labels)
    const boats = boatsOf(setup, tools.random.fork('boats'))
    const read = signaller
      .read(
        boats.map(({ picture }) => picture),
        boats.map(({ truth }) => truth),
      )
      .map((answer, i) => ({ ...answer, ...(boats[i] as (typeof boats)[number]) }))
    const own = sail ? pictureOf(sail) : pictures.at(-1)
    const [ownAnswer] = own ? signaller.read([own], [-1]) : []
    const lab = { net: signaller.net(), answers, accuracy: accuracy(answers) }
    tools.report(1, lab)
    return {
      metrics: {
        'test.accuracy': accuracy(read),
        'test.worst': worst(read, setup.classes.length),
        'train.accuracy': lab.accuracy,
      },
      weakest: weakest(
        setup.classes.map(({ name }) => name),
        { 'test.worst': read, known: answers },
      ),
      events: contest(
        setup,
        read,
        own && ownAnswer && { ...ownAnswer, picture: own, ...(!sail && { of: labels.at(-1) ?? 0 }) },
      ),
      lab,
      ...(signaller.diverged !== undefined && {
        failure: { code: 'diverged', epoch: signaller.diverged + 1 } as const,
      }),
    }
  } finally {
    signaller.dispose()
  }
}

/** All drawings in one step: their order makes no difference. */
async function train(
  setup: Setup,
  pictures: readonly Picture[],
  labels: readonly number[],
  { random, signal }: Tools,
) {
  const classes = setup.classes.length
  const { epochs, learningRate } = setup.model
  const model = makeModel(setup, random)
  model.compile({ optimizer: tf.train.sgd(learningRate), loss: 'categoricalCrossentropy' })
  const xs = tf.tensor2d(pictures.map((one) => [...one]))
  const ys = tf.tensor2d(labels.map((label) => setup.classes.map((_, c) => Number(c === label))))
  const dispose = () => {
    // TensorFlow.js frees the optimizer itself only when it was named, not made.
    model.optimizer.dispose()
    model.dispose()
  }
  try {
    const seed = random.fork('fit').below(2 ** 31)
    const history = await fit(
      model,
      { xs, ys },
      { epochs, batchSize: pictures.length, shuffle: false, seed, signal },
    )
    return {
      diverged: history.diverged,
      read(of: readonly Picture[], truths: readonly number[]): Answer[] {
        const asked = tf.tensor2d(of.map((one) => [...one]))
        try {
          const outputs = predict(model, asked)
          return answersOf(truths, outputs, classes).map(({ truth, shares }) => answerOf(truth, shares))
        } finally {
          asked.dispose()
        }
      },
      net: (): Net => ({
        layers: model.layers.map((layer) => {
          const [kernel, bias] = layer.getWeights()
          return {
            kernel: (kernel?.arraySync() ?? []) as number[][],
            bias: (bias?.arraySync() ?? []) as number[],
          }
        }),
      }),
      dispose,
    }
  } catch (fault) {
    dispose()
    throw fault
  } finally {
    tf.dispose([xs, ys])
  }
}

function makeModel({ classes, model: { hidden } }: Setup, random: Random): tf.Sequential {
  const inputShape = [side * side]
  const model = tf.sequential()
  if (hidden > 0) model.add(tf.layers.dense({ units: hidden, activation: 'relu', inputShape }))
  model.add(
    tf.layers.dense({
      units: classes.length,
      activation: 'softmax',
      ...(hidden === 0 && { inputShape }),
    }),
  )
  seedWeights(model, random.fork('weights'))
  return model
}
