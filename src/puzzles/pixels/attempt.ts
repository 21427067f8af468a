/** Trains a softmax on the numbers behind the open windows and lets it answer for letters it never saw. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { type EveningEvent, evening } from '../kit/evening.ts'
import { frameEpochs } from '../kit/film.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import type { Frame, Lab, LetterEvent, OwnEvent, Read } from './events.ts'
import { dotsOf } from './grid.ts'
import { lettersOf, lookedAt, pullsOf } from './hunt.ts'
import { inputsFor, type Letter, readAll, readingOf, unseenOf } from './reading.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, LetterEvent, Lab> = async (setup, recipe, tools) => {
  const open = { windows: recipe.windows, weigh: recipe.weigh === true }
  const width = open.windows.length + Number(open.weigh)
  if (width === 0) {
    const nothing = { epoch: 0, accuracy: 0, weights: [], ...open, film: [], answers: [] }
    return { metrics: {}, events: [], lab: nothing, failure: { code: 'nothing-to-learn-from' } }
  }
  const { classes, model, parade, hunt } = setup
  const { learningRate, epochs, batchSize } = model
  const examples = lettersOf(setup, recipe)
  const inputs = inputsFor(setup, recipe)
  const desk = openSoftmax(width, classes.length, learningRate, tools.random)
  const truthsOf = (letters: readonly Letter[]) => letters.map(({ truth }) => truth)
  const ask = (letters: readonly Letter[]): Answer[] =>
    answersOf(truthsOf(letters), desk.outputs(letters.map(({ dots }) => inputs(dots))), classes.length)
  try {
    const frame = (epoch: number, loss?: number): Frame => ({
      ...{ epoch, ...open, accuracy: accuracy(ask(examples)), weights: desk.weights() },
      ...(loss !== undefined && { loss }),
    })
    const rows = examples.map(({ dots }) => inputs(dots))
    const cuts = frameEpochs(epochs)
    const {
      film,
      last: ended,
      diverged,
    } = await desk.film(rows, truthsOf(examples), { cuts, batchSize }, frame, tools)
    const weights = desk.weights()
    const read = (answer: Answer, { dots }: Letter): Answer & Read => ({
      ...answer,
      ...(hunt && { looked: lookedAt(pullsOf(open.windows, weights, dots), answer.answer, glances) }),
      ...{ dots, reading: readingOf(recipe, dots) },
      shown: examples.filter(({ truth }) => truth === answer.answer).length,
    })
    const unseen = unseenOf(setup)
    const last = { truth: nobody, dots: dotsOf(recipe.own ?? setup.guest.ink) }
    const cases = ask(unseen).map((answer, i) => read(answer, unseen[i] ?? last))
    const [own] = ask([last])
    const events = [
      ...evening(cases, parade, classes.length).map(calmly),
      ...(own ? [ownEvent(read(own, last), recipe.own !== undefined)] : []),
    ]
    return {
      metrics: {
        'test.accuracy': accuracy(cases),
        'test.worst': worst(cases, classes.length),
        'train.accuracy': ended.accuracy,
        ...(hunt && { 'validation.accuracy': accuracy(ask(readAll(setup, hunt.validation))) }),
      },
      weakest: weakest(classes, { 'test.worst': cases, known: ask(examples) }),
      events: events.map((event) => ({ ...event, ...open })),
      lab: { ...ended, film, answers: ask(examples) },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    desk.dispose()
  }
}

/** Squares that are shown of what an answer hangs on. */
const glances = 3

/** The first few letters have time to be looked at. */
function calmly(event: EveningEvent<Read>): EveningEvent<Read> {
  if (event.type !== 'case' || event.n > calm.letters) return event
  const slowly = (ms: number) => Math.round(ms * calm.times)
  return {
    ...event,
    ...{ ms: slowly(event.ms), sureAt: slowly(event.sureAt ?? 0), rightAt: slowly(event.rightAt) },
  }
}

const calm = { letters: 5, times: 2.2 }

/** The truth of what is of no class. */
const nobody = -1

const ownEvent = (own: Answer & Read, made: boolean): OwnEvent => ({
  ...{ type: 'own', ms: 6200, sureAt: 2000, rightAt: 4000 },
  ...own,
  made,
  count: { right: 0, wrong: 0 },
})
