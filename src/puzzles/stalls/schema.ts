/**
 * What a level of this kind says and what a player decides. A robot fetches lunches from stalls of which it knows nothing
 * but its own bites (a multi-armed bandit). In the middle of the day the best stall gets worse and another becomes the best.
 * The player chooses how much the robot explores, whether less and less, and how fast it forgets.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { share } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { checkSetup } from './checks.ts'
import { fullScore, signs } from './names.ts'

const taste = z.number().min(0).max(fullScore)
const percent = z.int().min(0).max(100)

export const setup = z
  .strictObject({
    seed: z.int().min(0).max(1e9).describe('The yard’s chance: the same seed cooks the same days.'),
    stalls: z
      .array(z.strictObject({ id: slug(24), name: text(24), sign: z.enum(signs) }))
      .min(2)
      .max(6)
      .describe('The robot’s first visit of a day is to the first.'),
    tastes: z
      .array(taste)
      .min(2)
      .max(6)
      .describe('How stalls taste before the change, falling; each day other stalls have them.'),
    wobble: z.number().min(0).max(2).describe('How far a day’s taste is from that at most.'),
    noise: z.number().min(0).max(5).describe('How far a bite is from a stall’s taste: standard deviation.'),
    after: z
      .strictObject({
        left: taste.describe('What the best stall tastes like once its cook has gone.'),
        opens: taste.describe('What the stall to which the cook goes tastes like from then on.'),
        from: z.int().min(1).max(5).describe('It is one of the stalls from this place of tastes on.'),
      })
      .describe('The change.'),
    visits: z.int().min(20).max(400).describe('Visits of a day.'),
    change: z.int().min(10).max(390).describe('After so many the best cook goes to another stall.'),
    days: z.strictObject({
      test: z.int().min(10).max(200),
      rehearsal: z.int().min(1).max(100),
    }),
    hand: z.strictObject({ visits: z.int().min(6).max(40) }).describe('The player’s own lunches.'),
    explore: ladder(percent, 'Of 100 visits, how many are to any stall.'),
    memory: ladder(percent, 'How much of an estimate the newest bite is, percent; 0: an average of all.'),
    fade: ladder(z.int().min(0).max(400), 'Exploring halves after so many visits; 0: never.'),
    singles: z.int().min(1).max(20).describe('How many visits are told one by one before many at once.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  explore: percent.describe('Of 100 visits, how many are to any stall.'),
  memory: percent.describe('How much of an estimate the newest bite is, percent; 0: an average of all.'),
  fade: z.int().min(0).max(400).describe('Exploring halves after so many visits; 0: never.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  'test.share': share({
    en: '{n} of the best lunch on {cases}',
    'zh-Hant': '{cases}：吃到最佳午餐的 {n}',
    'zh-Hans': '{cases}：吃到最佳午餐的 {n}',
  }),
  'test.worst': share({
    en: '{n} on the worst tenth of them',
    'zh-Hant': '最差的一成日子：{n}',
    'zh-Hans': '最差的一成日子：{n}',
  }),
  'validation.share': share({
    en: '{n} of the best lunch on rehearsed days',
    'zh-Hant': '綵排日：吃到最佳午餐的 {n}',
    'zh-Hans': '彩排日：吃到最佳午餐的 {n}',
  }),
}

export const measures = (): Measures => ({
  'test.share': { least: 0, most: 1 },
  'test.worst': { least: 0, most: 1 },
  'validation.share': { least: 0, most: 1 },
})

export const costs: FigureKinds = {}

export const leastCost = (): Figures => ({})

/** Every visit looks at each stall once or twice. */
export const trainingCost = ({ days, visits, stalls }: Setup): number =>
  (days.test + days.rehearsal) * visits * stalls.length * 4

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['tart', 'estimate', 'explore', 'moved'] as const
