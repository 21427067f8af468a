import type { Acted, Rules, Text } from '../../engine/index.ts'
import { no } from '../kit/choices.ts'
import { withNouns } from './nouns.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Puts a card of the pool into the crate. */
  | { readonly type: 'show'; readonly card: string }
  /** Takes it out again. */
  | { readonly type: 'take-back'; readonly card: string }
  /** In when it is out, out when it is in. */
  | { readonly type: 'toggle'; readonly card: string }
  | { readonly type: 'empty' }

export const rules: Rules<Setup, Recipe, Action> = {
  /** An empty crate: a model that was shown nothing knows nothing. */
  start: () => ({ shown: [] }),

  act(setup, recipe, action) {
    switch (action.type) {
      case 'show':
        return show(setup, recipe, action.card)
      case 'take-back':
        return takeBack(setup, recipe, action.card)
      case 'toggle':
        return recipe.shown.includes(action.card)
          ? takeBack(setup, recipe, action.card)
          : show(setup, recipe, action.card)
      case 'empty':
        return recipe.shown.length > 0
          ? { ok: true, recipe: { shown: [] } }
          : no(withNouns(setup, words.empty))
    }
  },

  cost: (_setup, recipe) => ({ examples: recipe.shown.length }),

  check(setup, recipe) {
    if (new Set(recipe.shown).size < recipe.shown.length) return withNouns(setup, words.twice)
    return recipe.shown.every((card) => setup.pool.includes(card))
      ? undefined
      : withNouns(setup, words.notInPool)
  },

  /** Any cards at all, or, as a player who thinks about it, one of each class and perhaps some more. */
  sample(setup, budget, random) {
    const most = Math.min(setup.pool.length, budget.examples ?? setup.pool.length)
    const shuffled = random.shuffle(setup.pool)
    if (random.below(2) === 0) return { shown: shuffled.slice(0, 1 + random.below(most)) }
    const classOf = new Map(setup.cards.map((card) => [card.id, card.class]))
    const met = new Set<string | undefined>()
    const oneOfEach = shuffled.filter((id) => !met.has(classOf.get(id)) && met.add(classOf.get(id)))
    const rest = shuffled.filter((id) => !oneOfEach.includes(id))
    return { shown: [...oneOfEach, ...rest.slice(0, random.below(4))].slice(0, most) }
  },
}

function show(setup: Setup, recipe: Recipe, card: string): Acted<Recipe> {
  if (!setup.pool.includes(card)) return no(withNouns(setup, words.notInPool))
  if (recipe.shown.includes(card)) return no(withNouns(setup, words.twice))
  return { ok: true, recipe: { shown: [...recipe.shown, card] } }
}

function takeBack(setup: Setup, recipe: Recipe, card: string): Acted<Recipe> {
  if (!recipe.shown.includes(card)) return no(withNouns(setup, words.notInBox))
  return { ok: true, recipe: { shown: recipe.shown.filter((each) => each !== card) } }
}

const words = {
  twice: {
    en: 'It is in the {box} already. Seeing it twice would teach nothing new.',
    'zh-Hant': '已在{box}裏了，看兩次不會多學一點。',
    'zh-Hans': '已经在{box}里了，看两次也不会多学到什么。',
  },
  notInPool: {
    en: 'Only the {many} of the {pool} can be shown. The others wait at the {gate}, unseen.',
    'zh-Hant': '只可以展示{pool}的{many}，其他的要留到{gate}才見面。',
    'zh-Hans': '只能展示{pool}的{many}，其他的要到{gate}才见面。',
  },
  notInBox: {
    en: 'It is not in the {box}.',
    'zh-Hant': '不在{box}裏。',
    'zh-Hans': '不在{box}里。',
  },
  empty: {
    en: 'The {box} is empty already.',
    'zh-Hant': '{box}已經是空的。',
    'zh-Hans': '{box}已经是空的。',
  },
} as const satisfies Record<string, Text>
