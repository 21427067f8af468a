/**
 * What a level of this kind says and what a player decides. Learners sing syllables in a tone that was asked for, rightly or
 * with a slip. A model that learned tones from some groups of voices gives how sure it is of the tone that was asked for;
 * below the pass mark a learner is told to try again, close to it a teacher is asked, as long as she has time.
 */
import { z } from 'zod'
import type { FigureKind, FigureKinds, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { byHand, hand } from '../kit/byHandSchema.ts'
import { count, share } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { part, sungChance } from '../kit/sungSchema.ts'
import { descent, inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { singers } from './names.ts'

const id = slug(24)
const semitones = z.number().min(-24).max(48)
const shape = z
  .array(z.tuple([part, z.number().min(0).max(6)]))
  .min(2)
  .max(6)
  .describe('Knots, rising from part 0 of the syllable to part 1, on levels from 1 to 5 (Chao).')
const lengths = z
  .strictObject({ from: z.number().min(0.2).max(1), to: z.number().min(0.2).max(1) })
  .describe('The shortest and the longest syllable, as parts of all moments.')

const group = z.strictObject({
  id,
  name: text(24),
  one: text(24).describe('One of them, “a chick”.'),
  singer: z.enum(singers),
  ground: semitones.describe('Its lowest level, semitones above 110 Hz.'),
  reach: z.number().min(0.3).max(6).describe('Semitones between two levels.'),
  length: lengths,
  own: z
    .array(z.strictObject({ tone: id, shape }))
    .max(5)
    .describe('Tones that are right in a shape of its own.'),
})

export const setup = z
  .strictObject({
    seed: z.int().min(0).max(1e9).describe('The learners’ chance: the same seed sings the same.'),
    moments: z.int().min(8).max(40).describe('How many moments a syllable has at most.'),
    every: z.int().min(5).max(200).describe('Milliseconds from one moment to the next.'),
    hears: z
      .array(part)
      .min(2)
      .max(8)
      .describe('The parts of a syllable at which the model gets the pitch, rising.'),
    tones: z
      .array(
        z.strictObject({
          id,
          name: text(20).describe('The syllable in this tone, as it is written.'),
          shape,
          slip: z
            .strictObject({ name: text(60).describe('What goes wrong: “the tone …”.'), shape })
            .describe('How a learner sings it wrongly.'),
        }),
      )
      .min(2)
      .max(5)
      .describe('The classes, in the order of their marks.'),
    groups: z
      .array(group)
      .min(2)
      .max(6)
      .describe('Whose voices there are. The first is taught at the start.'),
    chance: z
      .strictObject({
        ...sungChance,
      })
      .describe('What of a syllable is chance.'),
    each: z
      .strictObject({
        train: z
          .int()
          .min(1)
          .max(20)
          .describe('How often each group that is taught sings each tone, rightly.'),
        right: z.int().min(1).max(20),
        slips: z.int().min(1).max(20),
      })
      .describe(
        'How often each group sings each tone; right and slips in the rehearsal, and as many others like them in the examination.',
      ),
    penguin: z
      .strictObject({ asked: id, sings: id })
      .describe('A guest of the first group, who comes third, asked for one tone and singing another.'),
    hard: z
      .strictObject({ tone: id, group: id, shape })
      .describe('The last learner, with a drum roll: right, and unlike anything that was taught.'),
    teacher: z
      .strictObject({
        name: text(24),
        ground: semitones,
        reach: z.number().min(0.3).max(6),
        length: lengths,
        tone: id,
        shape: shape.describe('Her own way of it, which nobody would call wrong.'),
        listens: z.int().min(0).max(100).describe('How many learners she has time to hear herself.'),
      })
      .describe('Whoever knows. She is asked when the model is unsure, and sings herself when all is over.'),
    mark: ladder(z.int().min(0).max(100), 'Percent: whoever gets less is told to try again.'),
    unsure: ladder(
      z.int().min(0).max(50),
      'Percentage points around the pass mark within which she is asked.',
    ),
    model: descent(300, 60, 'A softmax on the pitch at these parts, trained by stochastic gradient descent.'),
    parade: inTurns,
    byHand: z.strictObject(byHand).optional().describe('Learners whom the player judges first, by ear.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  mark: z.int().min(0).max(100),
  unsure: z.int().min(0).max(50),
  taught: z.array(id).max(6).describe('The groups whose voices the model learns from, in the level’s order.'),
  hand,
})
export type Recipe = z.infer<typeof recipe>

const lower = (label: FigureKind['label']): FigureKind => ({ unit: 'share', better: 'lower', label })

export const metrics: FigureKinds = {
  'test.caught': share({
    en: '{n} of the mistakes caught',
    'zh-Hant': '聽出唱錯的：{n}',
    'zh-Hans': '听出唱错的：{n}',
  }),
  'test.scolded': lower({
    en: '{n} of the right ones scolded',
    'zh-Hant': '唱對卻被錯怪：{n}',
    'zh-Hans': '唱对却被错怪：{n}',
  }),
  'test.worstScolded': lower({
    en: '{n} of the right ones scolded in the worst group',
    'zh-Hant': '被錯怪最多的一組：{n}',
    'zh-Hans': '被错怪最多的一组：{n}',
  }),
  'train.accuracy': share({
    en: '{n} of the training syllables',
    'zh-Hant': '訓練音節：準確率 {n}',
    'zh-Hans': '训练音节：准确率 {n}',
  }),
}

export const measures = (): Measures =>
  Object.fromEntries(Object.keys(metrics).map((name) => [name, { least: 0, most: 1 }]))

export const costs: FigureKinds = {
  groups: count({ en: '{n} groups', 'zh-Hant': '{n} 個聲部', 'zh-Hans': '{n} 个声部' }, '{n} group'),
}

export const trainingCost = ({ tones, groups, each, hears, model }: Setup): number =>
  tones.length * groups.length * each.train * model.epochs * tones.length * (hears.length + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['penguin', 'low', 'high', 'voices', 'ask'] as const
