/**
 * What a level of this kind says and what a player decides. A choir sings syllables whose tone is the shape of their pitch
 * over time. The player chooses at which moments a model may listen; it learns from the pitch there alone, and answers for
 * syllables that it never heard.
 */
import { z } from 'zod'
import type { FigureKinds, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { byHand, hand } from '../kit/byHandSchema.ts'
import { count, share, tested } from '../kit/figures.ts'
import { part, sungChance } from '../kit/sungSchema.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { signs, singers, tellings } from './names.ts'

const id = slug(40)
const semitones = z.number().min(-24).max(48)
const shape = z
  .array(z.tuple([part, z.number().min(1).max(5)]))
  .min(2)
  .max(6)
  .describe('Knots, rising from part 0 of the syllable to part 1, each on a level from 1 to 5 (Chao).')

const voice = z.strictObject({
  id,
  name: text(24),
  ground: semitones.describe('Its lowest level, semitones above 110 Hz.'),
  reach: z.number().min(0.5).max(6).describe('Semitones between two levels.'),
  singer: z.enum(singers),
})

const people = z
  .strictObject({
    moments: z
      .array(z.int().min(0).max(39))
      .min(1)
      .max(12)
      .describe('The moments at which the model listens; the player chooses none.'),
    guests: z.array(voice).min(1).max(6).describe('Who speaks in the contest. Nobody learns from them.'),
    greetings: z
      .int()
      .min(1)
      .max(8)
      .describe(
        'How often each guest says each word beforehand, without labels: where their middle is measured.',
      ),
    told: z
      .array(z.enum(tellings))
      .min(2)
      .max(4)
      .describe('Ways to tell the model a pitch, the first one to begin with.'),
  })
  .describe('The player chooses which voices are learned from, and how pitch is told.')

export const setup = z
  .strictObject({
    seed: z.int().min(0).max(1e9).describe('The choir’s chance: the same seed sings the same.'),
    moments: z.int().min(8).max(40).describe('How many moments there are at which a model could listen.'),
    every: z.int().min(5).max(200).describe('Milliseconds from one moment to the next.'),
    slots: z.int().min(1).max(12).describe('At how many a recipe may listen.'),
    pitch: z
      .strictObject({ from: semitones, to: semitones })
      .describe('The lowest and the highest pitch of the chart, semitones above 110 Hz.'),
    tones: z
      .array(
        z.strictObject({
          id,
          name: text(20).describe('The syllable in this tone, as it is written.'),
          word: text(24).describe('What it means.'),
          shape,
          sign: z.enum(signs),
        }),
      )
      .min(2)
      .max(5)
      .describe('The classes, in the order of their marks.'),
    voices: z.array(voice).min(1).max(6),
    people: people.optional(),
    chance: z
      .strictObject({
        length: z
          .strictObject({ from: z.number().min(0.2).max(1), to: z.number().min(0.2).max(1) })
          .describe('The shortest and the longest syllable, as parts of all moments.'),
        ...sungChance,
      })
      .describe('What of a syllable is chance.'),
    each: z
      .strictObject({ train: z.int().min(1).max(20), test: z.int().min(1).max(20) })
      .describe('How often each voice sings each tone, to learn from and in the contest.'),
    hard: z
      .strictObject({ truth: id, voice: id, shape })
      .describe('The hard case, sung last: a tone in a shape that nobody taught.'),
    model: descent(
      500,
      120,
      'A softmax on the pitch at the chosen moments, trained by stochastic gradient descent.',
    ),
    byHand: z
      .strictObject({
        ...byHand,
        unsteady: z.number().min(0).max(4).describe('How many times what is chance is so here.'),
      })
      .optional()
      .describe('Calls of guests that the player names first, by ear or by eye; only with people.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  moments: z
    .array(z.int().min(0).max(39))
    .max(12)
    .describe('The moments at which the model listens, counted from 0, rising.'),
  mean: z.literal(true).optional().describe('Whether it also gets the average pitch of the whole syllable.'),
  own: z
    .array(semitones)
    .min(2)
    .max(40)
    .optional()
    .describe('A contour of the player’s own, sung last: its pitch at each moment until it ends.'),
  speakers: z
    .array(id)
    .max(6)
    .optional()
    .describe('Whose voices are learned from, in the level’s order, where a level lets choose.'),
  hand,
  told: z.enum(tellings).optional().describe('How pitch is told to the model, where a level lets choose.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'train.accuracy': share({
    en: '{n} of the training syllables',
    'zh-Hant': '訓練音節：準確率 {n}',
    'zh-Hans': '训练音节：准确率 {n}',
  }),
  'test.worstVoice': share({
    en: '{n} of whoever is heard worst',
    'zh-Hant': '最聽不明白的一位：準確率 {n}',
    'zh-Hans': '最听不明白的一位：准确率 {n}',
  }),
}

/** Voices are compared only where others speak in the contest. */
export const measures = ({ people }: Setup): Measures =>
  Object.fromEntries(
    Object.keys(metrics).flatMap((name) =>
      name === 'test.worstVoice' && !people ? [] : [[name, { least: 0, most: 1 }]],
    ),
  )

export const costs: FigureKinds = {
  buoys: count({ en: '{n} buoys', 'zh-Hant': '{n} 個浮標', 'zh-Hans': '{n} 个浮标' }, '{n} buoy'),
  speakers: count(
    { en: '{n} speakers', 'zh-Hant': '{n} 個說話人', 'zh-Hans': '{n} 个说话人' },
    '{n} speaker',
  ),
}

export const trainingCost = ({ tones, voices, each, slots, model }: Setup): number =>
  tones.length * voices.length * each.train * model.epochs * tones.length * (slots + 2)

/** The stage's demos, by the names that lecture cards use. */
export const demos = ({ people }: Setup) =>
  people
    ? (['alone', 'newcomer', 'greet', 'slide', 'widen'] as const)
    : (['shapes', 'heights', 'buoys', 'early', 'cut'] as const)
