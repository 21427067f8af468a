import type { Attempt } from '../../engine/index.ts'
import { oneByOne, type Timing } from '../kit/parade.ts'
import { accuracy, weakest, worst } from '../kit/scores.ts'
import { type Asks, asksOf, countsOf, grow, majorities, reaching, sharesOf, walk } from '../kit/tree.ts'
import type {
  BoardEvent,
  FerryEvent,
  HandEvent,
  Lab,
  LearnedEvent,
  Recall,
  Sorted,
  SplitEvent,
} from './events.ts'
import { part } from './pace.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Animal, asksIn, namesIn, yardOf } from './tree.ts'

export const attempt: Attempt<Setup, Recipe, FerryEvent, Lab> = async (setup, recipe, { report }) => {
  const { yard, gate, animal } = yardOf(setup)
  const classes = setup.classes.length
  const asks = asksIn(setup, recipe)
  const names = namesIn(setup, recipe)
  const known = sortBy(asks, names, yard, yard, classes)
  const hand = sortBy(asks, names, yard, gate, classes)

  const splits = grow(yard, setup.questions.length, classes, setup.learned.deepest)
  const grown = asksOf(splits)
  const learned = sortBy(grown, majorities(yard, grown, classes), yard, gate, classes)
  report(1, { accuracy: accuracy(known) })

  const eye = recipe.byEye.filter(({ card, as }) => setup.classes[animal(card).class]?.id === as)
  const board: BoardEvent = {
    type: 'board',
    ms: 3600,
    hand: right(hand),
    learned: right(learned),
    of: gate.length,
    byEye: { right: eye.length, of: recipe.byEye.length },
    worst: hardest(hand, classes),
  }
  return {
    metrics: {
      'test.accuracy': accuracy(hand),
      'test.worst': worst(hand, classes),
      'train.accuracy': accuracy(known),
      'learned.accuracy': accuracy(learned),
    },
    weakest: weakest(
      setup.classes.map(({ name }) => name),
      { 'test.worst': hand },
    ),
    events: [...evening(hand, setup.hard), ...growing(splits), ...race(learned), board],
    lab: { epoch: asks.size, accuracy: accuracy(known), known },
  }
}

const right = (of: readonly Sorted[]) => of.filter((one) => one.right).length

/** Where a tree sends animals, and how many of those of the yard in that pen were of the class it is called after. */
function sortBy(
  asks: Asks,
  names: ReadonlyMap<string, number>,
  yard: readonly Animal[],
  animals: readonly Animal[],
  classes: number,
): Sorted[] {
  const pens = new Map([...names.keys()].map((at) => [at, reaching(yard, asks, at)]))
  const shares = new Map([...pens].map(([at, inside]) => [at, sharesOf(countsOf(inside, classes))]))
  return animals.map(({ id, class: truth, facts }) => {
    const at = walk(asks, facts)
    const answer = names.get(at) ?? 0
    const given = shares.get(at) ?? []
    const inPen = pens.get(at)?.length ?? 0
    return {
      card: id,
      at,
      inPen,
      truth,
      answer,
      shares: given,
      sure: given[answer] ?? 0,
      right: answer === truth,
    }
  })
}

/** The evening by hand: calm at first, then faster, a rush, and the famous hard ones slowly. */
function evening(hand: readonly Sorted[], hard: number): HandEvent[] {
  const easy = hand.length - hard
  return oneByOne(
    hand.map((one, i) => ({ ...one, drum: i >= easy })),
    (_, i): Timing => {
      const through = i / Math.max(1, easy)
      const ms = i >= easy ? 3000 : through < 0.2 ? 1800 : through < 0.6 ? 900 : 480
      return { ms, sureAt: Math.round(ms * part.walk), rightAt: Math.round(ms * (part.walk + part.look)) }
    },
  )
}

/** The first step is shown slowly, with what it was weighed against. */
function growing(splits: ReturnType<typeof grow>): SplitEvent[] {
  return splits.map((split, n) => ({ type: 'split', ms: n === 0 ? 5200 : n < 3 ? 2600 : 1500, n, ...split }))
}

/** Quick, for everybody has met these animals; its mistakes are looked at. */
function race(learned: readonly Sorted[]): LearnedEvent[] {
  let score = 0
  return learned.map((one, i) => {
    if (one.right) score++
    const ms = one.right ? 260 : 2600
    return {
      type: 'learned',
      ms,
      rightAt: Math.round(ms * 0.5),
      count: { right: 0, wrong: 0 },
      n: i + 1,
      score,
      ...one,
    }
  })
}

function hardest(hand: readonly Sorted[], classes: number): Recall {
  const recalls = Array.from({ length: classes }, (_, index): Recall => {
    const own = hand.filter(({ truth }) => truth === index)
    return { class: index, right: right(own), of: own.length }
  }).filter(({ of }) => of > 0)
  return recalls.reduce((least, each) => (each.right / each.of < least.right / least.of ? each : least))
}
