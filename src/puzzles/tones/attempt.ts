/** Trains a softmax on what the choir's syllables are like at the chosen moments, then lets it answer for new ones. Runs in the worker. */
import type { Attempt, Text } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { handEvents, raced } from '../kit/byHand.ts'
import { evening } from '../kit/evening.ts'
import { frameEpochs } from '../kit/film.ts'
import { accuracy, answersOf, confusion, weakest, worst } from '../kit/scores.ts'
import type { Frame, Lab, OwnEvent, ToneEvent } from './events.ts'
import { heardOf, inputsOf, listeningOf } from './inputs.ts'
import type { Recipe, Setup } from './schema.ts'
import { heardVoices, type Sung } from './sung.ts'
import { hearingOf } from './telling.ts'

/** As a figure names them. */
const namesOf = (of: readonly { readonly name: Text }[]): Text[] => of.map(({ name }) => name)

/** The truth of a contour that nobody has named. */
const nobody = -1
/** Milliseconds. */
const ownPace = { ms: 5200, sureAt: 1800, rightAt: 3600 }

export const attempt: Attempt<Setup, Recipe, ToneEvent, Lab> = async (setup, recipe, tools) => {
  const { tones, model, parade } = setup
  const { lesson, contest, said, row } = hearingOf(setup, recipe.speakers, recipe.told)
  const listening = listeningOf(setup, recipe)
  const inputs = inputsOf(listening, lesson)
  if (inputs.count === 0 || lesson.length === 0) {
    const nothing = { epoch: 0, accuracy: 0, answers: [], film: [], confusion: [], weights: [] }
    return {
      ...{ metrics: {}, events: [], failure: { code: 'nothing-to-learn-from' } },
      lab: { ...nothing, heard: [], scale: inputs.scale },
    }
  }
  const { learningRate, epochs, batchSize } = model
  const desk = openSoftmax(inputs.count, tones.length, learningRate, tools.random)
  const ask = (sung: readonly Sung[]) =>
    answersOf(
      sung.map(({ truth }) => truth),
      desk.outputs(sung.map(inputs.of)),
      tones.length,
    )
  try {
    const frame = (epoch: number, loss?: number): Frame => {
      const answers = ask(lesson)
      return {
        ...{ epoch, accuracy: accuracy(answers), answers: answers.map(({ answer }) => answer) },
        ...(loss !== undefined && { loss }),
      }
    }
    const truths = lesson.map(({ truth }) => truth)
    const cuts = frameEpochs(epochs)
    const {
      film,
      last: ended,
      diverged,
    } = await desk.film(lesson.map(inputs.of), truths, { cuts, batchSize }, frame, tools)
    const heard = {
      ...{ moments: listening.moments.length, mean: listening.mean === true },
      ...(recipe.told && { told: recipe.told }),
    }
    const cases = ask(contest).map((answer, i) => {
      const { voice = 0, pitches = [] } = said[i] ?? {}
      return { ...answer, voice, pitches, heard }
    })
    const own: Sung | undefined = recipe.own && { truth: nobody, voice: nobody, pitches: recipe.own }
    const [answer] = own ? ask([own]) : []
    const last: OwnEvent[] =
      own && answer
        ? [{ type: 'own', ...ownPace, ...answer, ...own, heard, count: { right: 0, wrong: 0 } }]
        : []
    const race = raced(
      recipe.hand,
      row.map(({ truth }) => truth),
      (n) => ask(row.slice(0, n)).map(({ answer }) => answer),
    )
    const speakers = heardVoices(setup)
    const bySpeaker = cases.map((one) => ({ ...one, truth: one.voice }))
    return {
      metrics: {
        'test.accuracy': accuracy(cases),
        'test.worst': worst(cases, tones.length),
        ...(setup.people && { 'test.worstVoice': worst(bySpeaker, speakers.length) }),
        'train.accuracy': ended.accuracy,
      },
      weakest: {
        ...weakest(namesOf(tones), { 'test.worst': cases, known: ask(lesson) }),
        ...(setup.people && weakest(namesOf(speakers), { 'test.worstVoice': bySpeaker })),
      },
      events: [...evening(cases, parade, tones.length), ...last, ...handEvents(race)],
      lab: {
        ...ended,
        ...{ film, heard: heardOf(recipe), scale: inputs.scale, weights: desk.weights() },
        confusion: confusion(ask(lesson), tones.length),
        ...(race && { raced: race }),
      },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    desk.dispose()
  }
}
