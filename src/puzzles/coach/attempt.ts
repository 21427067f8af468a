/** Teaches a softmax the tones by the chosen groups' voices, then lets the coach examine learners it never heard. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { handEvents, raced } from '../kit/byHand.ts'
import { evening } from '../kit/evening.ts'
import { frameEpochs } from '../kit/film.ts'
import { type Answer, accuracy, answersOf, largest } from '../kit/scores.ts'
import { scaled, scaleOf } from '../kit/softmax.ts'
import type { CoachEvent, Examined, Frame, Lab, TeacherEvent } from './events.ts'
import { examOf, heard, type Learner, lessonOf, rehearsalOf, rowOf, teacherOf } from './learners.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Judged, passes, pricesOf, scoldedMost, verdictsOf, worstOf } from './verdicts.ts'

/** Milliseconds. */
const herPace = { ms: 6400, sureAt: 2200, rightAt: 4200 }

export const attempt: Attempt<Setup, Recipe, CoachEvent, Lab> = async (setup, recipe, tools) => {
  const lesson = lessonOf(setup, recipe.taught)
  if (lesson.length === 0) {
    const nothing = { epoch: 0, accuracy: 0, given: [], hears: [], film: [] }
    return {
      ...{ metrics: {}, events: [], failure: { code: 'nothing-to-learn-from' } },
      lab: { ...nothing, taught: recipe.taught },
    }
  }
  const { tones, hears, model } = setup
  const { learningRate, epochs, batchSize } = model
  const rows = lesson.map(({ pitches }) => heard(setup, pitches))
  const scale = scaleOf(rows, hears.length)
  const desk = openSoftmax(hears.length, tones.length, learningRate, tools.random)
  const ask = (of: readonly Learner[]) =>
    answersOf(
      of.map(({ asked }) => asked),
      desk.outputs(of.map(({ pitches }) => scaled(scale, heard(setup, pitches)))),
      tones.length,
    )
  try {
    const rehearsal = rehearsalOf(setup)
    const frame = (epoch: number, loss?: number): Frame => {
      const shares = ask(rehearsal).map((answer) => answer.shares)
      return {
        ...{ epoch, accuracy: accuracy(ask(lesson)), ...(loss !== undefined && { loss }) },
        given: shares.map((share, i) => share[rehearsal[i]?.asked ?? 0] ?? 0),
        hears: shares.map(largest),
      }
    }
    const truths = lesson.map(({ asked }) => asked)
    const training = { cuts: frameEpochs(epochs), batchSize }
    const inputs = rows.map((row) => scaled(scale, row))
    const { film, last, diverged } = await desk.film(inputs, truths, training, frame, tools)
    const judged = (of: readonly Learner[]) =>
      ask(of).map(({ truth, answer, shares, sure }, i) => ({
        ...(of[i] as Learner),
        ...{ given: shares[truth] ?? 0, hears: answer, likely: sure },
      }))
    const exam = judged(examOf(setup))
    const prices = pricesOf(setup, recipe, exam)
    // The teacher does not ask herself.
    const alone = { ...setup, teacher: { ...setup.teacher, listens: 0 } }
    const sings = coached(alone, recipe, judged([teacherOf(setup)])).map(
      (one): TeacherEvent => ({ type: 'own', ...herPace, ...one, count: { right: 0, wrong: 0 } }),
    )
    const row = rowOf(setup)
    // As the coach judges alone: the teacher has heard these already.
    const race = raced(
      recipe.hand,
      row.map(({ slip }) => Number(slip)),
      (n) => judged(row.slice(0, n)).map(({ given }) => Number(!passes(recipe, given))),
    )
    return {
      metrics: {
        'test.caught': prices.caught / Math.max(1, prices.slips),
        'test.scolded': prices.scolded / Math.max(1, prices.right),
        'test.worstScolded': worstOf(prices),
        'train.accuracy': last.accuracy,
      },
      weakest: scoldedMost(setup, prices),
      events: [...evening(coached(setup, recipe, exam), setup.parade, 2), ...sings, ...handEvents(race)],
      lab: { ...last, taught: recipe.taught, film, ...(race && { raced: race }) },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    desk.dispose()
  }
}

/** What each is told, as an answer: who sang right is 0, who is praised is 0. */
function coached(
  setup: Pick<Setup, 'teacher'>,
  recipe: Recipe,
  judged: readonly (Judged & Pick<Examined, 'hears' | 'likely'>)[],
): (Answer & Examined)[] {
  const verdicts = verdictsOf(setup, recipe, judged)
  return judged.map((one, i) => {
    const { praised = false, asked: toTeacher = false } = verdicts[i] ?? {}
    const [truth, answer] = [Number(one.slip), Number(!praised)]
    const shares = [one.given, 1 - one.given]
    return { ...one, truth, answer, shares, sure: shares[answer] ?? 0, right: truth === answer, toTeacher }
  })
}
