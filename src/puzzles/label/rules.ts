import type { Acted, Rules, Text } from '../../engine/index.ts'
import { no } from '../kit/choices.ts'
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
        return takeBack(recipe, action.card)
      case 'toggle':
        return recipe.shown.includes(action.card)
          ? takeBack(recipe, action.card)
          : show(setup, recipe, action.card)
      case 'empty':
        return recipe.shown.length > 0 ? { ok: true, recipe: { shown: [] } } : no(words.empty)
    }
  },

  cost: (_setup, recipe) => ({ examples: recipe.shown.length }),

  check(setup, recipe) {
    if (new Set(recipe.shown).size < recipe.shown.length) return words.twice
    return recipe.shown.every((card) => setup.pool.includes(card)) ? undefined : words.notInPool
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
  if (!setup.pool.includes(card)) return no(words.notInPool)
  if (recipe.shown.includes(card)) return no(words.twice)
  return { ok: true, recipe: { shown: [...recipe.shown, card] } }
}

function takeBack(recipe: Recipe, card: string): Acted<Recipe> {
  if (!recipe.shown.includes(card)) return no(words.notInCrate)
  return { ok: true, recipe: { shown: recipe.shown.filter((each) => each !== card) } }
}

const words = {
  twice: {
    en: 'It is in the crate already. Seeing it twice would teach nothing new.',
    'zh-Hant': '牠已在木箱裏了，看兩次不會多學一點。',
    'zh-Hans': '它已经在木箱里了，看两次也不会多学到什么。',
  },
  notInPool: {
    en: 'Only the animals of the yard can be shown. The others wait at the gate, unseen.',
    'zh-Hant': '只可以展示場內的動物，其他的要留到閘口才見面。',
    'zh-Hans': '只能展示场内的动物，其他的要到闸口才见面。',
  },
  notInCrate: {
    en: 'It is not in the crate.',
    'zh-Hant': '牠不在木箱裏。',
    'zh-Hans': '它不在木箱里。',
  },
  empty: { en: 'The crate is empty already.', 'zh-Hant': '木箱已經是空的。', 'zh-Hans': '木箱已经是空的。' },
} as const satisfies Record<string, Text>
