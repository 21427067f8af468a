import type { Rules, Text } from '../../engine/index.ts'
import { handFits, named, sampleHand } from '../kit/byHand.ts'
import { ifFits, no, notOffered, sampleStep } from '../kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Draws the pass mark, percent. */
  | { readonly type: 'mark'; readonly mark: number }
  /** How close to it the teacher is asked, percentage points. */
  | { readonly type: 'unsure'; readonly unsure: number }
  /** Teaches the model a group's voices, or leaves them out. */
  | { readonly type: 'teach'; readonly group: string }
  /** Judges the next learner of the row that comes before the model: 0 for “fine”, 1 for “again”. */
  | { readonly type: 'name'; readonly as: number }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ mark, unsure, groups }) => ({
    ...{ mark: mark.start, unsure: unsure.start },
    taught: groups.slice(0, 1).map(({ id }) => id),
  }),

  act(setup, recipe, action) {
    const next = after(setup, recipe, action)
    return next.taught.length === 0 ? no(words.nobody) : ifFits(rules, setup, next)
  },

  cost: (_, { taught }) => ({ groups: taught.length }),

  check(setup, { mark, unsure, taught, hand }) {
    const order = setup.groups.map(({ id }) => id)
    const places = taught.map((id) => order.indexOf(id))
    if (places.some((place, i) => place < 0 || place <= (places[i - 1] ?? -1))) return notOffered
    const offered =
      setup.mark.steps.includes(mark) &&
      setup.unsure.steps.includes(unsure) &&
      handFits(setup.byHand, hand, 2)
    return offered ? undefined : notOffered
  },

  /** Any mark, any doubt, some groups. */
  sample(setup, budget, random) {
    const { mark, unsure, groups } = setup
    const most = Math.min(groups.length, budget.groups ?? groups.length)
    const some = random.shuffle(groups.map(({ id }) => id)).slice(0, 1 + random.below(most))
    return {
      ...{ mark: sampleStep(mark, random), unsure: sampleStep(unsure, random) },
      taught: groups.flatMap(({ id }) => (some.includes(id) ? [id] : [])),
      ...sampleHand(setup.byHand, 2, random.fork('by hand')),
    }
  },
}

function after({ groups }: Setup, recipe: Recipe, action: Action): Recipe {
  switch (action.type) {
    case 'mark':
      return { ...recipe, mark: action.mark }
    case 'unsure':
      return { ...recipe, unsure: action.unsure }
    case 'name':
      return named(recipe, action.as)
    case 'teach': {
      const { taught } = recipe
      const next = taught.includes(action.group)
        ? taught.filter((id) => id !== action.group)
        : [...taught, action.group]
      // In the level's order, so that the same voices are the same recipe; an unknown one stays, to be refused.
      const order = [...groups.map(({ id }) => id), action.group]
      return { ...recipe, taught: next.sort((a, b) => order.indexOf(a) - order.indexOf(b)) }
    }
  }
}

const words = {
  nobody: {
    en: 'Keep at least one group: without voices nothing is learned.',
    'zh-Hant': '至少留一組：沒有聲音，就沒有東西可學。',
    'zh-Hans': '至少留一组：没有声音，就没有东西可学。',
  },
} as const satisfies Record<string, Text>
