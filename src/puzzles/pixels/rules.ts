import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, notOffered } from '../kit/choices.ts'
import { all, fullInk, side, squares } from './grid.ts'
import { fixesOf, handfulsOf, sampleHunt } from './hunt.ts'
import { differences, examplesOf, inOrder } from './reading.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Opens a closed window, closes an open one. */
  | { readonly type: 'flap'; readonly window: number }
  | { readonly type: 'weigh'; readonly on: boolean }
  /** Brings a painted picture to the contest; without ink, none. */
  | { readonly type: 'paint'; readonly ink?: string | undefined }
  /** In a hunt: gives an example the other label, or its own again. */
  | { readonly type: 'relabel'; readonly letter: number }
  /** In a hunt: so many handfuls of a kind. */
  | { readonly type: 'more'; readonly of: number; readonly count: number }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start = [], hunt }) => ({ windows: hunt ? [...all] : inOrder(start) }),

  act: (setup, recipe, action) => ifFits(rules, setup, changed(recipe, action)),

  cost: ({ hunt }, recipe) =>
    hunt ? { fixes: fixesOf(recipe) } : { numbers: recipe.windows.length + (recipe.weigh ? 1 : 0) },

  check(setup, { windows, weigh, own, relabel = [], more = [] }) {
    if (windows.some((at) => at < 0 || at >= squares) || new Set(windows).size < windows.length)
      return notOffered
    if (windows.length > setup.slots) return words.full
    if (weigh && !setup.weigh) return notOffered
    if (!setup.hunt && relabel.length + more.length > 0) return notOffered
    if (relabel.some((at) => !setup.examples[at]) || new Set(relabel).size < relabel.length) return notOffered
    if (more.some((n, of) => n < 0 || n > handfulsOf(setup, of))) return notOffered
    return own !== undefined && !/[^0]/.test(own) ? words.blank : undefined
  },

  /**
   * Three in four have looked at the board: they open windows where the first two classes differ by a quarter of full ink or
   * more, and leave the windows next to an open one closed.
   */
  sample(setup, budget, random) {
    if (setup.hunt) return sampleHunt(setup, budget.fixes ?? squares, random)
    const most = Math.min(setup.slots, budget.numbers ?? setup.slots)
    const looks = random.below(4) > 0
    const telling = looks ? tellingOf(setup) : []
    const pool = telling.length > most ? telling : [...all]
    const least = looks ? Math.min(most, 2) : 1
    const count = least + random.below(most - least + 1)
    const shuffled = random.shuffle(pool)
    const spread = looks ? apart(shuffled) : shuffled
    return { windows: inOrder(spread.slice(0, count)) }
  },
}

function changed(recipe: Recipe, action: Action): Recipe {
  if (action.type === 'weigh') return kept({ ...recipe, weigh: action.on || undefined })
  if (action.type === 'paint') return kept({ ...recipe, own: action.ink })
  const { relabel = [], more = [] } = recipe
  if (action.type === 'relabel') return kept({ ...recipe, relabel: toggled(relabel, action.letter) })
  if (action.type === 'more')
    return kept({
      ...recipe,
      more: Array.from({ length: Math.max(more.length, action.of + 1) }, (_, of) =>
        of === action.of ? action.count : (more[of] ?? 0),
      ),
    })
  return { ...recipe, windows: toggled(recipe.windows, action.window) }
}

const toggled = (list: readonly number[], one: number): number[] =>
  list.includes(one) ? list.filter((at) => at !== one) : inOrder([...list, one])

/** What is not chosen leaves no trace. */
function kept(of: { readonly [K in keyof Recipe]: Recipe[K] | undefined } & Pick<Recipe, 'windows'>): Recipe {
  const { windows, weigh, own, relabel = [], more = [] } = of
  const used = more.findLastIndex((n) => n > 0) + 1
  return {
    windows,
    ...(weigh && { weigh }),
    ...(own !== undefined && { own }),
    ...(relabel.length > 0 && { relabel }),
    ...(used > 0 && { more: more.slice(0, used) }),
  }
}

const tellingOf = (setup: Setup): number[] =>
  (differences(examplesOf(setup)) ?? []).flatMap((n, at) => (Math.abs(n) >= fullInk / 4 ? [at] : []))

/** The first of them, and each later one that touches none before it. */
function apart(windows: readonly number[]): number[] {
  const kept: number[] = []
  for (const at of windows) if (!kept.some((one) => touch(one, at))) kept.push(at)
  return kept
}

function touch(a: number, b: number): boolean {
  const [rows, columns] = [Math.floor(a / side) - Math.floor(b / side), (a % side) - (b % side)]
  return Math.abs(rows) < 2 && Math.abs(columns) < 2
}

const words = {
  full: {
    en: 'No more windows can be open at once. Close one first.',
    'zh-Hant': '不能再開了。先關上一扇窗。',
    'zh-Hans': '不能再开了。先关上一扇窗。',
  },
  blank: {
    en: 'There is no ink on it yet. Press a square first.',
    'zh-Hant': '上面還沒有墨。先按一個方格。',
    'zh-Hans': '上面还没有墨。先点一个方格。',
  },
} as const satisfies Record<string, Text>
