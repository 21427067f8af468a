/** Trains a softmax on the crate and lets it name the night ferry's passengers. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { evening } from '../kit/evening.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import { scaled } from '../kit/softmax.ts'
import { type Aboard, aboardOf, type Bird, classOf, scaleOf } from './crate.ts'
import type { FerryEvent, Lab, Passenger } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, FerryEvent, Lab> = async (setup, recipe, tools) => {
  const crate = aboardOf(setup, recipe)
  if (crate.length === 0) {
    const lab = { weights: [], accuracy: 0 }
    return { metrics: {}, events: [], lab, failure: { code: 'nothing-to-learn-from' } }
  }
  const { epochs, learningRate } = setup.model
  const { random, signal } = tools
  const classes = setup.classes.length
  const scale = scaleOf(setup)
  const rows = (birds: readonly Bird[]) => birds.map(({ values }) => scaled(scale, values))
  const truths = (birds: readonly Bird[]) => birds.map(({ truth }) => truth)
  const pip = openSoftmax(setup.measures.length, classes, learningRate, random)
  try {
    // The whole crate in one step: the order of the voyages plays no part.
    const training = { cuts: [epochs], batchSize: crate.length, random, signal, cut: () => undefined }
    const diverged = await pip.train(rows(crate), truths(crate), training)
    const read = (birds: readonly Bird[]) => answersOf(truths(birds), pip.outputs(rows(birds)), classes)
    const practice = read(crate)
    const ferry = read(setup.unseen.map(({ values, truth }) => ({ values, truth: classOf(setup, truth) })))
    const lab = { weights: pip.weights(), accuracy: accuracy(practice) }
    tools.report(1, lab)
    return {
      metrics: {
        'test.accuracy': accuracy(ferry),
        'test.worst': worst(ferry, classes),
        'train.accuracy': lab.accuracy,
      },
      weakest: weakest(
        setup.classes.map(({ name }) => name),
        { 'test.worst': ferry, known: practice },
      ),
      events: [...night(setup, crate, ferry), ...last(practice)],
      lab,
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    pip.dispose()
  }
}

function night(setup: Setup, crate: readonly Aboard[], ferry: readonly Answer[]): FerryEvent[] {
  const passengers = ferry.map((answer, passenger): Answer & Passenger => ({
    ...answer,
    passenger,
    shown: crate.filter(({ truth }) => truth === answer.answer).length,
  }))
  return evening(passengers, setup.parade, setup.classes.length)
}

/** Whoever was brought last. */
function last(practice: readonly Answer[]): FerryEvent[] {
  const own = practice.at(-1)
  if (!own) return []
  const times = { ms: 4200, sureAt: 1400, rightAt: 2600 }
  return [{ type: 'own', ...times, ...own, voyage: practice.length, count: { right: 0, wrong: 0 } }]
}
