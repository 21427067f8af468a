import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { fits, slopesOf } from './line.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Lets go of the line where it lies now: one drag. */
  | { readonly type: 'lay'; readonly slope: number; readonly height: number }
  /** Opens the next log; it stays open. */
  | { readonly type: 'open' }
  /** Sends a storm of one's own last; without a pressure, none. */
  | { readonly type: 'send'; readonly pressure?: number }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start }) => ({ ...start, drags: 0, logs: 1 }),

  act(setup, recipe, action) {
    if (action.type === 'open' && recipe.logs >= setup.logs.length) return no(words.allOpen)
    const next = after(recipe, action)
    return ifFits(rules, setup, next)
  },

  cost: (_, { drags }) => ({ drags }),

  check: (setup, { slope, height, logs }) =>
    fits(setup, { slope, height }) && logs <= setup.logs.length ? undefined : notOffered,

  /** What was heard and read cannot be unheard: undo brings the line back, never a drag or a closed log. */
  undone: (from, to) => ({
    ...to,
    drags: Math.max(from.drags, to.drags),
    logs: Math.max(from.logs, to.logs),
  }),

  /** A player who lets go of the line anywhere, with any number of logs open. */
  sample(setup, budget, random) {
    const { from, to } = setup.height
    return {
      slope: random.pick(slopesOf(setup)),
      height: from + random.below(to - from + 1),
      drags: random.below((budget.drags ?? 10) + 1),
      logs: 1 + random.below(setup.logs.length),
    }
  },
}

function after({ own, ...recipe }: Recipe, action: Action): Recipe {
  const kept = { ...recipe, ...(own !== undefined && { own }) }
  switch (action.type) {
    case 'lay': {
      const { slope, height } = action
      const moved = slope !== recipe.slope || height !== recipe.height
      return moved ? { ...kept, slope, height, drags: recipe.drags + 1 } : kept
    }
    case 'open':
      return { ...kept, logs: recipe.logs + 1 }
    case 'send':
      return { ...recipe, ...(action.pressure !== undefined && { own: action.pressure }) }
  }
}

const words = {
  allOpen: {
    en: 'All the logs lie open already.',
    'zh-Hant': '日誌全部都打開了。',
    'zh-Hans': '日志已经全部打开了。',
  },
} as const satisfies Record<string, Text>
