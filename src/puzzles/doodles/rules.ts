import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { sample } from './sample.ts'
import type { Drawing, Recipe, Setup } from './schema.ts'

export type Action =
  /** Says what a drawing looks like now; a number that is not taken yet begins another. */
  | { readonly type: 'draw'; readonly n: number; readonly of: string; readonly drawing: Drawing }
  /** Takes a drawing away. */
  | { readonly type: 'drop'; readonly n: number }
  /** Puts the same drawing in again. */
  | { readonly type: 'copy'; readonly n: number }
  /** Paints the player's own sail, or bares it. */
  | { readonly type: 'sail'; readonly drawing?: Drawing }

export const rules: Rules<Setup, Recipe, Action> = {
  start: () => ({ drawn: [] }),

  act(setup, recipe, action) {
    const next = after(recipe, action)
    if (!next) return no(notOffered)
    return ifFits(rules, setup, next)
  },

  cost: (_, { drawn }) => ({ drawings: drawn.length }),

  check({ classes, most }, { drawn }) {
    if (!drawn.every(({ of }) => classes.some(({ id }) => id === of))) return notOffered
    return classes.some(({ id }) => drawn.filter(({ of }) => of === id).length > most)
      ? words.full
      : undefined
  },

  /** At every stroke, so that there is always a model of these drawings to ask; of the sail nothing is learned. */
  live: (_, { drawn }) => drawn.length > 0,

  sample,
}

function after(recipe: Recipe, action: Action): Recipe | undefined {
  const { drawn, sail } = recipe
  switch (action.type) {
    case 'draw': {
      const { n, of, drawing } = action
      if (n < 0 || n > drawn.length) return undefined
      const one = { of, ...drawing }
      return { ...recipe, drawn: n === drawn.length ? [...drawn, one] : drawn.with(n, one) }
    }
    case 'drop':
      return drawn[action.n] && { ...recipe, drawn: drawn.filter((_, i) => i !== action.n) }
    case 'copy': {
      const same = drawn[action.n]
      return same && { ...recipe, drawn: [...drawn, same] }
    }
    case 'sail':
      if (!action.drawing && !sail) return undefined
      return { drawn, ...(action.drawing && { sail: action.drawing }) }
  }
}

const words = {
  full: {
    en: 'This line has no room for another flag. Take one down first.',
    'zh-Hant': '這條繩掛滿了。先取下一面旗。',
    'zh-Hans': '这条绳挂满了。先取下一面旗。',
  },
} as const satisfies Record<string, Text>
