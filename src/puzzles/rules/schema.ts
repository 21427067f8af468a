/**
 * What a level of this kind says and what a player decides. The player grows a tree of yes/no questions over the
 * animals of a yard, whose classes are known; every animal at the gate then walks it from the root to a pen, and the
 * name of the pen is the tree's answer. A tree learned from the same yard races it.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { checkSetup } from './checks.ts'
import { deepest } from './limits.ts'

const id = slug(40)
const icon = z.string().max(60).describe('A Fluent Emoji Flat icon listed in this kind’s art.ts.')

export const setup = z
  .strictObject({
    classes: z
      .array(z.strictObject({ id, name: text(40), icon }))
      .min(2)
      .max(7)
      .describe('In the order of their marks.'),
    questions: z
      .array(
        z.strictObject({
          id,
          ask: text(60).describe('With its question mark: "Does it have feathers?"'),
          name: text(30).describe('Short, as on a button: "feathers".'),
          icon,
        }),
      )
      .min(2)
      .max(24)
      .describe('Of two that split equally well, a learned tree asks the first.'),
    cards: z
      .array(
        z.strictObject({
          id,
          name: text(40),
          icon,
          class: id.describe('The id of its class: the right answer.'),
          has: z.string().max(400).describe('Ids of the questions whose answer is yes, separated by spaces.'),
        }),
      )
      .min(4)
      .max(200),
    yard: z.array(id).min(2).max(120).describe('Card ids whose class the player sees.'),
    gate: z
      .array(id)
      .min(1)
      .max(80)
      .describe('Card ids of the contest in order of arrival; none of the yard.'),
    hard: z
      .int()
      .min(0)
      .max(20)
      .default(0)
      .describe('So many of the last at the gate come slowly, with a drum roll.'),
    byEye: z
      .array(id)
      .max(12)
      .default([])
      .describe('Cards of the yard to sort without any tree, first of all.'),
    learned: z
      .strictObject({ deepest: z.int().min(1).max(deepest) })
      .describe('The tree that races the player.'),
  })
  .superRefine((level, context) => checkSetup(level, complaining(context)))

const at = z.string().regex(new RegExp(`^[yn]{0,${deepest}}$`))

export const recipe = z.strictObject({
  byEye: z
    .array(z.strictObject({ card: z.string().max(40), as: z.string().max(40) }))
    .max(12)
    .describe('Animals that were sorted by eye, and the class each was put with.'),
  asks: z
    .array(z.strictObject({ at, ask: z.string().max(40) }))
    .max(40)
    .describe(
      'The questions; `at` is the answers that lead there from the root, "" the root, "yn" yes, then no.',
    ),
  names: z
    .array(z.strictObject({ at, is: z.string().max(40) }))
    .max(64)
    .describe('Pens that the player named; the others are called after most of the animals in them.'),
})

/** Lecture demos, by the names that cards use. */
export const demos = () => ['apart', 'tree', 'brittle', 'learned'] as const

export const metrics: FigureKinds = {
  ...tested,
  'train.accuracy': share({
    en: '{n} of the animals in the yard',
    'zh-Hant': '場內動物：準確率 {n}',
    'zh-Hans': '场内动物：准确率 {n}',
  }),
  'learned.accuracy': share({
    en: '{n} by the learned tree',
    'zh-Hant': '學出來的樹：準確率 {n}',
    'zh-Hans': '学出来的树：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  questions: count({ en: '{n} questions', 'zh-Hant': '{n} 條問題', 'zh-Hans': '{n} 个问题' }, '{n} question'),
  depth: count(
    {
      en: '{n} questions in a row',
      'zh-Hant': '一路最多 {n} 條問題',
      'zh-Hans': '一路最多 {n} 个问题',
    },
    '{n} question in a row',
  ),
}

export type Setup = z.infer<typeof setup>
export type Recipe = z.infer<typeof recipe>
