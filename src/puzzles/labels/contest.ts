import { gatePace } from '../kit/gatePace.ts'
import { inRushes, type Timing } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import { cardsOf } from './cards.ts'
import type { Guest, MarketEvent, OwnEvent } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

/** How many mistakes come back after a rush. */
const back = 2
/** How much longer the hard case takes than another. */
const drumRoll = 2.6

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
  const of = all.length
  const hard = all.at(-1)
  const before = inRushes(all.slice(0, -1), setup.classes.length, gatePace, {
    ...setup.parade,
    back,
    rush: { ms: 3200, sureAt: 0, rightAt: 3000 },
    return: { ms: 2600, sureAt: 0, rightAt: 900 },
  }).map((event): MarketEvent => {
    const tally = { ...event.tally, of }
    if (event.type !== 'rush') return { ...event, tally }
    const from = tally.done - event.count.right - event.count.wrong
    const batch = all.slice(from, tally.done).map(({ truth, answer }) => ({ truth, answer }))
    return { ...event, tally, batch }
  })
  const right = all.slice(0, -1).filter((one) => one.right).length + Number(hard?.right)
  const end = { n: of, streak: Number(hard?.right), tally: { done: of, right, of } }
  return [
    ...before,
    ...(hard ? [{ type: 'case' as const, ...slowly(gatePace(hard)), ...hard, drum: true, ...end }] : []),
    ...ownCard(setup, recipe, inPerson),
  ]
}

const slowly = ({ ms, sureAt = 0, rightAt }: Timing): Timing => ({
  ms: Math.round(ms * drumRoll),
  sureAt: Math.round(sureAt * drumRoll),
  rightAt: Math.round(rightAt * drumRoll),
})

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
