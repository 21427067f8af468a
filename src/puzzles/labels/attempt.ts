/** Trains a softmax on the cards as they are labelled and lets it name what it never saw. Runs in the worker. */
import type { Attempt, Random, Tools } from '../../engine/index.ts'
import { predict, seedWeights, tf, trainFilmed } from '../../learn/index.ts'
import { type Answer, accuracy, answersOf, worst } from '../kit/scores.ts'
import { type Card, cardsOf, classOf, disputed, examplesOf } from './cards.ts'
import { contest } from './contest.ts'
import type { Frame, Lab, MarketEvent } from './events.ts'
import { frameEpochs } from './film.ts'
import { scaled, scaleOf, type Weights } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, MarketEvent, Lab> = async (setup, recipe, tools) => {
  const cards = cardsOf(setup, recipe)
  const examples = examplesOf(cards)
  if (examples.length === 0) {
    const nothing = { epoch: 0, accuracy: 0, weights: [], film: [], answers: [] }
    return { metrics: {}, events: [], lab: nothing, failure: { code: 'nothing-to-learn-from' } }
  }
  const desk = openDesk(setup, tools.random)
  try {
    const said = cards.map(({ label = -1 }) => label)
    const agreement = (answers: readonly Answer[]) => accuracy(answers.filter(({ truth }) => truth >= 0))
    const frame = (epoch: number, loss?: number): Frame => ({
      epoch,
      ...(loss !== undefined && { loss }),
      accuracy: agreement(desk.answers(cards, said)),
      weights: desk.weights(),
    })
    const film = [frame(0)]
    const diverged = await train(setup, examples, desk.model, tools, (epoch, loss) => {
      const next = frame(epoch, loss)
      film.push(next)
      return next
    })
    const answers = desk.answers(cards, said)
    const truths = setup.unseen.map(({ truth }) => classOf(setup, truth))
    const guests = desk.answers(setup.unseen, truths)
    const inPerson = desk.answers(
      cards,
      cards.map(({ truth }) => truth),
    )
    return {
      metrics: {
        'test.accuracy': accuracy(guests),
        'test.worst': worst(guests, setup.classes.length),
        'train.accuracy': agreement(answers),
        ...(setup.guide && { 'labels.agreement': agreementOf(cards) }),
      },
      events: contest(setup, recipe, guests, inPerson),
      lab: { ...(film.at(-1) as Frame), film, answers },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    desk.dispose()
  }
}

/** Share of the labelled cards on which two people wrote the same. */
function agreementOf(cards: readonly Card[]): number {
  const both = cards.filter(({ second }) => second !== undefined)
  return both.length > 0 ? both.filter((card) => !disputed(card)).length / both.length : 0
}

async function train(
  setup: Setup,
  cards: ReturnType<typeof examplesOf>,
  model: tf.Sequential,
  { random, report, signal }: Tools,
  film: (epoch: number, loss: number | undefined) => Frame,
): Promise<number | undefined> {
  const { epochs, batchSize } = setup.model
  const scale = scaleOf(setup)
  const xs = tf.tensor2d(cards.map(({ values }) => scaled(scale, values)))
  const ys = tf.tensor2d(cards.map(({ label }) => setup.classes.map((_, c) => (c === label ? 1 : 0))))
  try {
    return await trainFilmed(
      model,
      { xs, ys },
      {
        ...{ cuts: frameEpochs(epochs), batchSize, validationData: [xs, ys], signal },
        seed: (from) => random.fork(`fit from ${from}`).below(2 ** 31),
        cut({ to, history: { history, diverged } }) {
          if (diverged === undefined) report(to / epochs, film(to, history.loss?.at(-1)))
        },
      },
    )
  } finally {
    tf.dispose([xs, ys])
  }
}

/** The model and what it answers. */
function openDesk(setup: Setup, random: Random) {
  const [inputs, classes] = [setup.measures.length, setup.classes.length]
  const scale = scaleOf(setup)
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: classes, activation: 'softmax', inputShape: [inputs] }))
  seedWeights(model, random.fork('weights'))
  model.compile({
    optimizer: tf.train.sgd(setup.model.learningRate),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  })
  return {
    model,
    answers(of: readonly { readonly values: readonly number[] }[], truths: readonly number[]): Answer[] {
      const xs = tf.tensor2d(of.map(({ values }) => scaled(scale, values)))
      try {
        return answersOf(truths, predict(model, xs), classes)
      } finally {
        xs.dispose()
      }
    },
    /** A row of weights for each input, then the biases. */
    weights(): Weights {
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
