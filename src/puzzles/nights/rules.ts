import type { Rules, Text } from '../../engine/index.ts'
import { ifFits, no, notOffered } from '../kit/choices.ts'
import { sample } from './sample.ts'
import type { Recipe, Setup } from './schema.ts'
import { examplesOf, nightOf } from './season.ts'

export type Action =
  /** Wakes a keeper, who looks at somebody on the pier and writes down what it is. */
  | { readonly type: 'label'; readonly bird: string }
  /** Has the model retrained after a night, or teaches that lesson with other cards. */
  | { readonly type: 'teach'; readonly after: number; readonly old: boolean }
  /** Calls a lesson off. */
  | { readonly type: 'sleep'; readonly after: number }

export const rules: Rules<Setup, Recipe, Action> = {
  start: () => ({ labels: [], lessons: [] }),

  act(setup, recipe, action) {
    const { labels, lessons } = recipe
    if (action.type === 'label') {
      if (nightOf(setup, action.bird) === 0) return no(notOffered)
      if (labels.includes(action.bird)) return no(words.labelled)
      return { ok: true, recipe: { labels: [...labels, action.bird], lessons } }
    }
    const others = lessons.filter(({ after }) => after !== action.after)
    if (action.type === 'sleep')
      return others.length < lessons.length
        ? { ok: true, recipe: { labels, lessons: others } }
        : no(notOffered)
    const { after, old } = action
    const next = { labels, lessons: [...others, { after, old }].sort((a, b) => a.after - b.after) }
    return ifFits(rules, setup, next)
  },

  cost: (_, { labels, lessons }) => ({ labels: labels.length, retrains: lessons.length }),

  check(setup, recipe) {
    const { labels, lessons } = recipe
    if (new Set(labels).size < labels.length) return words.labelled
    if (!labels.every((id) => nightOf(setup, id) > 0)) return notOffered
    if (!lessons.every(({ after }, i) => after > (lessons[i - 1]?.after ?? 0))) return words.order
    if (!lessons.every(({ after }) => after < setup.nights.length)) return words.tooLate
    return lessons.every((lesson) => examplesOf(setup, recipe, lesson).length > 0) ? undefined : words.nothing
  },

  /** What was seen cannot be unseen: undoing changes lessons, never labels. */
  undone: (from, to) => ({
    ...to,
    labels: [...to.labels, ...from.labels.filter((id) => !to.labels.includes(id))],
  }),

  /** At every decision, so that all nights are always those of this plan. */
  live: () => true,

  sample,
}

const words = {
  labelled: {
    en: 'A keeper has looked at this one already.',
    'zh-Hant': '看守員已經看過這一隻。',
    'zh-Hans': '看守员已经看过这一只。',
  },
  order: {
    en: 'One retraining after a night, and the nights in their order.',
    'zh-Hant': '一晚之後最多重新訓練一次，而且要按晚上的次序。',
    'zh-Hans': '一晚之后最多重新训练一次，而且要按晚上的顺序。',
  },
  tooLate: {
    en: 'After the last night there is nobody left to name.',
    'zh-Hant': '最後一晚之後，再沒有企鵝要認了。',
    'zh-Hans': '最后一晚之后，再没有企鹅要认了。',
  },
  nothing: {
    en: 'Nobody has been labelled by then. A lesson without cards teaches nothing: wake a keeper first, or take the old cards.',
    'zh-Hant': '到那晚為止還未有標籤。沒有卡就教不了：先叫醒看守員，或者加上舊卡。',
    'zh-Hans': '到那晚为止还没有标签。没有卡片就教不了：先叫醒看守员，或者加上旧卡。',
  },
} as const satisfies Record<string, Text>
