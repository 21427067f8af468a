import type { Acted, Random, Rules, Text } from '../../engine/index.ts'
import { no, notOffered } from '../kit/choices.ts'
import { type Asks, depthOf, pensOf, reaching, weigh } from '../kit/tree.ts'
import { deepest } from './limits.ts'
import type { Recipe, Setup } from './schema.ts'
import { asksIn, namesIn, unasked, yardOf } from './tree.ts'

export type Action =
  /** Puts the next animal of `setup.byEye` with a class, before there is any tree. */
  | { readonly type: 'sort'; readonly card: string; readonly as: string }
  /** Asks all in a pen a question: they walk apart into two. */
  | { readonly type: 'ask'; readonly at: string; readonly ask: string }
  /** Takes a question away, and all below it. */
  | { readonly type: 'prune'; readonly at: string }
  /** Names a pen; without `is`, after most of the animals in it. */
  | { readonly type: 'name'; readonly at: string; readonly is?: string }

export const rules: Rules<Setup, Recipe, Action> = {
  /** No question: one pen, called after most of those in it. */
  start: () => ({ byEye: [], asks: [], names: [] }),

  act(setup, recipe, action) {
    const asks = asksIn(setup, recipe)
    const isPen = pensOf(asks).includes(action.type === 'sort' ? '' : action.at)
    switch (action.type) {
      case 'sort':
        return sort(setup, recipe, action.card, action.as)
      case 'ask':
        return isPen ? ask(setup, recipe, action.at, action.ask) : no(words.noPen)
      case 'prune': {
        if (!asks.has(action.at)) return no(words.noQuestion)
        const kept = <T extends { readonly at: string }>(all: readonly T[]) =>
          all.filter(({ at }) => !at.startsWith(action.at))
        return { ok: true, recipe: { ...recipe, asks: kept(recipe.asks), names: kept(recipe.names) } }
      }
      case 'name':
        return isPen ? name(setup, recipe, action.at, action.is) : no(words.noPen)
    }
  },

  cost(setup, recipe) {
    return { questions: recipe.asks.length, depth: depthOf(asksIn(setup, recipe)) }
  },

  check(setup, recipe) {
    const asks = asksIn(setup, recipe)
    const [places, pens] = [[...asks.keys()], pensOf(asks)]
    if (places.length < recipe.asks.length) return words.twice
    if (recipe.asks.some(({ ask }) => !setup.questions.some(({ id }) => id === ask))) return notOffered
    // A place is reached only through questions, each asked once on the way.
    for (const at of places) {
      const above = [...at].map((_, depth) => asks.get(at.slice(0, depth)))
      if (at.length >= deepest || above.includes(undefined)) return words.noPen
      if (above.includes(asks.get(at))) return words.askedAbove
    }
    const named = recipe.names.map(({ at }) => at)
    if (new Set(named).size < named.length || !named.every((at) => pens.includes(at))) return words.noPen
    const classes = [...recipe.names.map(({ is }) => is), ...recipe.byEye.map(({ as }) => as)]
    if (!classes.every((of) => setup.classes.some(({ id }) => id === of))) return notOffered
    return recipe.byEye.every(({ card }, i) => card === setup.byEye[i]) ? undefined : words.notNext
  },

  /** Any questions at all, or, as a player who looks where the animals go, one of the five that part them best. */
  sample(setup, budget, random) {
    const { yard } = yardOf(setup)
    const asks = new Map<string, number>()
    const most = 1 + random.below(budget.questions ?? setup.questions.length)
    const looks = random.below(2) === 0
    let open = ['']
    while (asks.size < most && open.length > 0) {
      const at = random.pick(open)
      open = open.filter((each) => each !== at)
      const inside = reaching(yard, asks, at)
      const weighed = weigh(inside, yard.length, setup.questions.length, setup.classes.length)
      const choice = looks ? weighed.slice(0, 5).map(({ ask }) => ask) : unasked(setup, asks, at)
      if (choice.length === 0) continue
      asks.set(at, random.pick(choice))
      if (at.length + 1 < Math.min(deepest, budget.depth ?? deepest)) open.push(`${at}y`, `${at}n`)
    }
    const listed = [...asks].map(([at, ask]) => ({ at, ask: setup.questions[ask]?.id ?? '' }))
    return { byEye: [], asks: inOrder(listed), names: someNames(setup, asks, random) }
  },
}

