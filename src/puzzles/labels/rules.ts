import type { Figures, Random, Rules, Text } from '../../engine/index.ts'
import { no, notOffered } from '../kit/choices.ts'
import { cardsOf } from './cards.ts'
import { scaled, scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Looks at the thing that a card is about. */
  | { readonly type: 'check'; readonly card: string }
  /** Says what its label is to be. */
  | { readonly type: 'label'; readonly card: string; readonly label: string }

export const rules: Rules<Setup, Recipe, Action> = {
  start: () => ({ checked: [], labels: [] }),

  act(setup, recipe, action) {
    const card = setup.cards.find(({ id }) => id === action.card)
    if (!card) return no(notOffered)
    if (action.type === 'check') {
      if (recipe.checked.includes(action.card)) return no(words.checked)
      return { ok: true, recipe: { ...recipe, checked: [...recipe.checked, action.card] } }
    }
    const others = recipe.labels.filter((one) => one.card !== action.card)
    const back = card.label === action.label
    const labels = back ? others : [...others, { card: action.card, label: action.label }]
    const changed = { ...recipe, labels }
    const misfit = rules.check(setup, changed)
    return misfit ? no(misfit) : { ok: true, recipe: changed }
  },

  cost: (_, { checked, labels }) => ({ checks: checked.length, labels: labels.length }),

  check(setup, { checked, labels }) {
    const first = new Map(setup.cards.map(({ id, label }) => [id, label]))
    const relabelled = labels.map(({ card }) => card)
    if (new Set(checked).size < checked.length || new Set(relabelled).size < labels.length) return words.twice
    if (![...checked, ...relabelled].every((id) => first.has(id))) return notOffered
    if (!labels.every(({ label }) => setup.classes.some(({ id }) => id === label))) return notOffered
    if (labels.some(({ card, label }) => first.get(card) === label)) return words.same
    const open = setup.relabel === 'any' || relabelled.every((id) => checked.includes(id))
    return open ? undefined : words.unchecked
  },

  /** What was seen cannot be unseen: undoing changes labels, never checks. */
  undone: (from, to) => ({
    ...to,
    checked: [...to.checked, ...from.checked.filter((id) => !to.checked.includes(id))],
  }),

  sample,
}

/**
 * A player who looks at some cards and labels each as what it is: any cards at all or, as one who has a look at the
 * chart, first some of those that lie nearer to the middle of another label than to their own.
 */
function sample(setup: Setup, budget: Figures, random: Random): Recipe {
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

const words = {
  checked: {
    en: 'You have looked at this one already. Looking again costs nothing and shows the same.',
    'zh-Hant': '這一隻你已經看過了。再看不用花次數，看到的也一樣。',
    'zh-Hans': '这一只你已经看过了。再看不花次数，看到的也一样。',
  },
  twice: {
    en: 'A card stands in the list twice.',
    'zh-Hant': '同一張卡在清單裏出現了兩次。',
    'zh-Hans': '同一张卡在清单里出现了两次。',
  },
  same: {
    en: 'That is the label it had from the first.',
    'zh-Hant': '它本來就是這個標籤。',
    'zh-Hans': '它本来就是这个标签。',
  },
  unchecked: {
    en: 'Look first, then label: this card has not been checked.',
    'zh-Hant': '先看清楚，再改標籤：這張卡還未檢查。',
    'zh-Hans': '先看清楚，再改标签：这张卡还没检查。',
  },
} as const satisfies Record<string, Text>
