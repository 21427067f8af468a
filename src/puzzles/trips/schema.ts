/**
 * What a level of this kind says and what a player decides. Islands lie at different distances; each voyage brings one
 * bird back into the crate, from the beach or from farther inland, which costs more. The model learns from the crate and
 * from nothing else, and then answers for birds of all islands. Who was never fetched is never recognised.
 */
import { z } from 'zod'
import type { FigureKinds, Figures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { id, kind, measure, number } from '../kit/measured.ts'
import { inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'

const values = z.tuple([number, number]).describe('One number a measure, in their order.')
const flock = z
  .array(z.strictObject({ values, truth: id }))
  .min(1)
  .max(40)

export const setup = z
  .strictObject({
    classes: z
      .array(kind)
      .min(2)
      .max(3)
      .describe('In the order of the crate’s compartments and of the ferry’s cabins.'),
    measures: z
      .array(measure('Scaled to -1 for the model; every bird lies between from and to.', 'Scaled to 1.'))
      .length(2)
      .describe('All that the model gets of a bird.'),
    islands: z
      .array(
        z.strictObject({
          id,
          name: text(40),
          trips: z.int().min(1).max(6).describe('What a voyage to its beach costs.'),
          beach: flock.describe('Who is fetched from the beach, voyage after voyage.'),
          inland: flock.describe('Who is fetched from farther in.'),
        }),
      )
      .min(2)
      .max(3)
      .describe('The nearest first, as they are drawn.'),
    walk: z.int().min(1).max(6).describe('Trips that a walk inland costs beside the voyage.'),
    unseen: z
      .array(z.strictObject({ values, truth: id, home: id.describe('The island it comes from.') }))
      .min(2)
      .max(200)
      .describe('The contest in order of arrival; the last one is the hard case.'),
    model: z
      .strictObject({
        learningRate: z.number().min(0.0001).max(10),
        epochs: z.int().min(1).max(500),
      })
      .describe('A softmax, trained from nothing on the whole crate at once after every voyage.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  voyages: z
    .array(z.strictObject({ to: id, inland: z.boolean() }))
    .max(240)
    .describe('Each brings back the next bird of its place.'),
})
export type Recipe = z.infer<typeof recipe>
export type Voyage = Recipe['voyages'][number]

export const metrics: FigureKinds = {
  ...tested,
  'test.worst': share({
    en: '{n} of the kind recognised worst',
    'zh-Hant': '認得最差的一種：準確率 {n}',
    'zh-Hans': '认得最差的一种：准确率 {n}',
  }),
  'train.accuracy': share({
    en: '{n} of the crate itself',
    'zh-Hant': '貨箱裏的：準確率 {n}',
    'zh-Hans': '货箱里的：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  trips: count({ en: '{n} trips', 'zh-Hant': '船程 {n}', 'zh-Hans': '船程 {n}' }, '{n} trip'),
}

export const leastCost = ({ islands }: Setup): Figures => ({
  trips: Math.min(...islands.map(({ trips }) => trips)),
})

export const trainingCost = ({ islands, classes, measures, model }: Setup): number =>
  islands.reduce((sum, { beach, inland }) => sum + beach.length + inland.length, 0) *
  model.epochs *
  classes.length *
  (measures.length + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['islands', 'beach', 'crate', 'missing'] as const
