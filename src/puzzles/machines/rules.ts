import type { Figures, Random, Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import type { Recipe, Setup, Thing } from './schema.ts'

export type Action =
  /** Shows a thing its three examples, to see whether it changes. */
  | { readonly type: 'probe'; readonly thing: string }
  /** Puts a thing into a bin; without `as`, back into the row. */
  | { readonly type: 'sort'; readonly thing: string; readonly as?: string }
  /** Shows the live model an item and says what it is; without `as`, takes the example back. */
  | { readonly type: 'show'; readonly item: string; readonly as?: string }

export const rules: Rules<Setup, Recipe, Action> = {
  start: () => ({ shown: [], probed: [], sorted: [] }),

  act(setup, recipe, action) {
    const next = after(recipe, action)
    if (action.type === 'probe') {
      if (recipe.probed.includes(action.thing)) return no(words.probed)
      const thing = setup.things.find(({ id }) => id === action.thing)
      if (thing?.sealed) return no(thing.sealed)
    }
    return ifFits(rules, setup, next)
  },

  cost: (_, { probed, shown }) => ({ probes: probed.length, examples: shown.length }),

  check({ bins, things, live }, { shown, probed, sorted }) {
    const once = (ids: readonly string[]) => new Set(ids).size === ids.length
    if (!once(probed) || !once(sorted.map(({ thing }) => thing)) || !once(shown.map(({ item }) => item)))
      return words.twice
    const offered =
      probed.every((id) => things.some((thing) => thing.id === id && thing.probe)) &&
      sorted.every(({ thing, as }) => has(things, thing) && has(bins, as)) &&
      shown.every(({ item, as }) => has(live?.items ?? [], item) && has(live?.classes ?? [], as))
    return offered ? undefined : notOffered
  },

  /** What was seen cannot be unseen: undoing takes back sorting and examples, never a probe. */
  undone: (from, to) => ({
    ...to,
    probed: [...to.probed, ...from.probed.filter((id) => !to.probed.includes(id))],
  }),

  live: (from, to) => JSON.stringify(from.shown) !== JSON.stringify(to.shown),

  sample,
}

function after(recipe: Recipe, action: Action): Recipe {
  switch (action.type) {
    case 'probe':
      return { ...recipe, probed: [...recipe.probed, action.thing] }
    case 'sort': {
      const { thing, as } = action
      const others = recipe.sorted.filter((one) => one.thing !== thing)
      return { ...recipe, sorted: as === undefined ? others : [...others, { thing, as }] }
    }
    case 'show': {
      const { item, as } = action
      const others = recipe.shown.filter((one) => one.item !== item)
      return { ...recipe, shown: as === undefined ? others : [...others, { item, as }] }
    }
  }
}

const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id)

/** How often the players of the survey read a clue rightly; the first goes by looks alone. */
const skills = [0, 0.4, 0.65, 0.85] as const

/**
 * A player who probes some things, sees what each does, and sorts the others by what the clue says, or, where that was
 * not understood, by how they look.
 */
function sample(setup: Setup, budget: Figures, random: Random): Recipe {
  const { things } = setup
  const open = random.shuffle(things.filter(({ probe }) => probe)).map(({ id }) => id)
  const most = Math.min(open.length, budget.probes ?? open.length)
  const probed = open.slice(0, random.below(most + 1))
  const skill = random.pick(skills)
  const guess = (thing: Thing) =>
    probed.includes(thing.id) || random.next() < skill ? thing.bin : thing.looks
  return {
    shown: someShown(setup, random),
    probed,
    sorted: things.map((thing) => ({ thing: thing.id, as: guess(thing) })),
  }
}

function someShown({ live }: Setup, random: Random): Recipe['shown'] {
  if (!live) return []
  return random
    .shuffle(live.items)
    .slice(0, random.below(4))
    .map(({ id, truth }) => ({ item: id, as: truth }))
}

const words = {
  probed: {
    en: 'You have seen what it does. A second probe would show the same.',
    'zh-Hant': '它會怎樣，你已經看過了，再試也一樣。',
    'zh-Hans': '它会怎么样，你已经看过了，再试也一样。',
  },
  twice: {
    en: 'Something stands in the list twice.',
    'zh-Hant': '清單裏有重複。',
    'zh-Hans': '清单里有重复。',
  },
} as const satisfies Record<string, Text>
