/**
 * What a level of this kind says and what a player decides. Cards carry measures and a label, some of them a wrong one or
 * none; the player looks at the thing itself, which costs a check, and says what the label is to be. Where a level has a guide,
 * things lie open, and a second person labels the same cards by what the player wrote into it. A model learns from the
 * cards as they are labelled then, and answers for things that it never saw.
 */
import { z } from 'zod'
import type { FigureKinds, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { id, kind, measure, valuesOf } from '../kit/measured.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'

const values = valuesOf(6)

export const setup = z
  .strictObject({
    classes: z
      .array(
        kind.extend({
          marks: text(120).describe('What tells it from the others, as a field guide says it.'),
        }),
      )
      .min(2)
      .max(5)
      .describe('In the order of the baskets.'),
    measures: z
      .array(measure('The least and the most that the chart shows; every card lies between them.'))
      .min(2)
      .max(6)
      .describe('All that the model gets. The first lies along the chart, the second up it.'),
    cards: z
      .array(
        z.strictObject({
          id,
          values,
          truth: id.describe('The class it is of; shown when the player looks.'),
          label: id.optional().describe('The class its label says when the level opens; without one, none.'),
          guess: id
            .optional()
            .describe('What the second person writes on it where the guide does not decide.'),
        }),
      )
      .min(6)
      .max(120)
      .describe('In the order they lie in the crate.'),
    unseen: z
      .array(z.strictObject({ values, truth: id }))
      .min(2)
      .max(200)
      .describe('The contest in order of arrival; the last one is the hard case.'),
    relabel: z
      .enum(['checked', 'any'])
      .describe('Which cards may get another label: those that were looked at, or any.'),
    guide: z
      .strictObject({
        hand: text(40).describe('Who else labels: "the night helper".'),
        lines: z
          .array(
            z.strictObject({
              id,
              of: id.describe('The class in whose place of the guide it may be written.'),
              say: text(80),
              fits: z.array(id).min(1).max(5).describe('The classes that really look so.'),
            }),
          )
          .min(2)
          .max(20),
      })
      .optional()
      .describe(
        'With it nothing is hidden: two people label each chosen card, the second by what is written here.',
      ),
    model: descent(500, 120, 'A softmax on the measures, trained by stochastic gradient descent.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  checked: z.array(id).max(120).describe('Cards that were looked at, in order. Each costs one check.'),
  labels: z
    .array(z.strictObject({ card: id, label: id }))
    .max(120)
    .describe('Cards whose label is not that of the level any more, in the order they were changed.'),
  guide: z.array(id).min(1).max(5).optional().describe('Lines written into the guide, one a class at most.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'train.accuracy': share({
    en: '{n} agreement with the labels',
    'zh-Hant': '與標籤一致：{n}',
    'zh-Hans': '与标签一致：{n}',
  }),
  'labels.agreement': share({
    en: '{n} of the labels agreed on by both people',
    'zh-Hant': '兩個人寫的標籤一致：{n}',
    'zh-Hans': '两个人写的标签一致：{n}',
  }),
}

/** Two people are compared only where two people label. */
export const measures = ({ guide }: Setup): Measures =>
  Object.fromEntries(
    Object.keys(metrics).flatMap((name) =>
      name === 'labels.agreement' && !guide ? [] : [[name, { least: 0, most: 1 }]],
    ),
  )

export const costs: FigureKinds = {
  checks: count({ en: '{n} checks', 'zh-Hant': '{n} 次檢查', 'zh-Hans': '{n} 次检查' }, '{n} check'),
  labels: count(
    { en: '{n} new labels', 'zh-Hant': '{n} 個新標籤', 'zh-Hans': '{n} 个新标签' },
    '{n} new label',
  ),
}

export const trainingCost = ({ cards, classes, measures, model, guide }: Setup): number =>
  cards.length * (guide ? 2 : 1) * model.epochs * classes.length * (measures.length + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = ({ guide }: Setup) =>
  [
    'species',
    'crowds',
    'wrong-label',
    'looking',
    ...(guide ? ['two-hands', 'guide', 'choosing'] : []),
  ] as const
