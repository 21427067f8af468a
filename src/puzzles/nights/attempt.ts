/** Teaches the model its first lessons, lets it work night by night, and retrains it when the player says so. Runs in the worker. */
import type { Attempt, Tools } from '../../engine/index.ts'
import { fit, predict, seedWeights, tf } from '../../learn/index.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import { contest } from './contest.ts'
import type { Lab, NightEvent, Weights } from './events.ts'
import type { Recipe, Setup } from './schema.ts'
import { classOf, countsOf, type Example, examplesOf, inputsOf, oldCards } from './season.ts'

export const attempt: Attempt<Setup, Recipe, NightEvent, Lab> = async (setup, recipe, tools) => {
  const { nights, classes } = setup
  const learner = openLearner(setup, tools)
  try {
    const lessons = recipe.lessons
    const steps = lessons.length + 1
    let diverged = await learner.learn(oldCards(setup), 'first lessons')
    tools.report(1 / steps)
    const models: Weights[] = [learner.weights()]
    /** Examples of each class that the present model has been taught with, the most of any lesson. */
    let shown = countsOf(setup, oldCards(setup))
    const last = nights.at(-1)?.ferry.at(-1)
    const asleep = last && learner.answers([last])[0]
    const worked = []
    for (const [n, { pier, ferry }] of nights.entries()) {
      worked.push({
        model: models.length - 1,
        answers: learner.answers(pier),
        ferry: learner.answers(ferry),
        shown,
      })
      const lesson = lessons.find(({ after }) => after === n + 1)
      if (!lesson || diverged !== undefined) continue
      const examples = examplesOf(setup, recipe, lesson)
      diverged = await learner.learn(examples, `lesson after ${n + 1}`)
      shown = countsOf(setup, examples).map((count, i) => Math.max(count, shown[i] ?? 0))
      models.push(learner.weights())
      tools.report(models.length / steps)
    }
    const named = worked.flatMap(({ ferry }) => ferry)
    const onPier = worked.flatMap(({ answers }) => answers)
    const lab = {
      models,
      nights: worked.map(({ model, answers }) => ({ model, answers })),
      accuracy: accuracy(onPier),
    }
    return {
      metrics: {
        'test.accuracy': accuracy(named),
        'test.worst': worst(named, classes.length),
        'validation.accuracy': lab.accuracy,
      },
      weakest: weakest(
        classes.map(({ name }) => name),
        { 'test.worst': named, known: onPier },
      ),
      events: contest(setup, recipe, worked, asleep),
      lab,
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    learner.dispose()
  }
}

/** The model: it changes while it learns and at no other time. */
function openLearner(setup: Setup, { random, signal }: Tools) {
  const { classes, measures, model: settings } = setup
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: classes.length, activation: 'softmax', inputShape: [measures.length] }))
  seedWeights(model, random.fork('weights'))
  model.compile({ optimizer: tf.train.sgd(settings.learningRate), loss: 'categoricalCrossentropy' })
  return {
    /** Goes on from the weights it has. Answers with the epoch in which it diverged, if it did. */
    async learn(examples: readonly Example[], purpose: string): Promise<number | undefined> {
      const xs = tf.tensor2d(examples.map(({ values }) => inputsOf(setup, values)))
      const ys = tf.tensor2d(examples.map(({ label }) => classes.map((_, c) => Number(c === label))))
      try {
        const seed = random.fork(purpose).below(2 ** 31)
        const { epochs, batchSize } = settings
        return (await fit(model, { xs, ys }, { epochs, batchSize, seed, signal })).diverged
      } finally {
        tf.dispose([xs, ys])
      }
    },
    answers(of: readonly { readonly values: readonly number[]; readonly truth: string }[]): Answer[] {
      const xs = tf.tensor2d(of.map(({ values }) => inputsOf(setup, values)))
      try {
        const truths = of.map(({ truth }) => classOf(setup, truth))
        return answersOf(truths, predict(model, xs), classes.length)
      } finally {
        xs.dispose()
      }
    },
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
