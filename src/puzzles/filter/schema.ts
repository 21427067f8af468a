/**
 * What a level of this kind says and what a player decides. Letters come to a gate as nothing but counts: how much of a
 * letter a word or a sign makes up. Each chosen word is a stone on a scale, its weight put there by hand or learned from
 * sacks of stamped letters; the player draws the line above which the gate stops a letter.
 */
import { z } from 'zod'
import type { FigureKinds, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { line, slug, source, text } from '../../levels/text.ts'
import { count, share, tested } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { descent, inTurns } from '../kit/training.ts'
import { art } from './art.ts'
import { checkSetup } from './checks.ts'
import { heaviest, longest, mostStones } from './limits.ts'

const id = slug(24)
const icon = z.enum(art).describe('A picture listed in this kind’s art.ts.')
const counted = (about: string) =>
  z
    .string()
    .max(400)
    .regex(/^(letter|spam)(\/(letter|spam))?( [a-z0-9-]+ [0-9]{1,5})*$/)
    .describe(about)

export const setup = z
  .strictObject({
    words: z
      .array(
        z.strictObject({
          id,
          shown: line(12).describe('As it stands on its stone: the word or the sign itself.'),
          of: z
            .enum(['word', 'sign', 'capitals'])
            .describe('What is counted: a whole word, a sign, or the longest run of capital letters.'),
          full: z
            .int()
            .min(1)
            .max(10_000)
            .describe('The count from which on it weighs fully: hundredths of a percent; capitals, letters.'),
        }),
      )
      .min(2)
      .max(30)
      .describe('What the gate can count, in the order of the shelf.'),
    sacks: z
      .array(
        z.strictObject({
          id,
          name: text(40),
          about: text(160).describe('Where its letters come from.'),
          letters: z
            .array(
              counted(
                'Its stamp; after a stroke what it really is, where the stamp is wrong; then its counts.',
              ),
            )
            .min(4)
            .max(300),
        }),
      )
      .min(1)
      .max(4)
      .describe('Letters to learn from.'),
    tonight: z
      .array(counted('What it is, and its counts.'))
      .min(10)
      .max(500)
      .describe('The contest’s letters.'),
    harbour: z
      .array(
        z.strictObject({
          id,
          icon,
          from: text(40),
          is: z.enum(['letter', 'spam']),
          reads: text(200).describe('Written for the level. The gate counts the English one.'),
        }),
      )
      .min(1)
      .max(20)
      .describe('Letters with words, one by one after the flood; the last is the hard case.'),
    threshold: ladder(z.int().min(1).max(99), 'Percent: a letter is stopped above it.'),
    start: z
      .array(z.strictObject({ word: id, weight: z.int().min(-heaviest).max(heaviest) }))
      .max(mostStones)
      .describe('Stones that lie on the scale when the level opens.'),
    model: descent(300, 200, 'One weight a word, and a bias, trained by stochastic gradient descent.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  stones: z
    .array(z.strictObject({ word: id, weight: z.int().min(-heaviest).max(heaviest) }))
    .max(mostStones)
    .describe('Chosen words, in order, each with the weight that the player’s hand gave it.'),
  weigh: z.enum(['hand', 'learned']).describe('Whose weights the gate goes by.'),
  sacks: z.array(id).min(1).max(4).describe('What is learned from.'),
  threshold: z.int().min(1).max(99),
  letter: source(longest).describe('The player’s own letter, which comes last.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  ...tested,
  'test.falseAlarms': {
    unit: 'share',
    better: 'lower',
    label: {
      en: '{n} of the good letters stopped',
      'zh-Hant': '好信被攔下：{n}',
      'zh-Hans': '好邮件被拦下：{n}',
    },
  },
  'harbour.right': {
    unit: 'count',
    better: 'higher',
    label: {
      en: '{n} of the harbour’s own letters right',
      'zh-Hant': '海港來信判斷正確：{n} 封',
      'zh-Hans': '海港来信判断正确：{n} 封',
    },
  },
  'train.accuracy': share({
    en: '{n} agreement with the stamps',
    'zh-Hant': '與印章一致：{n}',
    'zh-Hans': '与印章一致：{n}',
  }),
}

export const measures = ({ harbour }: Setup): Measures =>
  Object.fromEntries(
    Object.keys(metrics).map((name) => [
      name,
      { least: 0, most: name === 'harbour.right' ? harbour.length : 1 },
    ]),
  )

export const costs: FigureKinds = {
  words: count({ en: '{n} words', 'zh-Hant': '{n} 個詞', 'zh-Hans': '{n} 个词' }, '{n} word'),
}

export const trainingCost = ({ sacks, model }: Setup): number =>
  sacks.reduce((sum, { letters }) => sum + letters.length, 0) * model.epochs * (mostStones + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['counts', 'scale', 'stamps', 'line', 'mailbox'] as const
