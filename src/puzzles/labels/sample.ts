import type { Figures, Random } from '../../engine/index.ts'
import { scaled } from '../kit/softmax.ts'
import { cardsOf } from './cards.ts'
import { scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'

/** A random player, for the survey. */
export const sample = (setup: Setup, budget: Figures, random: Random): Recipe =>
  setup.guide ? labeller(setup, setup.guide, budget, random) : cleaner(setup, budget, random)

/**
 * A player who writes a line for each class, any that reads well or the one that fits the fewest classes, and labels some
 * cards as what they are: the first of the crate, any, or by turns one of each class.
 */
function labeller(
  { cards, classes }: Setup,
  { lines }: NonNullable<Setup['guide']>,
  budget: Figures,
  random: Random,
): Recipe {
  const most = Math.min(cards.length, budget.labels ?? cards.length)
  const careful = random.below(2) === 0
  const guide = classes.map(({ id }) => {
    const own = lines.filter(({ of }) => of === id)
    const least = Math.min(...own.map(({ fits }) => fits.length))
    return random.pick(careful ? own.filter(({ fits }) => fits.length === least) : own).id
  })
  const mixed = random.shuffle(cards)
  const inTurn = classes
    .flatMap(({ id }) => mixed.filter(({ truth }) => truth === id).map((card, turn) => ({ card, turn })))
    .sort((a, b) => a.turn - b.turn)
    .map(({ card }) => card)
  const chosen = random.pick([cards, mixed, inTurn]).slice(0, 1 + random.below(most))
  const labels = chosen.flatMap(({ id, truth, label }) =>
    label === truth ? [] : [{ card: id, label: truth }],
  )
  return { checked: [], labels, guide: lines.flatMap(({ id }) => (guide.includes(id) ? [id] : [])) }
}

/**
 * A player who looks at some cards and labels each as what it is: any cards at all or, as one who has a look at the
 * chart, first some of those that lie nearer to the middle of another label than to their own.
 */
function cleaner(setup: Setup, budget: Figures, random: Random): Recipe {
  const ids = setup.cards.map(({ id }) => id)
  const most = Math.min(ids.length, budget.checks ?? ids.length, budget.labels ?? ids.length)
  const odd = random.below(2) === 0 ? [] : random.shuffle(oddOnesOut(setup)).slice(0, random.below(most + 1))
  const rest = random.shuffle(ids.filter((id) => !odd.includes(id)))
  const checked = [...odd, ...rest].slice(0, 1 + random.below(most))
  const labels = setup.cards.flatMap(({ id, truth, label }) =>
    checked.includes(id) && label !== truth ? [{ card: id, label: truth }] : [],
  )
  return { checked, labels }
}

/** Cards nearer to the mean of another label's cards than to that of their own, by their measures. */
function oddOnesOut(setup: Setup): string[] {
  const scale = scaleOf(setup)
  const cards = cardsOf(setup, { checked: [], labels: [] }).map((card) => ({
    ...card,
    at: scaled(scale, card.values),
  }))
  const middles = setup.classes.map((_, label) => {
    const own = cards.filter((card) => card.label === label)
    return setup.measures.map((_, i) => own.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / own.length)
  })
  const far = (at: readonly number[], middle: readonly number[] | undefined) =>
    at.reduce((sum, value, i) => {
      const apart = value - (middle?.[i] ?? Number.POSITIVE_INFINITY)
      return sum + apart * apart
    }, 0)
  return cards.flatMap(({ id, at, label }) =>
    label === undefined || middles.some((middle) => far(at, middle) < far(at, middles[label])) ? [id] : [],
  )
}
