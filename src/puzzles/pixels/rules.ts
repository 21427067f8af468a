import type { Rules, Text } from '../../engine/index.ts'
import { no, notOffered } from '../kit/choices.ts'
import { fullInk, side, squares } from './grid.ts'
import { differences, examplesOf, inOrder } from './reading.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Opens a closed window, closes an open one. */
  | { readonly type: 'flap'; readonly window: number }
  | { readonly type: 'weigh'; readonly on: boolean }
  /** Brings a painted picture to the contest; without ink, none. */
  | { readonly type: 'paint'; readonly ink?: string | undefined }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start = [] }) => ({ windows: inOrder(start) }),

  act(setup, recipe, action) {
    const next = changed(recipe, action)
    const misfit = rules.check(setup, next)
    return misfit ? no(misfit) : { ok: true, recipe: next }
  },

  cost: (_, { windows, weigh }) => ({ numbers: windows.length + (weigh ? 1 : 0) }),

  check(setup, { windows, weigh, own }) {
    if (windows.some((at) => at < 0 || at >= squares) || new Set(windows).size < windows.length)
      return notOffered
    if (windows.length > setup.slots) return words.full
    if (weigh && !setup.weigh) return notOffered
    return own !== undefined && !/[^0]/.test(own) ? words.blank : undefined
  },

  /**
   * Three in four have looked at the board: they open windows where the first two classes differ by a quarter of full ink or
   * more, and leave the windows next to an open one closed.
   */
  sample(setup, budget, random) {
    const most = Math.min(setup.slots, budget.numbers ?? setup.slots)
    const looks = random.below(4) > 0
    const telling = looks ? tellingOf(setup) : []
    const pool = telling.length > most ? telling : Array.from({ length: squares }, (_, i) => i)
    const least = looks ? Math.min(most, 2) : 1
    const count = least + random.below(most - least + 1)
    const shuffled = random.shuffle(pool)
    const spread = looks ? apart(shuffled) : shuffled
    return { windows: inOrder(spread.slice(0, count)) }
  },
}

function changed(recipe: Recipe, action: Action): Recipe {
  const { weigh: _, own: __, ...bare } = recipe
  const { weigh, own } = recipe
  const kept = (of: Pick<Recipe, 'weigh' | 'own'>): Recipe => ({
    ...bare,
    ...(of.weigh && { weigh: true as const }),
    ...(of.own !== undefined && { own: of.own }),
  })
  if (action.type === 'weigh') return kept({ own, ...(action.on && { weigh: true }) })
  if (action.type === 'paint') return kept({ weigh, own: action.ink })
  const { windows } = recipe
  const open = windows.includes(action.window)
  return {
    ...recipe,
    windows: open ? windows.filter((at) => at !== action.window) : inOrder([...windows, action.window]),
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