function sort(setup: Setup, recipe: Recipe, card: string, as: string): Acted<Recipe> {
  if (setup.byEye[recipe.byEye.length] !== card) return no(words.notNext)
  if (!setup.classes.some(({ id }) => id === as)) return no(notOffered)
  return { ok: true, recipe: { ...recipe, byEye: [...recipe.byEye, { card, as }] } }
}

function ask(setup: Setup, recipe: Recipe, at: string, question: string): Acted<Recipe> {
  const asked = setup.questions.findIndex(({ id }) => id === question)
  if (asked < 0) return no(notOffered)
  if (at.length >= deepest) return no(words.tooTall)
  if (!unasked(setup, asksIn(setup, recipe), at).includes(asked)) return no(words.askedAbove)
  const asks = inOrder([...recipe.asks, { at, ask: question }])
  return { ok: true, recipe: { ...recipe, asks, names: recipe.names.filter((each) => each.at !== at) } }
}

/** A name that says no more than the animals do is not kept, so that the same tree is the same recipe. */
function name(setup: Setup, recipe: Recipe, at: string, is?: string): Acted<Recipe> {
  const others = recipe.names.filter((each) => each.at !== at)
  if (is === undefined) return { ok: true, recipe: { ...recipe, names: others } }
  if (!setup.classes.some(({ id }) => id === is)) return no(notOffered)
  const plain = setup.classes[namesIn(setup, { ...recipe, names: [] }).get(at) ?? 0]?.id
  const names = is === plain ? others : inOrder([...others, { at, is }])
  return { ok: true, recipe: { ...recipe, names } }
}

/** From the root down, yes before no: the same tree is written in the same order, however it was grown. */
function inOrder<T extends { readonly at: string }>(all: readonly T[]): T[] {
  const place = (at: string) => at.replaceAll('y', '0').replaceAll('n', '1')
  return [...all].sort((a, b) => a.at.length - b.at.length || (place(a.at) < place(b.at) ? -1 : 1))
}

/** Now and then a pen is called something else than most of those in it. */
function someNames(setup: Setup, asks: Asks, random: Random): Recipe['names'] {
  if (random.below(4) > 0) return []
  const at = random.pick(pensOf(asks))
  return [{ at, is: random.pick(setup.classes).id }]
}

const words = {
  noPen: {
    en: 'There is no pen there: choose one at the end of a branch.',
    'zh-Hant': '那裏沒有圍欄。請選樹枝末端的一個。',
    'zh-Hans': '那里没有围栏。请选树枝末端的一个。',
  },
  noQuestion: {
    en: 'No question is asked there.',
    'zh-Hant': '那裏沒有問題。',
    'zh-Hans': '那里没有问题。',
  },
  twice: {
    en: 'One place of the tree can ask one question only.',
    'zh-Hant': '樹上每個位置只可以問一條問題。',
    'zh-Hans': '树上每个位置只能问一个问题。',
  },
  askedAbove: {
    en: 'All in this pen have answered that already, and all alike.',
    'zh-Hant': '這個圍欄的動物已答過這條問題，而且答案一樣。',
    'zh-Hans': '这个围栏里的动物已经答过这个问题，而且答案都一样。',
  },
  tooTall: {
    en: 'The tree can grow no taller here.',
    'zh-Hant': '這棵樹不能再長高了。',
    'zh-Hans': '这棵树不能再长高了。',
  },
  notNext: {
    en: 'It is another animal’s turn.',
    'zh-Hant': '還未輪到這隻動物。',
    'zh-Hans': '还没轮到这只动物。',
  },
} as const satisfies Record<string, Text>
