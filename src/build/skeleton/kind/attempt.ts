import type { Attempt } from '../../../engine/index.ts'
import { gatePace } from '../../../puzzles/kit/gatePace.ts'
import { oneByOne } from '../../../puzzles/kit/parade.ts'
import { accuracy, answerOf, worst } from '../../../puzzles/kit/scores.ts'
import type { Event, Lab } from './events.ts'
import type { Item, Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, Event, Lab> = async (setup, { line }, tools) => {
  const answers = (items: readonly Item[]) =>
    items.map(({ value, class: truth }) => ({ ...answerOf(truth, sharesOf(value - line)), value }))
  const known = answers(setup.known)
  const unseen = answers(setup.unseen)
  const lab = { accuracy: accuracy(known), wrong: known.filter(({ right }) => !right).length }
  tools.report(1, lab)
  return {
    metrics: { 'test.accuracy': accuracy(unseen), 'test.worst': worst(unseen, setup.classes.length) },
    events: oneByOne(unseen, gatePace),
    lab,
  }
}

/** The surer, the farther from the line: half and half on it. Without exponentials, whose last bits differ by engine. */
function sharesOf(beyond: number): [number, number] {
  const above = (1 + beyond / (1 + Math.abs(beyond))) / 2
  return [1 - above, above]
}
