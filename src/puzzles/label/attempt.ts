import type { Attempt, Tools } from '../../engine/index.ts'
import { gatePace } from '../kit/gatePace.ts'
import { oneByOne } from '../kit/parade.ts'
import { accuracy, answerOf, largest, weakest, worst } from '../kit/scores.ts'
import { agreeing, type Card, type Deck, deckOf } from './deck.ts'
import type { GateEvent, Lab, Naming, Query, Thought } from './events.ts'
import { createNeighbour, type Neighbour } from './neighbour.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, GateEvent, Lab> = async (setup, recipe, tools) => {
  const deck = deckOf(setup)
  const examples = recipe.shown.map(deck.card)
  if (examples.length === 0) {
    return {
      metrics: {},
      events: [],
      lab: { epoch: 0, accuracy: 0, curve: [], known: [] },
      failure: { code: 'nothing-to-learn-from' },
    }
  }

  const model = createNeighbour(deck.all, examples, setup.classes.length)
  try {
    const curve = teach(model, deck, examples, tools)
    const known = namings(model, deck.pool, examples)
    const left = known.filter(({ card }) => !recipe.shown.includes(card))
    const gate = namings(model, deck.gate, examples)
    return {
      metrics: {
        'test.accuracy': accuracy(gate),
        'test.worst': worst(gate, setup.classes.length),
        'validation.accuracy': accuracy(left),
      },
      weakest: weakest(
        setup.classes.map(({ name }) => name),
        { 'test.worst': gate, known: left },
      ),
      events: oneByOne(gate, gatePace),
      lab: { epoch: examples.length, accuracy: accuracy(left), curve, known },
      mind: { ask: (query) => answerTo(setup, query as Query), dispose() {} },
    }
  } finally {
    model.dispose()
  }
}

/** Shows the examples one by one; the accuracy on the pool after each is the learning curve. */
function teach(model: Neighbour, deck: Deck, examples: readonly Card[], { report, signal }: Tools): number[] {
  const curve: number[] = []
  for (const [index] of examples.entries()) {
    signal.throwIfAborted()
    model.show(index + 1)
    const seen = examples.slice(0, index + 1)
    const unseen = deck.pool.filter((card) => !seen.includes(card))
    const rightly = accuracy(namings(model, unseen, seen))
    curve.push(rightly)
    // The share of mistakes stands in for a loss: this model has none, but the rising tone needs something that falls.
    report((index + 1) / examples.length, {
      epoch: index + 1,
      accuracy: rightly,
      loss: 1 - rightly,
      curve: [...curve],
    })
  }
  return curve
}

function namings(model: Neighbour, cards: readonly Card[], examples: readonly Card[]): Naming[] {
  if (cards.length === 0) return []
  return model.name(cards).map((shares, index) => {
    const card = cards[index] as Card
    return { card: card.id, ...answerOf(card.class, shares), ...nearest(card.facts, examples) }
  })
}

function nearest(facts: readonly number[], examples: readonly Card[]): { like: string[]; same: number } {
  const shared = examples.map((example) => agreeing(facts, example.facts))
  const same = Math.max(...shared)
  return { like: examples.filter((_, index) => shared[index] === same).map(({ id }) => id), same }
}

/** Showing takes no time, so the model is made anew for the question and nothing has to be kept. */
function answerTo(setup: Setup, { facts, shown }: Query): Thought | undefined {
  const deck = deckOf(setup)
  const examples = shown.map(deck.card)
  if (examples.length === 0) return undefined
  const model = createNeighbour(deck.all, examples, setup.classes.length)
  try {
    const [shares = []] = model.name([{ facts }])
    const answer = largest(shares)
    return { answer, sure: shares[answer] ?? 0, shares, ...nearest(facts, examples) }
  } finally {
    model.dispose()
  }
}
