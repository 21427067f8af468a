/** Trains a softmax on the cards as they are labelled and lets it name what it never saw. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import { scaled } from '../kit/softmax.ts'
import { type Card, cardsOf, classOf, disputed, examplesOf } from './cards.ts'
import { contest } from './contest.ts'
import type { Frame, Lab, MarketEvent } from './events.ts'
import { frameEpochs } from './film.ts'
import { scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, MarketEvent, Lab> = async (setup, recipe, tools) => {
  const cards = cardsOf(setup, recipe)
  const examples = examplesOf(cards)
  if (examples.length === 0) {
    const nothing = { epoch: 0, accuracy: 0, weights: [], film: [], answers: [] }
    return { metrics: {}, events: [], lab: nothing, failure: { code: 'nothing-to-learn-from' } }
  }
  const { learningRate, epochs, batchSize } = setup.model
  const scale = scaleOf(setup)
  const desk = openSoftmax(setup.measures.length, setup.classes.length, learningRate, tools.random)
  const ask = (of: readonly { readonly values: readonly number[] }[], truths: readonly number[]) =>
    answersOf(truths, desk.outputs(of.map(({ values }) => scaled(scale, values))), setup.classes.length)
  try {
    const said = cards.map(({ label = -1 }) => label)
    const agreement = (answers: readonly Answer[]) => accuracy(answers.filter(({ truth }) => truth >= 0))
    const frame = (epoch: number, loss?: number): Frame => ({
      epoch,
      ...(loss !== undefined && { loss }),
      accuracy: agreement(ask(cards, said)),
      weights: desk.weights(),
    })
    const inputs = examples.map(({ values }) => scaled(scale, values))
    const labels = examples.map(({ label }) => label)
    const cuts = frameEpochs(epochs)
    const { film, last: ended, diverged } = await desk.film(inputs, labels, { cuts, batchSize }, frame, tools)
    const answers = ask(cards, said)
    const truths = setup.unseen.map(({ truth }) => classOf(setup, truth))
    const guests = ask(setup.unseen, truths)
    const inPerson = ask(
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
      weakest: weakest(
        setup.classes.map(({ name }) => name),
        { 'test.worst': guests },
      ),
      events: contest(setup, recipe, guests, inPerson),
      lab: { ...ended, film, answers },
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
