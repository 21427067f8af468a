import type { Rules, Text } from '../../engine/index.ts'
import { handFits, named, sampleHand } from '../kit/byHand.ts'
import { ifFits, notOffered } from '../kit/choices.ts'
import { countOf } from './calls.ts'
import { callersOf } from './row.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Numbers a second. */
  | { readonly type: 'rate'; readonly to: number }
  /** Milliseconds. */
  | { readonly type: 'window'; readonly to: number }
  /** Whistles last, at so many hertz; without, nobody does. */
  | { readonly type: 'whistle'; readonly own?: number | undefined }
  /** Names the next call of the row that comes before the model: a thing, as an index. */
  | { readonly type: 'name'; readonly as: number }

/** The lowest and the highest whistle, hertz, as `schema.ts` bounds them. */
const whistles = { from: 50, to: 12000 }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ rate, window }) => ({ rate: rate.start, window: window.start }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(recipe, action)),

  cost: (_, { rate, window }) => ({ numbers: countOf(rate, window) }),

  check(setup, recipe) {
    const { rate, window, byHand, things } = setup
    if (!handFits(byHand, recipe.hand, things.length)) return notOffered
    if (recipe.hand?.some((as) => !callersOf(setup).includes(as))) return notOffered
    if (!rate.steps.includes(recipe.rate) || !window.steps.includes(recipe.window)) return notOffered
    const { own } = recipe
    if (own !== undefined && !(Number.isInteger(own) && own >= whistles.from && own <= whistles.to))
      return beyond
    return undefined
  },

  /** Any rate, any window that the budget still pays. */
  sample(setup, { numbers = Number.POSITIVE_INFINITY }, random) {
    const { rate, window, byHand } = setup
    const all = rate.steps.flatMap((r) => window.steps.map((w) => ({ rate: r, window: w })))
    const paid = all.filter((one) => countOf(one.rate, one.window) <= numbers)
    const callers = callersOf(setup)
    const { hand } = sampleHand(byHand, callers.length, random.fork('by hand'))
    return {
      ...random.pick(paid.length > 0 ? paid : all),
      ...(hand && { hand: hand.map((nth) => callers[nth] ?? 0) }),
    }
  },
}

function after(recipe: Recipe, action: Action): Recipe {
  switch (action.type) {
    case 'rate':
      return { ...recipe, rate: action.to }
    case 'window':
      return { ...recipe, window: action.to }
    case 'name':
      return named(recipe, action.as)
    case 'whistle': {
      const { own: _, ...rest } = recipe
      return action.own === undefined ? rest : { ...rest, own: action.own }
    }
  }
}

const beyond: Text = {
  en: 'No whistle goes as low or as high as that: 50 to 12,000 hertz.',
  'zh-Hant': '哨聲沒有這麼低或這麼高：由 50 到 12,000 赫茲。',
  'zh-Hans': '哨声没有这么低或这么高：50 到 12,000 赫兹。',
}
