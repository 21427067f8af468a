import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { mostStones } from './limits.ts'
import { sample } from './sample.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Puts a word's stone on the scale, or takes it off. */
  | { readonly type: 'stone'; readonly word: string }
  /** Gives a stone another weight by hand. */
  | { readonly type: 'weigh'; readonly word: string; readonly weight: number }
  | { readonly type: 'by'; readonly weigh: Recipe['weigh'] }
  /** Takes a sack to learn from, or leaves it. */
  | { readonly type: 'sack'; readonly sack: string }
  | { readonly type: 'line'; readonly threshold: number }
  | { readonly type: 'write'; readonly letter: string }

/** What a stone weighs when a hand has just put it there. */
const fresh = 2

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start, sacks, threshold }) => ({
    stones: start,
    weigh: 'hand',
    sacks: sacks.map(({ id }) => id),
    threshold: threshold.start,
    letter: '',
  }),

  act(setup, recipe, action) {
    const changed = change(setup, recipe, action)
    if (changed.stones.length > mostStones) return no(words.full)
    if (changed.sacks.length === 0) return no(words.lastSack)
    return ifFits(rules, setup, changed)
  },

  cost: (_, { stones }) => ({ words: stones.length }),

  check(setup, { stones, sacks, threshold }) {
    const [words, ids] = [setup.words.map(({ id }) => id), setup.sacks.map(({ id }) => id)]
    const chosen = stones.map(({ word }) => word)
    if (new Set(chosen).size < chosen.length || new Set(sacks).size < sacks.length) return notOffered
    if (!chosen.every((word) => words.includes(word))) return notOffered
    if (!sacks.every((id) => ids.includes(id))) return notOffered
    return setup.threshold.steps.includes(threshold) ? undefined : notOffered
  },

  /** The gate answers at once: while letters keep coming nobody waits for a button. */
  live: (from, to) => to.stones.length > 0 && JSON.stringify(from) !== JSON.stringify(to),

  sample,
}

function change(setup: Setup, recipe: Recipe, action: Action): Recipe {
  const { stones, sacks } = recipe
  switch (action.type) {
    case 'stone': {
      const others = stones.filter(({ word }) => word !== action.word)
      const on = others.length < stones.length ? others : [...stones, { word: action.word, weight: fresh }]
      return { ...recipe, stones: on }
    }
    case 'weigh': {
      const { word, weight } = action
      return { ...recipe, stones: stones.map((stone) => (stone.word === word ? { word, weight } : stone)) }
    }
    case 'by':
      return { ...recipe, weigh: action.weigh }
    case 'sack': {
      const chosen = sacks.includes(action.sack)
        ? sacks.filter((id) => id !== action.sack)
        : [...sacks, action.sack]
      // In the level's order, so that the same sacks are the same recipe.
      const order = [...setup.sacks.map(({ id }) => id), action.sack]
      return { ...recipe, sacks: [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b)) }
    }
    case 'line':
      return { ...recipe, threshold: action.threshold }
    case 'write':
      return { ...recipe, letter: action.letter }
  }
}

const words = {
  full: {
    en: 'The scale is full. Take a stone off first.',
    'zh-Hant': '秤上放滿了。先拿走一顆石頭。',
    'zh-Hans': '秤上放满了。先拿走一块石头。',
  },
  lastSack: {
    en: 'Keep at least one sack: without letters nothing is learned.',
    'zh-Hant': '至少留一袋：沒有信，就沒有東西可學。',
    'zh-Hans': '至少留一袋：没有信，就没有东西可学。',
  },
} as const satisfies Record<string, Text>
