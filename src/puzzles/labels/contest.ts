import { evening } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import { cardsOf } from './cards.ts'
import type { Guest, MarketEvent, OwnEvent } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

/**
 * The evening at the stall: some come one by one, the others in rushes, after each its surest mistakes; then, with a
 * drum roll, the hard case; last the player's own card.
 */
export function contest(
  setup: Setup,
  recipe: Recipe,
  guests: readonly Answer[],
  inPerson: readonly Answer[],
): MarketEvent[] {
  const cards = cardsOf(setup, recipe)
  const all = guests.map((answer, guest): Answer & Guest => ({
    ...answer,
    guest,
    shown: cards.filter(({ label }) => label === answer.answer).length,
  }))
  return [...evening(all, setup.parade, setup.classes.length), ...ownCard(setup, recipe, inPerson)]
}

/**
 * The last card that got its right label back or, where all are bare at first, the last labelled; without one, the first
 * that still has a wrong label.
 */
function ownCard(setup: Setup, recipe: Recipe, inPerson: readonly Answer[]): OwnEvent[] {
  const cards = cardsOf(setup, recipe)
  const mended = recipe.labels
    .map(({ card }) => cards.find(({ id }) => id === card))
    .filter((card) => setup.guide || card?.label === card?.truth)
    .at(-1)
  const card = mended ?? cards.find(({ label, truth }) => label !== undefined && label !== truth)
  const answer = card && inPerson[card.n - 1]
  if (!card || !answer) return []
  const count = { right: 0, wrong: 0 }
  return [
    {
      type: 'own',
      ms: 4200,
      sureAt: 1400,
      rightAt: 2600,
      ...answer,
      card: card.n - 1,
      mended: mended !== undefined,
      count,
    },
  ]
}
