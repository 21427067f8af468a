/** Trains a softmax on the bought table, and on less and less of it for the learning curve. Runs in the worker. */
import type { Attempt, Tools } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { evening } from '../kit/evening.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import { scaled } from '../kit/softmax.ts'
import type { CurvePoint, Dream, DreamQuery, GuestEvent, Lab, Passenger, TramEvent } from './events.ts'
import { pointsFor } from './points.ts'
import type { Example, Recipe, Setup } from './schema.ts'
import { classOf, columnsOf, picked, scaleOf } from './table.ts'

type Row = Pick<Example, 'values'>

export const attempt: Attempt<Setup, Recipe, TramEvent, Lab> = async (setup, recipe, tools) => {
  const columns = columnsOf(setup, recipe.columns)
  const { rows } = recipe
  if (columns.length === 0 || rows === 0) {
    const lab: Lab = { columns, rows, curve: [], accuracy: 0, weights: [], kept: [] }
    return { metrics: {}, events: [], lab, failure: { code: 'nothing-to-learn-from' } }
  }
  const curve: CurvePoint[] = []
  const points = pointsFor(rows)
  for (const [i, n] of points.slice(0, -1).entries()) {
    const { kept } = await learned(setup, columns, n, tools)
    curve.push({ rows: n, coins: n * columns.length, accuracy: accuracy(kept) })
    tools.report((i + 1) / points.length)
  }
  const last = { values: recipe.guest ?? setup.guest.values }
  const model = await learned(setup, columns, rows, tools, last)
  curve.push({ rows, coins: rows * columns.length, accuracy: accuracy(model.kept) })
  const shown = (answer: Answer) =>
    setup.rows.slice(0, rows).filter(({ truth }) => classOf(setup, truth) === answer.answer).length
  const passengers = model.unseen.map((answer, i): Answer & Passenger => ({
    ...answer,
    values: setup.unseen[i]?.values ?? last.values,
    shown: shown(answer),
  }))
  const { guest } = model
  const events = [
    ...evening(passengers, setup.parade, setup.classes.length),
    ...(guest ? [guestEvent({ ...guest, ...last, shown: shown(guest) }, recipe.guest !== undefined)] : []),
  ]
  const lab: Lab = {
    ...{ columns, rows, curve, accuracy: accuracy(model.kept), weights: model.weights },
    kept: model.kept.map(({ answer }) => answer),
  }
  tools.report(1, lab)
  return {
    metrics: {
      'test.accuracy': accuracy(passengers),
      'test.worst': worst(passengers, setup.classes.length),
      'validation.accuracy': lab.accuracy,
      'train.accuracy': accuracy(model.practice),
    },
    weakest: weakest(
      setup.classes.map(({ name }) => name),
      { 'test.worst': passengers, known: model.kept },
    ),
    events: events.map((event) => ({ ...event, columns })),
    lab,
    ...(model.diverged !== undefined && {
      failure: { code: 'diverged', epoch: model.diverged + 1 } as const,
    }),
    mind: { ask: (query) => dream(setup, query, tools), dispose() {} },
  }
}

/** Learns from the first rows alone; all of them in one step, so their order plays no part. */
async function learned(
  setup: Setup,
  columns: readonly number[],
  rows: number,
  tools: Tools,
  last: Row = setup.guest,
) {
  const { classes, model } = setup
  const { random, signal } = tools
  const scale = scaleOf(setup, columns)
  const inputs = (of: readonly Row[]) => of.map(({ values }) => scaled(scale, picked(columns, values)))
  const truthsOf = (of: readonly Example[]) => of.map(({ truth }) => classOf(setup, truth))
  const bought = setup.rows.slice(0, rows)
  const pip = openSoftmax(columns.length, classes.length, model.learningRate, random)
  try {
    const training = { cuts: [model.epochs], batchSize: bought.length, random, signal, cut: () => undefined }
    const diverged = await pip.train(inputs(bought), truthsOf(bought), training)
    const ask = (of: readonly Row[], truths: readonly number[]) =>
      answersOf(truths, pip.outputs(inputs(of)), classes.length)
    return {
      ...{ diverged, weights: pip.weights() },
      practice: ask(bought, truthsOf(bought)),
      kept: ask(setup.kept, truthsOf(setup.kept)),
      unseen: ask(setup.unseen, truthsOf(setup.unseen)),
      guest: ask([last], [nobody])[0],
    }
  } finally {
    pip.dispose()
  }
}

/** How well a table would do that nobody has to pay for. */
async function dream(setup: Setup, query: unknown, tools: Tools): Promise<Dream | undefined> {
  const { columns: ids = [], rows = 0 } = (query ?? {}) as Partial<DreamQuery>
  const columns = columnsOf(setup, ids)
  if (columns.length === 0 || !Number.isInteger(rows) || rows < 1 || rows > setup.rows.length)
    return undefined
  const { kept } = await learned(setup, columns, rows, tools)
  return { coins: rows * columns.length, accuracy: accuracy(kept) }
}

/** The truth of somebody who is of no class. */
const nobody = -1

const guestEvent = (guest: Answer & Passenger, made: boolean): GuestEvent => ({
  ...{ type: 'own', ms: 5200, sureAt: 1600, rightAt: 3400 },
  ...guest,
  made,
  count: { right: 0, wrong: 0 },
})
