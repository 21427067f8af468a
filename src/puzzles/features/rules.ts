import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { indicesOf } from './bought.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Buys a column and lays it at a place: 0 along the square, 1 up it, then the others. One that lies there gives way. */
  | { readonly type: 'lay'; readonly column: string; readonly at: number }
  | { readonly type: 'return'; readonly column: string }
  /** Brings somebody made up to the contest; without values, nobody. */
  | { readonly type: 'invite'; readonly values?: readonly number[] | undefined }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start = [] }) => ({ columns: [...start] }),

  act(setup, recipe, action) {
    if (action.type === 'invite') {
      const { guest: _, ...rest } = recipe
      const next = action.values ? { ...rest, guest: [...action.values] } : rest
      return ifFits(rules, setup, next)
    }
    if (indicesOf(setup, [action.column]).length === 0) return no(notOffered)
    if (action.type === 'return')
      return { ok: true, recipe: { ...recipe, columns: recipe.columns.filter((id) => id !== action.column) } }
    const columns = laid(recipe.columns, action.column, action.at)
    return columns.length > setup.slots ? no(words.full) : { ok: true, recipe: { ...recipe, columns } }
  },

  cost: (setup, { columns }) => ({
    measurements: columns.length,
    coins: indicesOf(setup, columns).reduce((sum, at) => sum + (setup.columns[at]?.price ?? 1), 0),
  }),

  check(setup, { columns, guest }) {
    if (new Set(columns).size < columns.length) return words.twice
    if (indicesOf(setup, columns).length < columns.length) return notOffered
    if (columns.length > setup.slots) return words.full
    if (!guest) return undefined
    const fits = setup.columns.every(({ from, to }, i) => {
      const value = guest[i]
      return value !== undefined && value >= from && value <= to
    })
    return fits && guest.length === setup.columns.length ? undefined : words.misfit
  },

  /** Some columns at hand, in any order. */
  sample(setup, budget, random) {
    const most = Math.min(setup.slots, budget.measurements ?? setup.slots)
    const ids = random.shuffle(setup.columns.map(({ id }) => id))
    return { columns: ids.slice(0, 1 + random.below(most)) }
  },
}

/** What lay there goes where the other came from, or back to the rack. */
function laid(columns: readonly string[], column: string, at: number): string[] {
  const place = Math.max(0, Math.min(at, columns.length))
  const from = columns.indexOf(column)
  const next = [...columns]
  const there = next[place]
  if (from < 0) next[place] = column
  else if (there !== undefined) {
    next[place] = column
    next[from] = there
  } else next.push(...next.splice(from, 1))
  return next
}

const words = {
  full: {
    en: 'Pip’s arms are full. Give one back first.',
    'zh-Hant': 'Pip 拿不下了，先還回一把。',
    'zh-Hans': 'Pip 拿不下了，先还回去一把。',
  },
  twice: {
    en: 'The same ruler is in the list twice.',
    'zh-Hant': '同一把尺在清單裏出現了兩次。',
    'zh-Hans': '同一把尺在清单里出现了两次。',
  },
  misfit: {
    en: 'The rulers do not reach that far.',
    'zh-Hant': '尺量不到那麼遠。',
    'zh-Hans': '尺量不到那么远。',
  },
} as const satisfies Record<string, Text>
