import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { apart, groundOf } from './ground.ts'
import { stepped } from './kmeans.ts'
import { mostLanterns } from './limits.ts'
import { sample } from './sample.ts'
import type { Place, Recipe, Setup } from './schema.ts'
import { seenIn } from './seen.ts'

export type Side = 'along' | 'up' | 'off'

export type Action =
  /** Lays a measure along the ground, up it, or takes it off. */
  | { readonly type: 'use'; readonly measure: string; readonly side: Side }
  | { readonly type: 'scale'; readonly scale: Recipe['scale'] }
  | { readonly type: 'stretch'; readonly stretch: number }
  /** One more lantern: over the crate that is farthest from all others, or where the player lets go. */
  | { readonly type: 'hang'; readonly at?: Place }
  | { readonly type: 'take'; readonly lantern: number }
  /** Every lantern to a place, in their order: what a drag ends in, or what the last grouping came to. */
  | { readonly type: 'place'; readonly at: readonly Place[] }
  /** Every lantern to the middle of its crates, once. */
  | { readonly type: 'step' }
  | { readonly type: 'open'; readonly crate: string }
  /** Says what a lantern's crates are called. */
  | { readonly type: 'name'; readonly lantern: number; readonly as: string }
  | { readonly type: 'stray'; readonly at: Place }

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ start, stretch }) => ({
    along: start.along,
    up: start.up,
    scale: 'raw',
    stretch: stretch.start,
    lanterns: start.lanterns,
    opened: [],
    stray: start.stray,
  }),

  act(setup, recipe, action) {
    const changed = change(setup, recipe, action)
    if ('en' in changed) return no(changed)
    return ifFits(rules, setup, changed)
  },

  cost: (_, { lanterns, opened }) => ({ groups: lanterns.length, opened: opened.length }),

  check(setup, recipe) {
    const { along, up, stretch, lanterns, opened } = recipe
    const used = [...along, ...up]
    if (new Set(used).size < used.length || new Set(opened).size < opened.length) return words.twice
    if (!used.every((id) => setup.measures.some((one) => one.id === id))) return notOffered
    if (!opened.every((id) => setup.crates.some((one) => one.id === id))) return notOffered
    if (!setup.stretch.steps.includes(stretch)) return notOffered
    if (used.length === 0) return words.noGround
    if (Math.max(along.length, up.length) > setup.perSide) return words.full
    const seen = seenIn(setup, recipe)
    for (const { name } of lanterns) {
      if (name === undefined) continue
      if (!setup.classes.some(({ id }) => id === name)) return notOffered
      if (!seen.has(name)) return words.neverSeen
    }
    return undefined
  },

  /** What was seen cannot be unseen: undoing changes everything but what is open. */
  undone: (from, to) => ({
    ...to,
    opened: [...to.opened, ...from.opened.filter((id) => !to.opened.includes(id))],
  }),

  sample,
}

/** The recipe after an action, or why not. */
function change(setup: Setup, recipe: Recipe, action: Action): Recipe | Text {
  const { lanterns } = recipe
  switch (action.type) {
    case 'use': {
      const without = (ids: readonly string[]) => ids.filter((id) => id !== action.measure)
      const next = { ...recipe, along: without(recipe.along), up: without(recipe.up) }
      if (action.side !== 'off') next[action.side].push(action.measure)
      return next
    }
    case 'scale':
      return { ...recipe, scale: action.scale }
    case 'stretch':
      return { ...recipe, stretch: action.stretch }
    case 'hang':
      if (lanterns.length >= mostLanterns) return words.sky
      return { ...recipe, lanterns: [...lanterns, action.at ? inside(action.at) : farthest(setup, recipe)] }
    case 'take':
      if (lanterns.length < 2) return words.lastOne
      return { ...recipe, lanterns: lanterns.filter((_, i) => i !== action.lantern) }
    case 'place':
      if (action.at.length !== lanterns.length) return notOffered
      return { ...recipe, lanterns: lanterns.map((one, i) => ({ ...one, ...inside(action.at[i]) })) }
    case 'step': {
      const to = stepped(groundOf(setup, recipe), lanterns)
      return { ...recipe, lanterns: lanterns.map((one, i) => ({ ...one, ...to[i] })) }
    }
    case 'open':
      if (recipe.opened.includes(action.crate)) return words.open
      return { ...recipe, opened: [...recipe.opened, action.crate] }
    case 'name':
      return {
        ...recipe,
        lanterns: lanterns.map((one, i) => (i === action.lantern ? { ...one, name: action.as } : one)),
      }
    case 'stray':
      return { ...recipe, stray: inside(action.at) }
  }
}

const inside = ({ x, y }: Place = { x: 0.5, y: 0.5 }): Place => ({
  x: Math.min(1, Math.max(0, x)),
  y: Math.min(1, Math.max(0, y)),
})

/** The crate that is farthest from every lantern, as k-means++ would most likely choose. */
function farthest(setup: Setup, recipe: Recipe): Place {
  const ground = groundOf(setup, recipe)
  const far = ground.spots.map((spot) => Math.min(...recipe.lanterns.map((one) => apart(ground, one, spot))))
  return inside(ground.spots[far.indexOf(Math.max(...far))])
}

const words = {
  twice: {
    en: 'The same thing stands in the list twice.',
    'zh-Hant': '同一樣東西在清單裏出現了兩次。',
    'zh-Hans': '同一样东西在清单里出现了两次。',
  },
  noGround: {
    en: 'One measurement must stay, or all crates lie on one spot.',
    'zh-Hant': '至少要留一項量度，否則所有貨箱都疊在同一點。',
    'zh-Hans': '至少要留一项测量，否则所有货箱都叠在同一点上。',
  },
  full: {
    en: 'That side of the ground is full. Take a measurement off first.',
    'zh-Hant': '這一邊已經滿了，先拿走一項量度。',
    'zh-Hans': '这一边已经满了，先拿走一项测量。',
  },
  sky: {
    en: 'There is no hook left for another lantern.',
    'zh-Hant': '沒有掛鈎再掛燈籠了。',
    'zh-Hans': '没有挂钩再挂灯笼了。',
  },
  lastOne: {
    en: 'One lantern must stay, or it is dark.',
    'zh-Hant': '至少留一盞燈籠，不然就黑了。',
    'zh-Hans': '至少留一盏灯笼，不然就黑了。',
  },
  open: {
    en: 'This crate is open already.',
    'zh-Hant': '這個貨箱已經打開了。',
    'zh-Hans': '这个货箱已经打开了。',
  },
  neverSeen: {
    en: 'Nobody has seen that in any crate yet. Open one that holds it, then use its name.',
    'zh-Hant': '還沒有人在任何貨箱裏見過它。先打開一個裝着它的貨箱，才用它的名字。',
    'zh-Hans': '还没有人在任何货箱里见过它。先打开一个装着它的货箱，再用它的名字。',
  },
} as const satisfies Record<string, Text>
