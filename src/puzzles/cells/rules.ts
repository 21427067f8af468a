import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, notOffered } from '../kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'
import { coinsOf, columnsOf, rowsFor } from './table.ts'

export type Action =
  /** Measures this column of every bought row, or gives it back. */
  | { readonly type: 'buy'; readonly column: string }
  | { readonly type: 'return'; readonly column: string }
  /** So many rows, from the first on. */
  | { readonly type: 'rows'; readonly rows: number }
  /** Brings somebody made up to the contest; without values, nobody. */
  | { readonly type: 'invite'; readonly values?: readonly number[] | undefined }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start }) => ({ columns: [...start.columns], rows: start.rows }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(setup, recipe, action)),

  cost: (_, recipe) => ({ coins: coinsOf(recipe) }),

  check(setup, { columns, rows, guest }) {
    const order = columnsOf(setup, columns).map((i) => setup.columns[i]?.id)
    if (new Set(columns).size < columns.length) return words.twice
    if (order.length < columns.length) return notOffered
    if (String(order) !== String(columns)) return words.order
    if (rows > setup.rows.length) return words.noMore
    if (!Number.isInteger(rows) || rows < 0) return notOffered
    if (!guest) return undefined
    const fits = setup.columns.every(({ from, to }, i) => {
      const value = guest[i]
      return value !== undefined && value >= from && value <= to
    })
    return fits && guest.length === setup.columns.length ? undefined : words.misfit
  },

  /** Trained after every purchase, so that each coin shows at once what it bought. */
  live: (from, to) =>
    coinsOf(to) > 0 && (from.rows !== to.rows || String(from.columns) !== String(to.columns)),

  /** Some columns at hand, and as many rows as some part of the purse buys. */
  sample(setup, budget, random) {
    const ids = random
      .shuffle(setup.columns.map(({ id }) => id))
      .slice(0, 1 + random.below(setup.columns.length))
    const columns = setup.columns.map(({ id }) => id).filter((id) => ids.includes(id))
    const most = rowsFor(budget.coins ?? Number.POSITIVE_INFINITY, columns.length, setup.rows.length)
    return { columns, rows: 1 + random.below(Math.max(1, most)) }
  },
}

function after(setup: Setup, recipe: Recipe, action: Action): Recipe {
  if (action.type === 'rows') return { ...recipe, rows: action.rows }
  if (action.type === 'invite') {
    const { guest: _, ...rest } = recipe
    return action.values ? { ...rest, guest: [...action.values] } : rest
  }
  if (action.type === 'return')
    return { ...recipe, columns: recipe.columns.filter((id) => id !== action.column) }
  const ids = [...recipe.columns, action.column]
  // An unknown column goes last, where `check` finds it.
  const place = (id: string) => (setup.columns.findIndex((one) => one.id === id) + 99) % 99
  return { ...recipe, columns: ids.toSorted((a, b) => place(a) - place(b)) }
}

const words = {
  twice: {
    en: 'This column has been bought already.',
    'zh-Hant': '這一欄已經買了。',
    'zh-Hans': '这一列已经买了。',
  },
  order: {
    en: 'The columns are not in the level’s order.',
    'zh-Hant': '各欄的次序和關卡不同。',
    'zh-Hans': '各列的顺序和关卡不同。',
  },
  noMore: {
    en: 'There are no more rows to buy: everybody has been measured.',
    'zh-Hant': '再沒有企鵝可買：全部都量過了。',
    'zh-Hans': '再没有企鹅可买：全都量过了。',
  },
  misfit: {
    en: 'Nobody can be as large or small as that.',
    'zh-Hant': '沒有誰會這麼大或這麼小。',
    'zh-Hans': '没有谁会这么大或这么小。',
  },
} as const satisfies Record<string, Text>
