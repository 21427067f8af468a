import type { Rules, Text } from '../../engine/index.ts'
import { handFits, named, sampleHand } from '../kit/byHand.ts'
import { ifFits, notOffered } from '../kit/choices.ts'
import type { Told } from './names.ts'
import type { Recipe, Setup } from './schema.ts'

export type Action =
  /** Anchors a buoy at a moment, or lifts the one that is there. */
  | { readonly type: 'toggle'; readonly moment: number }
  /** Brings a buoy to another moment. */
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  /** Takes the mean pitch of the whole syllable, or leaves it. */
  | { readonly type: 'mean' }
  /** Sings a contour of one's own last; without one, none. */
  | { readonly type: 'sing'; readonly own?: readonly number[] | undefined }
  /** Learns from somebody's voice, or not any more. */
  | { readonly type: 'speaker'; readonly id: string }
  /** Names the next call of the row that comes before the model. */
  | { readonly type: 'name'; readonly as: number }
  /** Tells the model a pitch in another way. */
  | { readonly type: 'tell'; readonly told: Told }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ people }) => ({ moments: [], ...(people && { speakers: [], told: people.told[0] ?? 'hertz' }) }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(setup, recipe, action)),

  cost: ({ people }, recipe) =>
    people ? { speakers: recipe.speakers?.length ?? 0 } : { buoys: buoys(recipe) },

  check(setup, recipe) {
    const { moments, own } = recipe
    if (!choicesFit(setup, recipe)) return notOffered
    if (!handFits(setup.byHand, recipe.hand, setup.tones.length)) return notOffered
    if (moments.some((moment, i) => i > 0 && moment <= (moments[i - 1] ?? 0))) return words.order
    if (moments.some((moment) => moment >= setup.moments)) return notOffered
    if (buoys(recipe) > setup.slots) return words.full
    const { from, to } = setup.pitch
    if (own && (own.length > setup.moments || own.some((pitch) => pitch < from || pitch > to)))
      return words.beyond
    return undefined
  },

  /** Some buoys anywhere, now and then the mean. */
  sample(setup, budget, random) {
    const { people, voices, tones, byHand } = setup
    if (people) {
      const most = budget.speakers ?? voices.length
      // Each company of at most so many is as likely as another.
      const all: string[][] = [[]]
      for (const { id } of voices) all.push(...all.map((few) => [...few, id]))
      const few = random.pick(all.filter(({ length }) => length > 0 && length <= most))
      return {
        ...{ moments: [], speakers: few, told: random.pick(people.told) },
        ...sampleHand(byHand, tones.length, random.fork('by hand')),
      }
    }
    const most = Math.min(setup.slots, budget.buoys ?? setup.slots)
    const all = Array.from({ length: setup.moments }, (_, moment) => moment)
    const n = 1 + random.below(most)
    const mean = random.below(6) === 0
    const moments = random.shuffle(all).slice(0, mean ? n - 1 : n)
    return { moments: moments.sort((a, b) => a - b), ...(mean && { mean: true as const }) }
  },
}

const buoys = ({ moments, mean }: Recipe): number => moments.length + Number(mean === true)

/** Whether a recipe has what its level lets choose, and nothing else. */
function choicesFit({ people, voices }: Setup, { moments, mean, own, speakers, told }: Recipe): boolean {
  if (!people) return speakers === undefined && told === undefined
  if (moments.length > 0 || mean || own || !speakers || !told || !people.told.includes(told)) return false
  const places = speakers.map((speaker) => voices.findIndex(({ id }) => id === speaker))
  return places.every((place, i) => place > (places[i - 1] ?? -1))
}

/** In the level’s order. */
const inTurn = ({ voices }: Setup, speakers: readonly string[]): string[] =>
  voices.flatMap(({ id }) => (speakers.includes(id) ? [id] : []))

function after(setup: Setup, recipe: Recipe, action: Action): Recipe {
  const { moments } = recipe
  switch (action.type) {
    case 'toggle': {
      const rest = moments.filter((moment) => moment !== action.moment)
      return { ...recipe, moments: inOrder(rest.length < moments.length ? rest : [...rest, action.moment]) }
    }
    case 'move': {
      if (!moments.includes(action.from) || moments.includes(action.to)) return recipe
      const rest = moments.filter((moment) => moment !== action.from)
      return { ...recipe, moments: inOrder([...rest, action.to]) }
    }
    case 'mean': {
      const { mean, ...rest } = recipe
      return mean ? rest : { ...rest, mean: true }
    }
    case 'sing': {
      const { own: _, ...rest } = recipe
      return action.own ? { ...rest, own: [...action.own] } : rest
    }
    case 'speaker': {
      const { speakers = [] } = recipe
      const rest = speakers.filter((speaker) => speaker !== action.id)
      const next = rest.length < speakers.length ? rest : [...rest, action.id]
      return { ...recipe, speakers: next.length > rest.length ? inTurn(setup, next) : rest }
    }
    case 'name':
      return named(recipe, action.as)
    case 'tell':
      return { ...recipe, told: action.told }
  }
}

const inOrder = (moments: readonly number[]): number[] => [...moments].sort((a, b) => a - b)

const words = {
  full: {
    en: 'Pip has no more buoys. Lift one first.',
    'zh-Hant': 'Pip 沒有浮標了，先收起一個。',
    'zh-Hans': 'Pip 没有浮标了，先收起一个。',
  },
  order: {
    en: 'The same moment is in the list twice, or they are out of order.',
    'zh-Hant': '清單裏有重複的時刻，或者次序不對。',
    'zh-Hans': '清单里有重复的时刻，或者次序不对。',
  },
  beyond: {
    en: 'That contour leaves the chart.',
    'zh-Hant': '這條曲線超出了圖表。',
    'zh-Hans': '这条曲线超出了图表。',
  },
} as const satisfies Record<string, Text>
