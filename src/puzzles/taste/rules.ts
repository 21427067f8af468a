import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, notOffered, sampleStep } from '../kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Asks newcomers about a song, or no longer. */
  | { readonly type: 'ask'; readonly song: string }
  | { readonly type: 'factors'; readonly factors: number }
  | { readonly type: 'popularity'; readonly popularity: number }
  | { readonly type: 'surprises'; readonly surprises: number }
  /** One's own stars for a song. */
  | { readonly type: 'rate'; readonly song: string; readonly stars: number }
  /** Takes all of one's own stars back. */
  | { readonly type: 'unrate' }

/** How many songs a player rates at most. */
export const mostOwn = 8

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ factors, popularity, surprises }) => ({
    ...{ factors: factors.start, asked: [] },
    ...{ popularity: popularity.start, surprises: surprises.start },
  }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(recipe, action)),

  cost: (_, { asked }) => ({ questions: asked.length }),

  check(setup, { factors, asked, popularity, surprises, own = [] }) {
    const songs = new Set(setup.songs.map(({ id }) => id))
    const rated = own.map(({ song }) => song)
    if (![...asked, ...rated].every((id) => songs.has(id))) return notOffered
    if (!setup.factors.steps.includes(factors)) return notOffered
    if (!setup.popularity.steps.includes(popularity)) return notOffered
    if (!setup.surprises.steps.includes(surprises)) return notOffered
    if (asked.length > setup.slots) return words.full
    if (own.length > mostOwn) return words.enough
    if (new Set(asked).size < asked.length || new Set(rated).size < rated.length) return words.twice
    return undefined
  },

  /** Any map, a few songs from anywhere. */
  sample(setup, budget, random) {
    const most = Math.min(setup.slots, budget.questions ?? setup.slots)
    const ids = setup.songs.map(({ id }) => id)
    return {
      factors: sampleStep(setup.factors, random),
      asked: random.shuffle(ids).slice(0, 1 + random.below(Math.max(1, most))),
      popularity: sampleStep(setup.popularity, random),
      surprises: sampleStep(setup.surprises, random),
    }
  },
}

function after(recipe: Recipe, action: Action): Recipe {
  const { asked, own = [] } = recipe
  switch (action.type) {
    case 'ask': {
      const rest = asked.filter((id) => id !== action.song)
      return { ...recipe, asked: rest.length < asked.length ? rest : [...asked, action.song] }
    }
    case 'factors':
      return { ...recipe, factors: action.factors }
    case 'popularity':
      return { ...recipe, popularity: action.popularity }
    case 'surprises':
      return { ...recipe, surprises: action.surprises }
    case 'rate': {
      const rest = own.filter(({ song }) => song !== action.song)
      return { ...recipe, own: [...rest, { song: action.song, stars: action.stars }] }
    }
    case 'unrate': {
      const { own: _, ...rest } = recipe
      return rest
    }
  }
}

const words = {
  full: {
    en: 'Nobody answers more questions than that. Take one back first.',
    'zh-Hant': '再問下去，客人就不耐煩了。先收回一條問題。',
    'zh-Hans': '再问下去，客人就不耐烦了。先收回一个问题。',
  },
  twice: {
    en: 'The same song is in the list twice.',
    'zh-Hant': '清單裏有重複的歌。',
    'zh-Hans': '清单里有重复的歌。',
  },
  enough: {
    en: 'That is enough to put your boat on the map.',
    'zh-Hant': '這些評分夠了，你的船已經找到位置。',
    'zh-Hans': '这些评分够了，你的船已经找到位置。',
  },
} as const satisfies Record<string, Text>
