/**
 * What a level of this kind says and what a player decides. A model that was taught some classes is put to work for
 * several nights, during which it learns nothing. Of each night some of those who came stay on the pier: the player may
 * have them labelled, which costs, and may have the model retrained after a night on what has been labelled by then.
 * Those who did not stay are the contest.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { count, share, tested } from '../kit/figures.ts'
import { id, kind, measure, valuesOf } from '../kit/measured.ts'
import { descent } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { mostNights } from './limits.ts'

export { mostNights }

const values = valuesOf(4)
const bird = z.strictObject({ values, truth: id })

export const weathers = ['clear', 'fog', 'snow'] as const

export const setup = z
  .strictObject({
    classes: z
      .array(kind)
      .min(2)
      .max(4)
      .describe(
        'In the order of the houses. The model has an answer for each from the first, taught or not.',
      ),
    measures: z
      .array(measure('What the model gets as 0.', 'What it gets as 1.'))
      .min(2)
      .max(4)
      .describe(
        'All that the model gets. The first draws the bill, the second the body of those in the dark.',
      ),
    taught: z
      .array(bird)
      .min(4)
      .max(60)
      .describe('What it was taught with before the first night: the old cards.'),
    nights: z
      .array(
        z.strictObject({
          weather: z.enum(weathers),
          pier: z
            .array(z.strictObject({ id, values, truth: id }))
            .min(1)
            .max(8)
            .describe('Those who stay on the pier till morning, where they can be labelled.'),
          ferry: z
            .array(bird)
            .min(2)
            .max(24)
            .describe('The contest’s cases of that night, in order of arrival.'),
          singles: z.int().min(0).max(6).describe('How many of them come one by one before the rest.'),
        }),
      )
      .min(2)
      .max(mostNights),
    model: descent(
      1000,
      120,
      'A softmax on the measures. A retraining goes on from the weights it has, with the same settings.',
    ),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  labels: z
    .array(id)
    .max(8 * mostNights)
    .describe('Those on the pier whom somebody was woken to label, in order. Each costs one label.'),
  lessons: z
    .array(
      z.strictObject({
        after: z
          .int()
          .min(1)
          .max(mostNights)
          .describe('The night after which the model is retrained, from 1.'),
        old: z
          .boolean()
          .describe('Whether the old cards are in the lesson too, or only what was labelled since.'),
      }),
    )
    .max(mostNights)
    .describe('In the order of the nights.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'validation.accuracy': share({
    en: '{n} of those on the pier',
    'zh-Hant': '碼頭上的：準確率 {n}',
    'zh-Hans': '码头上的：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  labels: count({ en: '{n} labels', 'zh-Hant': '{n} 個標籤', 'zh-Hans': '{n} 个标签' }, '{n} label'),
  retrains: count(
    { en: '{n} retrainings', 'zh-Hant': '{n} 次重新訓練', 'zh-Hans': '{n} 次重新训练' },
    '{n} retraining',
  ),
}

/** Of each lesson at most everything: a recipe may hold one after every night. */
export const trainingCost = ({ taught, nights, classes, measures, model }: Setup): number => {
  const pier = nights.reduce((sum, night) => sum + night.pier.length, 0)
  return (
    (taught.length + nights.length * (taught.length + pier)) *
    model.epochs *
    classes.length *
    (measures.length + 1)
  )
}

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['first-lessons', 'asleep', 'newcomer', 'keeper', 'forgetting', 'bell'] as const
