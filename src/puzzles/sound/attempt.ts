/** Trains a softmax on the spectra of the harbour's calls, then lets it call the notes of new ones. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { handEvents, raced } from '../kit/byHand.ts'
import { evening } from '../kit/evening.ts'
import { frameEpochs } from '../kit/film.ts'
import { type Answer, answersOf, confusion, weakest } from '../kit/scores.ts'
import { type Scale, scaled, scaleOf } from '../kit/softmax.ts'
import { type Call, contestOf, hertzOf, lessonOf, noteAt, plain, thingOf } from './calls.ts'
import type { Called, Frame, Lab, OwnEvent, SoundEvent } from './events.ts'
import { edgesOf, heard } from './inputs.ts'
import { rowOf, takenFor } from './row.ts'
import type { Recipe, Setup } from './schema.ts'

/** Milliseconds. */
const ownPace = { ms: 5200, sureAt: 2000, rightAt: 3800 }

type Told = Answer & Called

export const attempt: Attempt<Setup, Recipe, SoundEvent, Lab> = async (setup, recipe, tools) => {
  const { notes, things, model, parade } = setup
  const { rate, window } = recipe
  const edges = edgesOf(setup)
  const lesson = lessonOf(setup)
  const rows = lesson.map((call) => heard(call, rate, window, edges))
  const bands = rows[0]?.length ?? 0
  const scale = apart(scaleOf(rows, bands))
  const of = (row: readonly number[]) => scaled(scale, row)
  const desk = openSoftmax(bands, notes.count, model.learningRate, tools.random)

  function answer(calls: readonly Call[], of_: readonly (readonly number[])[]): Told[] {
    const truths = calls.map(({ note }) => note)
    return answersOf(truths, desk.outputs(of_), notes.count).map((one, i): Told => {
      const { hertz = 0, note = 0, thing = 0 } = calls[i] ?? {}
      const shares = new Array<number>(things.length).fill(0)
      for (const [k, share] of one.shares.entries()) {
        const whose = thingOf(setup, k)
        shares[whose] = (shares[whose] ?? 0) + share
      }
      const moored = thingOf(setup, one.answer)
      return {
        ...{ truth: thing, answer: moored, shares, sure: one.sure, right: moored === thing },
        ...{ hertz, note, called: one.answer, rate, window },
      }
    })
  }

  try {
    const inputs = rows.map(of)
    const frame = (epoch: number, loss?: number): Frame => ({
      ...{ epoch, accuracy: toTheNote(answer(lesson, inputs)) },
      ...(loss !== undefined && { loss }),
    })
    const plan = { cuts: frameEpochs(model.epochs), batchSize: model.batchSize }
    const labels = lesson.map(({ note }) => note)
    const { film, last, diverged } = await desk.film(inputs, labels, plan, frame, tools)
    const contest = contestOf(setup)
    const hear = (call: Call) => of(heard(call, rate, window, edges))
    const cases = answer(contest, contest.map(hear))
    const learned = answer(lesson, inputs)
    const row = rowOf(setup)
    const race = raced(
      recipe.hand,
      row.map(({ thing }) => thing),
      (n) => {
        const few = row.slice(0, n)
        return answer(few, few.map(hear)).map(({ called }) => takenFor(setup, called))
      },
    )
    return {
      metrics: {
        'test.error': offBy(setup, cases),
        'test.worst': Math.min(
          ...things.map((_, thing) => toTheNote(cases.filter(({ truth }) => truth === thing))),
        ),
        'train.error': offBy(setup, learned),
      },
      weakest: weakest(
        things.map(({ name }) => name),
        { 'test.worst': cases, known: learned },
      ),
      events: [
        ...evening(cases, parade, things.length),
        ...own(setup, recipe, (call) => answer([call], [hear(call)])),
        ...handEvents(race),
      ],
      lab: {
        ...{ ...last, film, rate, window, scale, weights: desk.weights() },
        ...{ error: offBy(setup, learned), confusion: confusion(learned, things.length) },
        ...(race && { raced: race }),
      },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    desk.dispose()
  }
}

/** The player's whistle, if there is one: its note is the nearest, however far. */
function own(setup: Setup, { own: hertz }: Recipe, answer: (call: Call) => Told[]): OwnEvent[] {
  if (hertz === undefined) return []
  const note = noteAt(setup, hertz)
  return answer({ ...plain(hertz), note, thing: thingOf(setup, note) }).map((one) => ({
    ...{ type: 'own', ...ownPace, ...one, count: { right: 0, wrong: 0 } },
  }))
}

/** A band in which nothing ever differs tells nothing: it is divided by 1. */
const apart = ({ mean, deviation }: Scale): Scale => ({ mean, deviation: deviation.map((one) => one || 1) })

/** How far the called pitch lies from the note's, on average, per cent. */
function offBy(setup: Setup, of: readonly Called[]): number {
  const all = of.map(({ note, called }) => Math.abs(hertzOf(setup, called) / hertzOf(setup, note) - 1))
  return (100 * all.reduce((sum, one) => sum + one, 0)) / Math.max(1, all.length)
}

const toTheNote = (of: readonly Called[]): number =>
  of.length === 0 ? 0 : of.filter(({ note, called }) => note === called).length / of.length
