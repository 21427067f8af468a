/**
 * What a level of this kind says and what a player decides. A picture is a grid of numbers; the player opens a few of the
 * windows before it, a model learns from the numbers that it gets through them alone, and answers for pictures it never saw.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { line, text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { inkPattern } from '../kit/ink.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { mostWindows, squares } from './grid.ts'

const ink = z
  .string()
  .length(squares)
  .regex(inkPattern)
  .describe(
    'A picture of 8x8 squares, row by row from the top left: one sign a square, 0 (bare paper) to g (16).',
  )
const example = z.strictObject({ truth: line(20), ink })
const window = z
  .int()
  .min(0)
  .max(squares - 1)
const windows = distinct(z.array(window).max(mostWindows))

export const setup = z
  .strictObject({
    classes: distinct(z.array(line(20)).min(2).max(4)).describe('In the order of the pigeonholes.'),
    slots: z.int().min(1).max(mostWindows).describe('How many windows may be open at once.'),
    start: windows
      .optional()
      .describe('Windows that are open when the level opens, counted from 0 at the top left.'),
    weigh: z
      .literal(true)
      .optional()
      .describe('All ink of a picture may be weighed instead: the sum of its numbers, as one number more.'),
    examples: z.array(example).min(6).max(400).describe('The pictures that the model learns from.'),
    unseen: z
      .array(example)
      .min(2)
      .max(400)
      .describe('The contest in order of arrival; the last one is the hard case.'),
    guest: z
      .strictObject({ name: text(60), ink })
      .describe('What comes after the last case, of no class, unless the player paints one.'),
    model: descent(
      500,
      120,
      'A softmax on the open windows’ numbers, trained by stochastic gradient descent.',
    ),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  windows: windows.describe('The open windows, rising.'),
  weigh: z.literal(true).optional().describe('All ink is weighed, too.'),
  own: ink.optional().describe('A picture that the player painted; it comes last.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'train.accuracy': share({
    en: '{n} of the training letters',
    'zh-Hant': '訓練用的信：準確率 {n}',
    'zh-Hans': '训练用的信：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  numbers: count({ en: '{n} numbers', 'zh-Hant': '{n} 個數值', 'zh-Hans': '{n} 个数值' }, '{n} number'),
}

export const trainingCost = ({ examples, classes, slots, model }: Setup): number =>
  examples.length * model.epochs * classes.length * (slots + 2)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['numbers', 'corner', 'scales', 'mask', 'twins'] as const
