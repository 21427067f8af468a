import type { Random, Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { labelsOf, mostHandfuls, needsModel } from './handfuls.ts'
import { type Place, places } from './pick.ts'
import type { Handful, Recipe, Setup } from './schema.ts'

export type Action =
  /** Buys so many labels there. */
  | { readonly type: 'take'; readonly from: Place; readonly many: number }
  /** The labels of the last handful are given back. */
  | { readonly type: 'return' }
  /** Two sample pictures laid over each other come last; without them what the level sends. */
  | { readonly type: 'mix'; readonly mixed?: NonNullable<Recipe['mixed']> | undefined }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start }) => ({ handfuls: [...start] }),

  act(setup, recipe, action) {
    if (action.type === 'return' && recipe.handfuls.length === 0) return no(words.nothing)
    const next = after(recipe, action)
    return ifFits(rules, setup, next)
  },

  cost: (_, { handfuls }) => ({ labels: labelsOf(handfuls) }),

  check(setup, { handfuls, mixed }) {
    if (handfuls.length > mostHandfuls) return words.most
    if (handfuls.some(({ from, many }) => !places.includes(from) || !setup.sizes.includes(many)))
      return notOffered
    if (needsModel(handfuls[0]?.from)) return words.noModel
    if (labelsOf(handfuls) > setup.classes.reduce((sum, { heap }) => sum + heap, 0)) return words.noMore
    const hung = labelsOf(handfuls.filter(({ from }) => from === 'rack'))
    if (hung > (setup.classes.find(({ label }) => label === setup.rack)?.heap ?? 0)) return words.noMore
    return mixed && mixed.of === mixed.with ? words.same : undefined
  },

  /** Trained after every handful, so that each shows at once what it bought. */
  live: (from, to) => to.handfuls.length > 0 && JSON.stringify(from.handfuls) !== JSON.stringify(to.handfuls),

  sample: (setup, budget, random) => ({ handfuls: someHandfuls(setup, budget.labels ?? 200, random) }),
}

/** Handfuls from anywhere, as long as some part of the purse lasts. */
function someHandfuls({ sizes }: Setup, purse: number, random: Random): Handful[] {
  const handfuls: Handful[] = []
  const end = 1 + random.below(purse)
  for (;;) {
    const from = random.pick(handfuls.length === 0 ? (['rack', 'any'] as const) : places)
    const many = random.pick(sizes)
    if (handfuls.length > 0 && labelsOf(handfuls) + many > end) return handfuls
    if (handfuls.length === mostHandfuls) return handfuls
    handfuls.push({ from, many })
  }
}

function after(recipe: Recipe, action: Action): Recipe {
  const { handfuls } = recipe
  if (action.type === 'take')
    return { ...recipe, handfuls: [...handfuls, { from: action.from, many: action.many }] }
  if (action.type === 'return') return { ...recipe, handfuls: handfuls.slice(0, -1) }
  const { mixed: _, ...rest } = recipe
  return action.mixed ? { ...rest, mixed: action.mixed } : rest
}

const words = {
  nothing: {
    en: 'Nothing is labelled: there is nothing to give back.',
    'zh-Hant': '還沒有標籤，沒有東西可退。',
    'zh-Hans': '还没有标签，没有东西可退。',
  },
  most: {
    en: 'That would be more handfuls than fit on the list: give some back, or take larger ones.',
    'zh-Hant': '次數太多，單子寫不下了：退回幾次，或者每次多拿一些。',
    'zh-Hans': '次数太多，单子写不下了：退回几次，或者每次多拿一些。',
  },
  noModel: {
    en: 'Nobody has answered anything yet: take a first handful from the rack or anywhere.',
    'zh-Hant': '還沒有模型答過甚麼：先從掛架或隨便拿一把。',
    'zh-Hans': '还没有模型答过什么：先从挂架或随便拿一把。',
  },
  noMore: {
    en: 'There are not so many pieces left there.',
    'zh-Hant': '那裏沒有那麼多件了。',
    'zh-Hans': '那里没有那么多件了。',
  },
  same: {
    en: 'Laid over itself, a piece stays what it is: choose two.',
    'zh-Hant': '同一件疊在一起，還是那一件：請選兩件。',
    'zh-Hans': '同一件叠在一起，还是那一件：请选两件。',
  },
} as const satisfies Record<string, Text>
