/**
 * The night at the gate: some letters one by one, the others in rushes, after each its surest mistakes; then the harbour's
 * own letters, whose words can be read, the last with a drum roll; then the player's; then the board. Pure.
 */
import { gatePace } from '../kit/gatePace.ts'
import { inRushes, type Timing } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { BoardEvent, GateEvent, OwnEvent, PostEvent, Tonight } from './events.ts'
import { type Letter, letter, postOf, spam } from './letters.ts'
import type { Recipe, Setup } from './schema.ts'

interface Night {
  readonly examples: readonly Letter[]
  /** Of tonight's letters, of the harbour's own, of the player's. */
  readonly answers: readonly Answer[]
  readonly own: readonly Answer[]
  readonly written: Answer | undefined
  /** What the scale that the gate did not go by would have said tonight. */
  readonly other: readonly Answer[]
}

const none = { right: 0, wrong: 0 }
/** How many mistakes come back after a rush. */
const back = 2
/** A letter that can be read stays longer than one that cannot; the hard case longest. Milliseconds. */
const reading: Timing = { ms: 6200, sureAt: 1300, rightAt: 4700 }
const drumRoll: Timing = { ms: 9400, sureAt: 3400, rightAt: 7200 }

export function contest(setup: Setup, recipe: Recipe, night: Night): GateEvent[] {
  const shown = (answer: number) => night.examples.filter(({ stamp }) => stamp === answer).length
  const { tonight, harbour } = postOf(setup)
  const on = (one: Letter | undefined) =>
    recipe.stones.flatMap(({ word }) => ((one?.counts.get(word) ?? 0) > 0 ? [word] : []))
  const flood = night.answers.map((answer, at): Answer & Tonight => ({
    ...answer,
    ...{ at, on: on(tonight[at]), shown: shown(answer.answer) },
  }))
  const coming = inRushes(flood, 2, gatePace, {
    ...setup.parade,
    back,
    rush: { ms: 3400, sureAt: 0, rightAt: 3100 },
    return: { ms: 2800, sureAt: 0, rightAt: 900 },
  }).map((event): GateEvent => {
    if (event.type !== 'rush') return event
    const from = event.tally.done - event.count.right - event.count.wrong
    return {
      ...event,
      batch: flood.slice(from, event.tally.done).map(({ truth, answer }) => ({ truth, answer })),
    }
  })
  let rightSoFar = 0
  const post = night.own.map((answer, at): PostEvent => {
    if (answer.right) rightSoFar++
    const drum = at === night.own.length - 1
    const pace = drum ? drumRoll : reading
    return {
      type: 'post',
      ...pace,
      ...answer,
      ...{ at, on: on(harbour[at]), rightSoFar, count: none, shown: shown(answer.answer) },
      ...(drum && { drum }),
    }
  })
  return [...coming, ...post, ...written(recipe, night), board(recipe, night)]
}

function written({ letter: text }: Recipe, { written: answer }: Night): OwnEvent[] {
  if (text.trim() === '' || !answer) return []
  return [
    {
      type: 'own',
      ms: 5200,
      sureAt: 2600,
      rightAt: 4000,
      answer: answer.answer,
      sure: answer.sure,
      count: none,
    },
  ]
}

function board({ weigh }: Recipe, { answers, own, other }: Night): BoardEvent {
  const right = (of: readonly Answer[]) => of.filter((one) => one.right).length
  const wrong = (truth: number) => answers.filter((one) => one.truth === truth && !one.right).length
  return {
    type: 'board',
    ms: 4600,
    count: none,
    ...{ weigh, correct: right(answers), other: right(other), of: answers.length },
    ...{ lost: wrong(letter), let: wrong(spam), harbour: right(own), letters: own.length },
  }
}
