/**
 * What a level of this kind says and what a player decides. Things call over the water, each at a note. The player says how
 * many numbers a second a microphone takes of a call, and for how long; a model learns from the spectrum of these numbers
 * which note it is, and calls the notes of things that it never heard.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { byHand, hand } from '../kit/byHandSchema.ts'
import { count, share } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { pictures } from './names.ts'

const id = slug(40)
const note = z.int().min(0).max(71)
const loud = z.number().min(0).max(4)

/** The lowest and the highest whistle that a player can lay, hertz. */
export const whistles = { from: 50, to: 12000 } as const

export const setup = z
  .strictObject({
    seed: z.int().min(0).max(1e9).describe('The harbour’s chance: the same seed calls the same.'),
    notes: z
      .strictObject({
        lowest: z.number().min(20).max(2000).describe('Hertz.'),
        count: z.int().min(2).max(72),
        apart: z.int().min(1).max(12).describe('Semitones from one note to the next.'),
      })
      .describe('The notes that a model may answer.'),
    things: z
      .array(
        z.strictObject({
          id,
          name: text(24).describe('Who calls, as a sentence names it: the ferry.'),
          pier: text(24).describe('Its pier’s name.'),
          from: note.describe('Its lowest note, counted from 0; it has all up to the next thing’s.'),
          picture: z.enum(pictures),
          partials: z
            .array(z.tuple([z.number().min(0.25).max(12), loud]))
            .min(1)
            .max(8)
            .describe('How many times the note’s frequency, and how loud.'),
        }),
      )
      .min(2)
      .max(8)
      .describe('Who calls, from low to high.'),
    rate: ladder(z.int().min(100).max(16000), 'Numbers a second.'),
    window: ladder(z.int().min(5).max(500), 'Milliseconds for which a call is listened to.'),
    chance: z
      .strictObject({
        tune: z.number().min(0).max(0.03).describe('How far out of tune at most, a share of the frequency.'),
        sea: loud.describe('The sea’s largest value; a call’s is about 1.'),
        lasts: z
          .strictObject({ from: z.int().min(10).max(2000), to: z.int().min(10).max(2000) })
          .describe('The shortest and the longest call, milliseconds; then somebody else calls.'),
      })
      .describe('What of a call is chance.'),
    each: z
      .strictObject({ train: z.int().min(1).max(12), test: z.int().min(1).max(8) })
      .describe('How often each note is called, to learn from and in the contest.'),
    hard: z
      .strictObject({ thing: id, note, with: z.strictObject({ thing: id, note, loud }) })
      .describe('The hard case, last: one that counts, and another that calls at the same time.'),
    model: descent(200, 120, 'A softmax on the spectrum’s bands, trained by stochastic gradient descent.'),
    byHand: z
      .strictObject({
        ...byHand,
        things: z.array(id).min(2).max(6).describe('Who calls in the row, from low to high.'),
      })
      .optional()
      .describe('Calls that the player names first, by ear or by eye.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  rate: z.int().min(100).max(16000).describe('Numbers a second.'),
  window: z.int().min(5).max(500).describe('Milliseconds.'),
  own: z
    .int()
    .min(whistles.from)
    .max(whistles.to)
    .optional()
    .describe('A whistle of the player’s own, called last: hertz.'),
  hand,
})
export type Recipe = z.infer<typeof recipe>

const off = (label: FigureKinds[string]['label']) =>
  ({ unit: 'number', better: 'lower', digits: 1, sign: '%', label }) as const

export const metrics: FigureKinds = {
  'test.error': off({
    en: '{n} off in pitch, on average over {cases}',
    'zh-Hant': '{cases}：音高平均誤差 {n}',
    'zh-Hans': '{cases}：音高平均误差 {n}',
  }),
  'test.worst': share({
    en: '{n} to the note at the hardest pier',
    'zh-Hant': '最難的碼頭：{n} 叫對音',
    'zh-Hans': '最难的码头：{n} 叫对音',
  }),
  'train.error': off({
    en: '{n} off in pitch on the training calls',
    'zh-Hant': '訓練的叫聲：音高平均誤差 {n}',
    'zh-Hans': '训练的叫声：音高平均误差 {n}',
  }),
}

export const measures = (): Measures => ({
  'test.error': { least: 0 },
  'test.worst': { least: 0, most: 1 },
  'train.error': { least: 0 },
})

export const costs: FigureKinds = {
  numbers: count(
    { en: '{n} numbers a call', 'zh-Hant': '每聲 {n} 個數', 'zh-Hans': '每声 {n} 个数' },
    '{n} number a call',
  ),
}

export const leastCost = ({ rate, window }: Setup): Figures => ({
  numbers: Math.max(1, Math.round(((rate.steps[0] ?? 1) * (window.steps[0] ?? 1)) / 1000)),
})

export const trainingCost = ({ notes, each, model }: Setup): number =>
  notes.count * each.train * model.epochs * notes.count * notes.count * 2

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['dots', 'sparse', 'spectrum', 'window', 'fog'] as const
