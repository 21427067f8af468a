import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { line, text } from '../../levels/text.ts'
import { classification, count, networkCosts, share } from '../kit/figures.ts'
import { inkPattern, mostInk } from '../kit/ink.ts'
import { ladder } from '../kit/ladder.ts'
import { type PictureSet, pictureSets } from '../kit/supply.ts'
import { checkSetup } from './checks.ts'
import { leastWeights, mostWeights } from './network.ts'
import { copiesBy, variations } from './variation.ts'

const chosen = distinct(z.array(z.enum(variations)).min(1).max(variations.length))

const widths = z.array(z.int().min(1).max(64)).max(3)

export const setup = z
  .strictObject({
    data: z.enum(Object.keys(pictureSets) as [PictureSet, ...PictureSet[]]).describe('Which pictures.'),
    classes: distinct(z.array(line(20)).min(2).max(10)).describe(
      'Labels used, in the order of the outputs and chutes. Others are left out.',
    ),
    shrink: z
      .union([z.literal(1), z.literal(2)])
      .default(1)
      .describe('2 averages blocks of 2x2 pixels, so that the model sees half the width and height.'),
    split: z
      .strictObject({
        train: z.int().min(10).max(4000),
        validation: z.int().min(10).max(1000),
        test: z.int().min(50).max(1000),
        by: z
          .enum(['chance', 'order'])
          .default('chance')
          .describe(
            '`order` keeps the order of the file: in `digits` one person’s writing stands together, so the contest’s parcels come from other people than those learned from.',
          ),
      })
      .describe('How many pictures to learn from, to check on in the lab, and to sort in the contest.'),
    parade: z.int().min(4).max(30).describe('How many of the contest’s pictures are shown one by one.'),
    own: distinct(z.array(line(20)).min(1).max(8))
      .optional()
      .describe(
        'The contest ends with these, in the player’s own hand; a kept picture stands in for what was not drawn. They are not counted.',
      ),
    stowaway: text(160)
      .optional()
      .describe(
        'Said of one parcel after all that are counted: it bears no digit, and somebody sleeps in it.',
      ),
    batchSize: z.int().min(1).max(256).default(32),
    hidden: z
      .strictObject({
        most: z.int().min(0).max(3).describe('Hidden layers at most.'),
        widest: z.int().min(1).max(64).describe('Neurons in one layer at most.'),
        start: widths.describe('Neurons of each hidden layer when the level opens.'),
      })
      .describe('The hidden layers.'),
    epochs: ladder(z.int().min(0).max(200), 'How often every picture is seen.'),
    learningRate: ladder(z.number().positive().max(100), 'Learning rate of stochastic gradient descent.'),
    images: ladder(z.int().min(2).max(4000), 'How many of the training pictures are used.'),
    augment: chosen
      .optional()
      .describe(
        'Variations of the training pictures that may be added to them, each a copy or more of every picture.',
      ),
    moved: z
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe(
        'Each of the contest’s pictures is moved by so many pixels, left, right, up or down by chance. Those the model learns from and is checked on lie straight.',
      ),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  hidden: widths.describe('Neurons of each hidden layer, from the picture to the outputs; [] for none.'),
  epochs: z.int().min(0).max(200),
  learningRate: z.number().positive().max(100),
  images: z.int().min(2).max(4000),
  augment: chosen
    .optional()
    .describe('Variations of the training pictures that are learned from beside them.'),
  drawn: z
    .array(z.strictObject({ of: line(20), ink: z.string().regex(inkPattern).max(mostInk) }))
    .max(8)
    .optional()
    .describe('What the player drew for the last parcels: a label, and one sign a pixel, 0 to g.'),
})
export type Recipe = z.infer<typeof recipe>

/** Lecture demos, by the names that cards use. */
export const demos = ({ moved, augment }: Pick<Setup, 'moved' | 'augment'>) =>
  [
    'handwriting',
    'pixels',
    'layers',
    'correcting',
    ...(moved ? (['moved'] as const) : []),
    ...(augment ? (['variations'] as const) : []),
  ] as const

export const metrics: FigureKinds = {
  ...classification({ en: 'pictures', 'zh-Hant': '圖片', 'zh-Hans': '图片' }),
  'clean.accuracy': share({
    en: '{n} of the same pictures lying straight',
    'zh-Hant': '同一批圖片擺正時：準確率 {n}',
    'zh-Hans': '同一批图片摆正时：准确率 {n}',
  }),
}

/** Straight and moved are compared only where pictures are moved. */
export const measures = ({ moved }: Setup): Measures =>
  Object.fromEntries(
    Object.keys(metrics).flatMap((name) =>
      name === 'clean.accuracy' && !moved ? [] : [[name, { least: 0, most: 1 }]],
    ),
  )

export const costs: FigureKinds = {
  weights: networkCosts.weights,
  epochs: networkCosts.epochs,
  images: count(
    { en: '{n} training pictures', 'zh-Hant': '{n} 張訓練圖片', 'zh-Hans': '{n} 张训练图片' },
    '{n} training picture',
  ),
  seen: count(
    { en: '{n} pictures seen', 'zh-Hant': '看圖 {n} 張次', 'zh-Hans': '看图 {n} 张次' },
    '{n} picture seen',
  ),
}

/** Weight visits of the dearest recipe: most pictures, with every copy, x most epochs x largest network. */
export const trainingCost = (setup: Setup): number =>
  Math.max(...setup.images.steps) *
  (1 + copiesBy(setup.augment ?? [])) *
  Math.max(...setup.epochs.steps) *
  mostWeights(setup)

export const leastCost = (setup: Setup): Figures => ({
  weights: leastWeights(setup),
  epochs: Math.min(...setup.epochs.steps),
  images: Math.min(...setup.images.steps),
  ...(setup.augment && { seen: Math.min(...setup.images.steps) * Math.min(...setup.epochs.steps) }),
})
