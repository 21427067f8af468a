/**
 * What a level of this kind says and what a player decides. Things of several classes could be measured in many ways; the
 * player buys a few of the columns, a model learns from those alone, and answers for things that it never saw, measured in
 * the same few ways.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { id, kind, number, valuesOf } from '../kit/measured.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { parts, pictureNames } from './names.ts'

const values = valuesOf(12, 'column')
const example = z.strictObject({ values, truth: id.describe('The class it is of.') })

export const setup = z
  .strictObject({
    classes: z.array(kind).min(2).max(5).describe('In the order of the stalls.'),
    columns: z
      .array(
        z.strictObject({
          id,
          name: text(40),
          unit: text(12).optional(),
          from: number.describe(
            'The least and the most that the square shows; every value lies between them.',
          ),
          to: number,
          digits: z.int().min(0).max(2).optional().describe('Decimal places of a value; without it none.'),
          price: z.int().min(1).max(100).optional().describe('Coins it costs; without it one.'),
          picture: z.enum(pictureNames),
          part: z.enum(parts).optional().describe('What of the figure on the table changes with it.'),
        }),
      )
      .min(2)
      .max(12)
      .describe('What can be measured. The first bought lies along the square, the second up it.'),
    slots: z.int().min(1).max(12).describe('How many columns a recipe may hold.'),
    start: z.array(id).max(12).optional().describe('Columns that are bought when the level opens.'),
    examples: z.array(example).min(6).max(200).describe('The crowd that the model learns from.'),
    unseen: z
      .array(example)
      .min(2)
      .max(200)
      .describe('The contest in order of arrival; the last one is the hard case.'),
    guest: z
      .strictObject({ name: text(60), values })
      .describe('Who is measured after the last case, of no class, unless the player makes somebody up.'),
    model: descent(500, 120, 'A softmax on the bought columns, trained by stochastic gradient descent.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>
export type Column = Setup['columns'][number]

export const recipe = z.strictObject({
  columns: z
    .array(id)
    .max(12)
    .describe('The columns that are bought: along the square, up it, then the others.'),
  guest: values.optional().describe('Somebody made up by the player, who is measured last.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'train.accuracy': share({
    en: '{n} of the training crowd',
    'zh-Hant': '訓練用的一羣：準確率 {n}',
    'zh-Hans': '训练用的一群：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  measurements: count(
    { en: '{n} measurements', 'zh-Hant': '{n} 次量度', 'zh-Hans': '{n} 次测量' },
    '{n} measurement',
  ),
  coins: count({ en: '{n} coins', 'zh-Hant': '{n} 個硬幣', 'zh-Hans': '{n} 枚硬币' }, '{n} coin'),
}

export const trainingCost = ({ examples, classes, slots, model }: Setup): number =>
  examples.length * model.epochs * classes.length * (slots + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['crowd', 'one-line', 'square', 'ground', 'tickets'] as const
