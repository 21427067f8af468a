/**
 * What a level of this kind says and what a player decides. A line through readings of storms finds its own way: a ball rolls
 * down the mountain of its mean squared error by gradient descent. The player walks it by hand first, then chooses by what
 * pressures are divided, the learning rate and the number of steps; the same three must serve seasons never seen.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { line as sentence } from '../../levels/text.ts'
import { count } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { checkSetup } from './checks.ts'

const number = z.number().min(-2000).max(2000)
const range = z.strictObject({ from: number, to: number })
const place = z.strictObject({
  slope: number.describe('kt for each unit of pressure.'),
  height: number.describe('kt at the pressure `at`.'),
})
const reading = z.tuple([number, number]).describe('Pressure in the middle, hPa, and highest wind, kt.')
const readings = z.array(reading).min(2).max(120)
const season = sentence(40).describe('Its name, the same in every language: a year.')

export const setup = z
  .strictObject({
    at: number.describe('The pressure at which a line’s height is told, hPa.'),
    map: z.strictObject({ slope: range, height: range }).describe('How far the map goes.'),
    start: place.describe('Where every ball begins.'),
    stride: z.number().min(0.1).max(100).describe('How far a step by hand goes on the map.'),
    unit: ladder(z.number().min(0.1).max(1000), 'By how many hPa pressures may be divided.'),
    learningRate: ladder(z.number().min(0.000001).max(10), 'Learning rates on offer.'),
    steps: ladder(z.int().min(1).max(400), 'Numbers of steps on offer.'),
    practice: z.strictObject({ season, readings }).describe('The mountain of the lab.'),
    unseen: z
      .array(
        z.strictObject({
          season,
          readings: readings.describe('What the ball rolls by.'),
          storms: readings.describe('Other storms of the season, which its line is asked about.'),
        }),
      )
      .min(2)
      .max(16)
      .describe('The contest, in order; the last one is the hard case.'),
    lit: z.number().min(0).max(200).describe('At most so far off, kt, a stop gets its lamp.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  unit: z.number().min(0.1).max(1000).describe('hPa that count as 1.'),
  learningRate: z.number().min(0.000001).max(10),
  steps: z.int().min(1).max(400),
  walk: z
    .strictObject({ slope: number, height: number, steps: z.int().min(1).max(999) })
    .optional()
    .describe('Where the ball was led by hand, and in how many steps.'),
})
export type Recipe = z.infer<typeof recipe>

const off = (label: FigureKinds[string]['label']) =>
  ({ unit: 'number', better: 'lower', digits: 1, label }) as const

export const metrics: FigureKinds = {
  'test.error': off({
    en: '{n} kt off on average over {cases}',
    'zh-Hant': '{cases}：平均誤差 {n} 節',
    'zh-Hans': '{cases}：平均误差 {n} 节',
  }),
  'test.worst': off({
    en: '{n} kt off in the worst season',
    'zh-Hant': '最差的一季：平均誤差 {n} 節',
    'zh-Hans': '最差的一季：平均误差 {n} 节',
  }),
  'test.lit': {
    unit: 'count',
    better: 'higher',
    label: { en: '{n} lamps lit', 'zh-Hant': '{n} 盞燈亮了', 'zh-Hans': '{n} 盏灯亮了' },
    one: '{n} lamp lit',
  },
  'train.error': off({
    en: '{n} kt off on the practice season',
    'zh-Hant': '練習的一季：平均誤差 {n} 節',
    'zh-Hans': '练习的一季：平均误差 {n} 节',
  }),
}

export const measures = ({ unseen }: Setup): Measures => ({
  'test.error': { least: 0 },
  'test.worst': { least: 0 },
  'test.lit': { least: 0, most: unseen.length },
  'train.error': { least: 0 },
})

export const costs: FigureKinds = {
  steps: count({ en: '{n} steps', 'zh-Hant': '{n} 步', 'zh-Hans': '{n} 步' }, '{n} step'),
}

export const leastCost = ({ steps }: Setup): Figures => ({ steps: steps.steps[0] ?? 1 })

export const trainingCost = ({ steps, practice, unseen }: Setup): number =>
  unseen.reduce((sum, { readings }) => sum + readings.length, practice.readings.length) *
  (steps.steps.at(-1) ?? 1)

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['mountain', 'lamp', 'steps', 'leap', 'scales', 'seasons'] as const
