/** Trains a softmax on the bought columns of the crowd and lets it answer for those it never saw. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { evening } from '../kit/evening.ts'
import { frameEpochs } from '../kit/film.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import { classOf, indicesOf, inputsOf } from './bought.ts'
import type { Frame, GuestEvent, Lab, Measured, StallEvent } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

type Row = { readonly values: readonly number[] }

export const attempt: Attempt<Setup, Recipe, StallEvent, Lab> = async (setup, recipe, tools) => {
  const columns = indicesOf(setup, recipe.columns)
  if (columns.length === 0) {
    const nothing = { epoch: 0, accuracy: 0, weights: [], columns: [], film: [], answers: [] }
    return { metrics: {}, events: [], lab: nothing, failure: { code: 'nothing-to-learn-from' } }
  }
  const { classes, examples, unseen, model, parade } = setup
  const { learningRate, epochs, batchSize } = model
  const inputs = inputsOf(setup, columns)
  const desk = openSoftmax(columns.length, classes.length, learningRate, tools.random)
  const ask = (rows: readonly Row[], truths: readonly number[]) =>
    answersOf(truths, desk.outputs(rows.map(({ values }) => inputs.of(values))), classes.length)
  const truthsOf = (rows: readonly { readonly truth: string }[]) =>
    rows.map(({ truth }) => classOf(setup, truth))
  const truths = truthsOf(examples)
  try {
    const frame = (epoch: number, loss?: number): Frame => ({
      ...{ epoch, columns, accuracy: accuracy(ask(examples, truths)), weights: desk.weights() },
      ...(loss !== undefined && { loss }),
    })
    const rows = examples.map(({ values }) => inputs.of(values))
    const cuts = frameEpochs(epochs)
    const { film, last: ended, diverged } = await desk.film(rows, truths, { cuts, batchSize }, frame, tools)
    const measured = (answer: Answer, { values }: Row): Answer & Measured => ({
      ...answer,
      values,
      shown: truths.filter((truth) => truth === answer.answer).length,
    })
    const last = { values: recipe.guest ?? setup.guest.values }
    const cases = ask(unseen, truthsOf(unseen)).map((answer, i) => measured(answer, unseen[i] ?? last))
    const [guest] = ask([last], [nobody])
    const events = [
      ...evening(cases, parade, classes.length),
      ...(guest ? [guestEvent(measured(guest, last), recipe.guest !== undefined)] : []),
    ]
    return {
      metrics: {
        'test.accuracy': accuracy(cases),
        'test.worst': worst(cases, classes.length),
        'train.accuracy': ended.accuracy,
      },
      weakest: weakest(
        classes.map(({ name }) => name),
        { 'test.worst': cases, known: ask(examples, truths) },
      ),
      events: events.map((event) => ({ ...event, columns })),
      lab: { ...ended, film, answers: ask(examples, truths) },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    desk.dispose()
  }
}

/** The truth of somebody who is of no class. */
const nobody = -1

const guestEvent = (guest: Answer & Measured, made: boolean): GuestEvent => ({
  ...{ type: 'own', ms: 5200, sureAt: 1600, rightAt: 3400 },
  ...guest,
  made,
  count: { right: 0, wrong: 0 },
})
