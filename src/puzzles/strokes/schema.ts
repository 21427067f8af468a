/**
 * What a level of this kind says and what a player decides. A few characters differ by one stroke. The player says how
 * many practice cards of each are written and how much they vary, and how many filters the first layer of a small
 * convolutional network has; it is tried on cards that other hands wrote.
 */
import { z } from 'zod'
import type { FigureKinds, Figures } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { byHand, hand } from '../kit/byHandSchema.ts'
import { drawing } from '../kit/drawingSchema.ts'
import { mostLines } from '../kit/drawn.ts'
import { count, share, tested } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { goods, people, signs } from './names.ts'
import { places, reach } from './net.ts'
import { mostVaried, variations } from './writing.ts'

const id = slug(20)
const place = z.int().min(0).max(1024)
const strokes = z
  .array(
    z
      .array(z.tuple([place, place]))
      .min(2)
      .max(12),
  )
  .min(1)
  .max(12)
  .describe('Centre lines, each from its first point to its last, in a box of 1024, y downwards.')
const steps = z.int().min(0).max(mostVaried)
const manner = <T extends z.ZodNumber>(value: T) =>
  z.strictObject({
    slant: value.describe('How far the whole leans and turns.'),
    size: value.describe('How much smaller and broader.'),
    place: value.describe('How far from the middle of the card.'),
    pen: value.describe('How thin or thick the line.'),
    wobble: value.describe('How bent and shaky the strokes.'),
    strokes: value.describe('How far each stroke by itself is longer, shorter or elsewhere.'),
  })
const own = z.array(drawing.shape.lines.element).min(1).max(mostLines)

export const setup = z
  .strictObject({
    seed: z.int().min(0).max(1e9).describe('The cards’ chance: the same seed writes the same.'),
    characters: z
      .array(
        z.strictObject({
          id,
          name: text(20),
          strokes,
          sign: z.enum(signs).describe('The picture of what it means.'),
          person: z.enum(people).describe('Who is sent what was ordered by it.'),
          goods: z.enum(goods).describe('And what that is.'),
        }),
      )
      .min(2)
      .max(5)
      .describe('The classes, in the order of their marks.'),
    vary: distinct(z.array(z.enum(variations)).min(1)).describe(
      'What the player may let practice cards vary in.',
    ),
    hands: manner(z.number().min(0).max(mostVaried)).describe(
      'How much the hands vary that write tray and contest.',
    ),
    tray: z
      .int()
      .min(1)
      .max(40)
      .describe('Cards of each character that other hands wrote, to look at and check on.'),
    unseen: z.int().min(2).max(80).describe('The contest’s cards of each character.'),
    hard: z
      .strictObject({ truth: id, strokes })
      .describe('The hard case, which comes last, with a drum roll.'),
    cards: ladder(z.int().min(1).max(400), 'Practice cards of each character.'),
    filters: ladder(z.int().min(1).max(12), 'Filters of the first layer.'),
    model: z
      .strictObject({
        second: z.int().min(1).max(24).describe('Filters of the second layer.'),
        learningRate: z.number().min(0.001).max(1),
        batchSize: z.int().min(1).max(64),
        seen: z
          .int()
          .min(100)
          .max(30000)
          .describe('How many cards it is shown in all, however few there are: an epoch shows each once.'),
      })
      .describe('Two convolutions, each pooled, and a softmax, trained by stochastic gradient descent.'),
    guest: z
      .strictObject({ name: text(60), lines: own })
      .describe('What comes after the last case, of no class, unless the player writes something.'),
    byHand: z
      .strictObject({
        ...byHand,
        hands: manner(z.number().min(0).max(mostVaried)).describe(
          'How much the hands vary that write these.',
        ),
      })
      .optional()
      .describe('Cards that the player names first, by eye.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  cards: z.int().min(1).max(400).describe('Practice cards of each character.'),
  filters: z.int().min(1).max(12),
  vary: manner(steps).describe('How much practice cards vary, in steps.'),
  hand,
  own: own.optional().describe('What the player wrote, which comes last; points as in 1-4.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'validation.accuracy': share({
    en: '{n} of the cards in the tray',
    'zh-Hant': '信盤裏的卡片：準確率 {n}',
    'zh-Hans': '信盘里的卡片：准确率 {n}',
  }),
}

export const costs: FigureKinds = {
  cards: count(
    { en: '{n} cards of each', 'zh-Hant': '{n} 張字卡', 'zh-Hans': '{n} 张字卡' },
    '{n} card of each',
  ),
  filters: count({ en: '{n} filters', 'zh-Hant': '{n} 個濾波器', 'zh-Hans': '{n} 个滤波器' }, '{n} filter'),
}

export const leastCost = ({ cards, filters }: Setup): Figures => ({
  cards: Math.min(...cards.steps),
  filters: Math.min(...filters.steps),
})

/** Cards shown x products of numbers in both convolutions of the widest network. */
export const trainingCost = ({ characters, cards, filters, model }: Setup): number => {
  const [widest, window] = [Math.max(...filters.steps), reach * reach]
  const second = places / 2 - reach + 1
  const each = widest * window * (places * places + model.second * second * second)
  return Math.max(model.seen, Math.max(...cards.steps) * characters.length) * each
}

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['four', 'neat', 'vary', 'lens', 'strokes'] as const
