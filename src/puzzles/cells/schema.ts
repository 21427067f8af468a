/**
 * What a level of this kind says and what a player decides. Data is a table: a row is an example, a column is a feature,
 * and every cell that is measured costs a coin. The player buys so many rows and some of the columns; a model learns from
 * that table at once, and its accuracy on examples kept back draws a learning curve.
 */
import { z } from 'zod'
import type { FigureKinds, Figures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { id, kind, number, valuesOf } from '../kit/measured.ts'
import { inTurns } from '../kit/training.ts'
import { art } from './art.ts'
import { checkSetup } from './checks.ts'
import { trainedRows } from './points.ts'

const values = valuesOf(8, 'column')
const example = z.strictObject({ values, truth: id.describe('The class it is of.') })

export const setup = z
  .strictObject({
    classes: z.array(kind).min(2).max(3).describe('In the order of the platforms.'),
    columns: z
      .array(
        z.strictObject({
          id,
          name: text(40),
          unit: text(12).optional(),
          from: number.describe('Scaled to -1 for the model; every value lies between from and to.'),
          to: number.describe('Scaled to 1.'),
          picture: z.enum(art).describe('Listed in this kind’s art.ts.'),
        }),
      )
      .min(2)
      .max(8)
      .describe('What can be measured of a row. A cell costs one coin, whatever its column.'),
    rows: z.array(example).min(6).max(120).describe('Who can be bought, in the order in which they come.'),
    kept: z
      .array(example)
      .min(10)
      .max(120)
      .describe('The validation data: nobody learns from it, and the learning curve is measured on it.'),
    unseen: z
      .array(example)
      .min(2)
      .max(200)
      .describe('The contest in order of arrival; the last one is the hard case.'),
    start: z
      .strictObject({ rows: z.int().min(0).max(120), columns: z.array(id).max(8) })
      .describe('What has been bought when the level opens.'),
    guest: z
      .strictObject({ name: text(60), values })
      .describe('Who comes after the last case, of no class, unless the player makes somebody up.'),
    model: z
      .strictObject({ learningRate: z.number().min(0.0001).max(10), epochs: z.int().min(1).max(400) })
      .describe('A softmax, trained from nothing on all bought rows at once after every purchase.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>
export type Example = Setup['rows'][number]

export const recipe = z.strictObject({
  columns: z.array(id).max(8).describe('The columns that are measured, in the level’s order.'),
  rows: z.int().min(0).max(120).describe('How many rows are measured, from the first on.'),
  guest: values.optional().describe('Somebody made up by the player, who comes last.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'validation.accuracy': share({
    en: '{n} of those kept back',
    'zh-Hant': '留起來的一批：準確率 {n}',
    'zh-Hans': '留出来的一批：准确率 {n}',
  }),
  'train.accuracy': share({
    en: '{n} of the rows bought',
    'zh-Hant': '買下的列：準確率 {n}',
    'zh-Hans': '买下的行：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  coins: count({ en: '{n} coins', 'zh-Hant': '{n} 個硬幣', 'zh-Hans': '硬币 {n}' }, '{n} coin'),
}

/** A table of one cell. */
export const leastCost = (): Figures => ({ coins: 1 })

/** Every point of the learning curve is a training of its own. */
export const trainingCost = ({ rows, classes, columns, model }: Setup): number =>
  trainedRows(rows.length) * model.epochs * classes.length * (columns.length + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['rows', 'columns', 'curve', 'silly', 'flat'] as const
