/**
 * What a level of this kind says and what a player decides: signs are drawn by hand, and the model is trained on these
 * drawings alone. Then boats come whose signs were painted by others, each in a manner of its own.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { drawing, drawn } from '../kit/drawingSchema.ts'
import { count, share, tested } from '../kit/figures.ts'
import { signNames } from '../kit/signs.ts'
import { checkSetup } from './checks.ts'

const range = (from: number, to: number) =>
  z.tuple([z.number().min(from).max(to), z.number().min(from).max(to)])

const hand = z.strictObject({
  size: range(0.2, 1.4).describe(
    '1 fills the sheet as a careful sign does; each range gives the least and the most.',
  ),
  lean: range(-1, 1).describe('How far it leans: 0.5 is about 27 degrees to the left, -0.5 to the right.'),
  across: range(-0.4, 0.4).describe(
    'How far off the middle, as a share of the sheet; less than 0 is to the left.',
  ),
  down: range(-0.4, 0.4),
  reach: range(0.04, 0.2).describe('How far the paint reaches from its line, as a share of the sheet.'),
  shake: z.number().min(0).max(0.15).describe('How far each corner may stray.'),
})
export type Hand = z.infer<typeof hand>

export const setup = z
  .strictObject({
    classes: z
      .array(z.strictObject({ id: slug(20), name: text(40), sign: z.enum(signNames) }))
      .min(2)
      .max(4)
      .describe('In the order of the jetties.'),
    most: z.int().min(1).max(12).describe('Drawings of each sign that there is room for.'),
    painters: z
      .array(
        z.strictObject({
          name: text(60).describe('Whose boats these are: "Old Kwok’s junk".'),
          each: z.int().min(1).max(12).describe('How many of these boats carry each sign.'),
          hand,
        }),
      )
      .min(1)
      .max(12)
      .describe('Who painted the signs of the boats that come.'),
    hard: z
      .strictObject({ sign: slug(20), name: text(60), hand })
      .describe('The last of the boats that count, which comes with a drum roll.'),
    model: z
      .strictObject({
        hidden: z.int().min(0).max(32).describe('Neurons of the one hidden layer; 0 for none.'),
        learningRate: z.number().min(0.0001).max(10),
        epochs: z.int().min(1).max(400),
      })
      .describe('Trained anew at every stroke, by gradient descent on all drawings at once.'),
    parade: z
      .strictObject({ singles: z.int().min(1).max(40), rushes: z.int().min(1).max(6) })
      .describe('How many boats come one by one, and in how many fleets the others.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export type Drawing = z.infer<typeof drawing>

export const recipe = z.strictObject({
  drawn: drawn.describe('The drawings that the model learns from, in the order they were begun.'),
  sail: drawing
    .optional()
    .describe('What the player’s own boat carries: anything at all. Nothing is learned from it.'),
})
export type Recipe = z.infer<typeof recipe>
export type Drawn = Recipe['drawn'][number]

export const metrics: FigureKinds = {
  ...tested,
  'train.accuracy': share({
    en: '{n} of your own drawings',
    'zh-Hant': '自己的畫：準確率 {n}',
    'zh-Hans': '自己的画：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  drawings: count({ en: '{n} drawings', 'zh-Hant': '{n} 幅畫', 'zh-Hans': '{n} 幅画' }, '{n} drawing'),
}

export const trainingCost = ({ classes, most, model }: Setup): number =>
  classes.length *
  most *
  model.epochs *
  101 *
  (model.hidden > 0 ? model.hidden + classes.length : classes.length)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['signs', 'pixels', 'hands', 'copies', 'nonsense'] as const
