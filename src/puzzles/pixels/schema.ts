/**
 * What a level of this kind says and what a player decides. A picture is a grid of numbers; the player opens a few of the
 * windows before it, a model learns from the numbers that it gets through them alone, and answers for pictures it never saw.
 */
import { z } from 'zod'
import type { FigureKinds, Measures } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { line, slug, text } from '../../levels/text.ts'
import { classification, count } from '../kit/figures.ts'
import { inkPattern } from '../kit/ink.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { squares } from './grid.ts'

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
const windows = distinct(z.array(window).max(squares))
const most = { letters: 400, handfuls: 20 } as const

export const setup = z
  .strictObject({
    classes: distinct(z.array(line(20)).min(2).max(4)).describe('In the order of the pigeonholes.'),
    slots: z.int().min(1).max(squares).describe('How many windows may be open at once.'),
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
      .strictObject({ name: text(60), ink, told: text(120).optional().describe('What is said of it.') })
      .describe('What comes after the last case, of no class, unless the player paints one.'),
    hunt: z
      .strictObject({
        validation: z
          .array(example)
          .min(2)
          .max(most.letters)
          .describe('Kept back from the trays that the examples are of, with the same shortcuts in them.'),
        spots: z
          .array(z.strictObject({ id: slug(20), squares: windows }))
          .max(4)
          .describe('What was planted, and where: for quips alone.'),
        handfuls: z
          .array(z.strictObject({ name: text(60), letters: z.array(example).min(1).max(most.letters) }))
          .min(1)
          .max(4)
          .describe('Counter-examples, by the handful.'),
        each: z.int().min(1).max(most.handfuls).describe('Letters in a handful.'),
      })
      .optional()
      .describe(
        'A hunt for shortcuts: every window is open, and a mend costs a fix: a square taped over, a label turned, a handful of counter-examples.',
      ),
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
  relabel: distinct(
    z
      .array(
        z
          .int()
          .min(0)
          .max(most.letters - 1),
      )
      .max(most.letters),
  )
    .optional()
    .describe('In a hunt, the examples that get the other label, rising.'),
  more: z
    .array(z.int().min(0).max(most.handfuls))
    .max(4)
    .optional()
    .describe('In a hunt, how many handfuls of each kind are learned from, too.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = classification({
  en: 'letters',
  'zh-Hant': '用的信',
  'zh-Hans': '用的信',
})

/** Letters are kept back only in a hunt. */
export const measures = ({ hunt }: Setup): Measures =>
  Object.fromEntries(
    Object.keys(metrics).flatMap((name) =>
      name === 'validation.accuracy' && !hunt ? [] : [[name, { least: 0, most: 1 }]],
    ),
  )

export const costs: FigureKinds = {
  numbers: count({ en: '{n} numbers', 'zh-Hant': '{n} 個數值', 'zh-Hans': '{n} 个数值' }, '{n} number'),
  fixes: count({ en: '{n} fixes', 'zh-Hant': '補救 {n} 處', 'zh-Hans': '补救 {n} 处' }, '{n} fix'),
}

export const trainingCost = ({ examples, classes, slots, model, hunt }: Setup): number =>
  (examples.length + (hunt?.handfuls ?? []).reduce((n, { letters }) => n + letters.length, 0)) *
  model.epochs *
  classes.length *
  (slots + 2)

/** The stage's demos, by the names that lecture cards use. */
export const demos = ({ hunt }: Pick<Setup, 'hunt'>) =>
  hunt
    ? (['trays', 'stain', 'thumb', 'audit', 'labels'] as const)
    : (['numbers', 'corner', 'scales', 'mask', 'twins'] as const)
