import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { write, written } from './guide.ts'
import { sample } from './sample.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Looks at the thing that a card is about. */
  | { readonly type: 'check'; readonly card: string }
  /** Says what its label is to be. */
  | { readonly type: 'label'; readonly card: string; readonly label: string }
  /** Takes a label off that the player put on. */
  | { readonly type: 'peel'; readonly card: string }
  /** Writes a line into the guide, in place of what it said of that class. */
  | { readonly type: 'write'; readonly line: string }

export const rules: Rules<Setup, Recipe, Action> = {
  start: () => ({ checked: [], labels: [] }),

  act(setup, recipe, action) {
    if (action.type === 'write') {
      const line = setup.guide?.lines.find(({ id }) => id === action.line)
      if (!line) return no(notOffered)
      return { ok: true, recipe: { ...recipe, guide: write(setup, recipe.guide, line) } }
    }
    const card = setup.cards.find(({ id }) => id === action.card)
    if (!card) return no(notOffered)
    if (action.type === 'check') {
      if (setup.guide) return no(notOffered)
      if (recipe.checked.includes(action.card)) return no(words.checked)
      return { ok: true, recipe: { ...recipe, checked: [...recipe.checked, action.card] } }
    }
    const others = recipe.labels.filter((one) => one.card !== action.card)
    const label = action.type === 'peel' ? card.label : action.label
    const labels =
      label === undefined || label === card.label ? others : [...others, { card: action.card, label }]
    const changed = { ...recipe, labels }
    return ifFits(rules, setup, changed)
  },

  cost: (_, { checked, labels }) => ({ checks: checked.length, labels: labels.length }),

  check(setup, { checked, labels, guide }) {
    const first = new Map(setup.cards.map(({ id, label }) => [id, label]))
    const relabelled = labels.map(({ card }) => card)
    if (new Set(checked).size < checked.length || new Set(relabelled).size < labels.length) return words.twice
    if (![...checked, ...relabelled].every((id) => first.has(id))) return notOffered
    if (!labels.every(({ label }) => setup.classes.some(({ id }) => id === label))) return notOffered
    if (labels.some(({ card, label }) => first.get(card) === label)) return words.same
    if (setup.guide && checked.length > 0) return notOffered
    const lines = written(setup, guide)
    if (lines.length < (guide?.length ?? 0)) return notOffered
    if (new Set(lines.map(({ of }) => of)).size < lines.length) return words.twoLines
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
  twoLines: {
    en: 'The guide has room for one line about each kind.',
    'zh-Hant': '指引中，每一種只可寫一行。',
    'zh-Hans': '指南里，每一种只能写一行。',
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
