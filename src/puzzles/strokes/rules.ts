import type { Rules } from '../../engine/index.ts'
import { handFits, named, sampleHand } from '../kit/byHand.ts'
import { ifFits, notOffered, sampleStep } from '../kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'
import { mostVaried, type Variation, variations } from './writing.ts'

export type Action =
  /** How much practice cards vary in one thing, in steps. */
  | { readonly type: 'vary'; readonly of: Variation; readonly to: number }
  /** Practice cards of each character, or filters of the first layer. */
  | { readonly type: 'cards' | 'filters'; readonly to: number }
  /** Names the next card of the row that comes before the model. */
  | { readonly type: 'name'; readonly as: number }
  /** The player's own lines come last; without them what the level sends. */
  | { readonly type: 'write'; readonly own?: readonly string[] | undefined }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ cards, filters }) => ({ cards: cards.start, filters: filters.start, vary: { ...neat } }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(recipe, action)),

  cost: (_, { cards, filters }) => ({ cards, filters }),

  check(setup, { cards, filters, vary, hand }) {
    const offered =
      handFits(setup.byHand, hand, setup.characters.length) &&
      setup.cards.steps.includes(cards) &&
      setup.filters.steps.includes(filters) &&
      variations.every((one) => vary[one] === 0 || setup.vary.includes(one)) &&
      variations.every((one) => Number.isInteger(vary[one]) && vary[one] >= 0 && vary[one] <= mostVaried)
    return offered ? undefined : notOffered
  },

  /** Somebody lets all of a hand vary alike, or each by chance; single strokes are another matter. */
  sample(setup, budget, random) {
    const alike = random.below(2) === 0 ? random.below(mostVaried + 1) : undefined
    const vary = { ...neat }
    for (const one of setup.vary)
      vary[one] = (one === 'strokes' ? undefined : alike) ?? random.below(mostVaried + 1)
    return {
      cards: sampleStep(setup.cards, random, budget.cards),
      filters: sampleStep(setup.filters, random, budget.filters),
      vary,
      ...sampleHand(setup.byHand, setup.characters.length, random.fork('by hand')),
    }
  },
}

const neat: Recipe['vary'] = { slant: 0, size: 0, place: 0, pen: 0, wobble: 0, strokes: 0 }

function after(recipe: Recipe, action: Action): Recipe {
  if (action.type === 'vary') return { ...recipe, vary: { ...recipe.vary, [action.of]: action.to } }
  if (action.type === 'name') return named(recipe, action.as)
  if (action.type !== 'write') return { ...recipe, [action.type]: action.to }
  const { own: _, ...rest } = recipe
  return action.own ? { ...rest, own: [...action.own] } : rest
}
