/**
 * What a level of this kind says and what a player decides. A heap of pictures has no labels; each label is paid for. The
 * player buys labels by the handful and says where in the heap each handful is taken; after every handful a model is
 * trained anew on all that is labelled, and its accuracy on pictures kept back draws a learning curve.
 */
import { z } from 'zod'
import type { FigureKinds, Figures } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { line, text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { descent, inTurns } from '../kit/training.ts'
import { people } from './art.ts'
import { checkSetup } from './checks.ts'
import { pixels } from './garments.ts'
import { mostHandfuls } from './handfuls.ts'
import { places } from './pick.ts'

const handful = z.strictObject({
  from: z
    .enum(places)
    .describe('`rack` one class, `any` by chance, `sure` and `unsure` as the model so far finds them.'),
  many: z.int().min(1).max(100).describe('How many labels are bought.'),
})
const handfuls = z.array(handful).max(mostHandfuls)

export const setup = z
  .strictObject({
    data: z.literal('fashion-14x14').describe('Which pictures.'),
    classes: z
      .array(
        z.strictObject({
          label: line(20).describe('As the data set writes it.'),
          name: text(30),
          heap: z.int().min(1).max(400).describe('How many of this class lie in the heap.'),
          person: z.enum(people).describe('Who waits behind its box; listed in this kind’s art.ts.'),
        }),
      )
      .min(2)
      .max(5)
      .describe('In the order of the boxes.'),
    kept: z
      .int()
      .min(2)
      .max(60)
      .describe('Validation pictures of each class: the learning curve is measured on them.'),
    unseen: z.int().min(2).max(60).describe('The contest’s pictures of each class.'),
    hard: z.int().min(0).max(299).describe('Which of the contest’s pictures comes last, with a drum roll.'),
    rack: line(20).describe('The label of the class that hangs on the rack, known before anybody looks.'),
    sizes: distinct(z.array(z.int().min(1).max(100)).min(1).max(3)).describe('Labels in one handful.'),
    start: handfuls.describe('What is labelled when the level opens.'),
    model: descent(200, 64, 'A softmax, trained from nothing on all labelled pictures after every handful.'),
    guest: z
      .strictObject({ name: text(60), ink: z.string().regex(new RegExp(`^[0-9a-f]{${pixels}}$`)) })
      .describe('Who comes after the last case, of no class; one hexadecimal digit a pixel.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>
export type Handful = z.infer<typeof handful>

export const recipe = z.strictObject({
  handfuls: handfuls.describe('In the order in which they are labelled.'),
  mixed: z
    .strictObject({
      of: z.int().min(0).max(9),
      with: z.int().min(0).max(9),
      part: z.int().min(0).max(10).describe('Tenths of the second picture.'),
    })
    .optional()
    .describe('Two of the sample pictures laid over each other by the player, which come last.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'validation.accuracy': share({
    en: '{n} of those kept back',
    'zh-Hant': '留起來的一批：準確率 {n}',
    'zh-Hans': '留出来的一批：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  labels: count({ en: '{n} labels', 'zh-Hant': '{n} 個標籤', 'zh-Hans': '{n} 个标签' }, '{n} label'),
}

/** One picture. */
export const leastCost = (): Figures => ({ labels: 1 })

/** At most: every handful is followed by a training on the whole heap. */
export const trainingCost = ({ classes, model }: Setup): number =>
  mostHandfuls *
  classes.reduce((sum, { heap }) => sum + heap, 0) *
  model.epochs *
  classes.length *
  (pixels + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['labels', 'rack', 'unsure', 'handfuls', 'flat'] as const
