/**
 * What a level of this kind says and what a player decides. Pages of a weather log are points: the day of the year across,
 * its highest temperature up. A model is a polynomial through them; its degree says how often it may bend. Some pages may be
 * set aside to try it on, and how far it will be off is promised before the contest.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { count } from '../kit/figures.ts'
import { checkSetup } from './checks.ts'
import { beadDays } from './curve.ts'

const heat = z.number().min(-60).max(60)
const day = z.int().min(1).max(365)
const range = z.strictObject({ from: heat, to: heat })
const page = z.tuple([day, heat]).describe('Day of the year and its highest temperature, °C.')
const degree = z.int().min(1).max(20)
const every = z.int().min(0).max(9)
const promise = z.number().min(0).max(20)

export const setup = z
  .strictObject({
    heat: range.describe('The chart up, °C.'),
    log: z.array(page).min(6).max(60).describe('Pages of the log, by their days.'),
    degrees: z
      .strictObject({ to: degree, start: degree })
      .describe('How high a degree may be chosen, from 1 on, and the one at first.'),
    aside: z
      .array(every)
      .min(1)
      .max(4)
      .describe('Which pages may be set aside: each so-manieth, 0 for none; the first holds at first.'),
    promises: z
      .strictObject({ to: promise, step: z.number().min(0.1).max(2), start: promise })
      .describe('How far off the curve may be promised to be, °C.'),
    beads: range.describe('Between which heights a hand may hold its curve, °C, in steps of 1.'),
    outfits: z
      .array(z.strictObject({ id: slug(40), name: text(40), from: heat.describe('Its least heat, °C.') }))
      .min(2)
      .max(4)
      .describe('What is worn, the warmest clothes first.'),
    picnics: z
      .array(page)
      .min(2)
      .max(60)
      .describe('The contest, days of another year in order; the last one is the hard case.'),
    neuron: z
      .strictObject({ learningRate: z.number().min(0.0001).max(0.45), epochs: z.int().min(1).max(200) })
      .describe('One neuron, whose inputs are the powers of a day, trained by squared errors.'),
    soup: z
      .strictObject({ page: z.int().min(0).max(59), heat: range })
      .describe('Which page of the log, counted from 0, a spilled soup may change.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  degree,
  aside: every.describe('Each so-manieth page set aside; 0 for none.'),
  promise: promise.describe('°C'),
  hand: z.array(z.int().min(-60).max(60)).length(beadDays.length).optional(),
  own: day.optional().describe('The day of a picnic of the player’s own.'),
})
export type Recipe = z.infer<typeof recipe>

const off = (label: FigureKinds[string]['label']) =>
  ({ unit: 'number', better: 'lower', digits: 2, label }) as const

export const metrics: FigureKinds = {
  'test.error': off({
    en: '{n} °C off on average over {cases}',
    'zh-Hant': '{cases}：平均誤差 {n} °C',
    'zh-Hans': '{cases}：平均误差 {n} °C',
  }),
  'test.promise': off({
    en: '{n} °C between promise and truth',
    'zh-Hant': '{n} °C（承諾與實際之差）',
    'zh-Hans': '{n} °C（承诺与实际之差）',
  }),
  'train.error': off({
    en: '{n} °C off on the pages learned from',
    'zh-Hant': '學過的日誌頁：平均誤差 {n} °C',
    'zh-Hans': '学过的日志页：平均误差 {n} °C',
  }),
}

export const measures = (): Measures => ({
  'test.error': { least: 0 },
  'test.promise': { least: 0 },
  'train.error': { least: 0 },
})

export const costs: FigureKinds = {
  numbers: count(
    { en: '{n} numbers in the curve', 'zh-Hant': '曲線有 {n} 個數', 'zh-Hans': '曲线有 {n} 个数' },
    '{n} number in the curve',
  ),
}

export const leastCost = (): Figures => ({ numbers: 2 })

export const trainingCost = ({ log, neuron, degrees }: Setup): number =>
  log.length * neuron.epochs * (degrees.to + 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['pages', 'bends', 'aside', 'greedy', 'fork'] as const
