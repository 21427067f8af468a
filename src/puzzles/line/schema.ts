/**
 * What a level of this kind says and what a player decides. Readings of storms are points: air pressure in the middle
 * across, wind up. A model is one straight line through them, laid by hand: its slope, and its height at one pressure.
 * Its loss is how far it is off on average. One neuron learns a line of its own from the same readings.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { line as sentence, slug, text } from '../../levels/text.ts'
import { count } from '../kit/figures.ts'
import { checkSetup } from './checks.ts'

const number = z.number().min(-2000).max(2000)
const range = z.strictObject({ from: number, to: number })
const reading = z.tuple([number, number]).describe('Pressure in the middle, hPa, and highest wind, kt.')
const storm = sentence(40).describe('Its name and year, the same in every language.')

export const setup = z
  .strictObject({
    pressure: range.describe('The chart across, hPa.'),
    wind: range.describe('The chart up, kt.'),
    at: number.describe('The pressure at which a line’s height is told, and around which it turns, hPa.'),
    slope: range.describe('Between which slopes a line may lie, kt per hPa, in steps of 0.05.'),
    height: range.describe('Between which heights, kt, in steps of 1.'),
    start: z.strictObject({ slope: number, height: number }).describe('How the line lies at first.'),
    logs: z
      .array(
        z
          .array(z.strictObject({ storm, readings: z.array(reading).min(1).max(20) }))
          .min(1)
          .max(12),
      )
      .min(1)
      .max(8)
      .describe('Logbooks of storms; the first lies open, the others are opened one after another.'),
    signals: z
      .array(z.strictObject({ id: slug(40), name: text(40), from: number.describe('Its least wind, kt.') }))
      .min(2)
      .max(4)
      .describe('What the observatory hangs, the weakest first: one lantern, two, and so on.'),
    unseen: z
      .array(z.strictObject({ storm, reading }))
      .min(2)
      .max(60)
      .describe('The contest, in order of arrival; the last one is the hard case.'),
    neuron: z
      .strictObject({ learningRate: z.number().min(0.0001).max(1), epochs: z.int().min(1).max(200) })
      .describe('One neuron, trained on the open logs by squared errors, all readings at once.'),
    soup: z
      .strictObject({ pressure: number, wind: range })
      .describe('Where a spilled soup may make a reading of its own in the log.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  slope: number.describe('kt per hPa, a multiple of 0.05.'),
  height: number.describe('kt at the pressure `at`, a whole number.'),
  drags: z.int().min(0).max(999).describe('How often the line was let go somewhere else.'),
  logs: z.int().min(1).max(8).describe('How many logbooks lie open.'),
  own: z.int().min(800).max(1100).optional().describe('The pressure of a storm made up by the player.'),
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
  'test.strong': off({
    en: '{n} kt off on the strongest',
    'zh-Hant': '最強的一級：平均誤差 {n} 節',
    'zh-Hans': '最强的一级：平均误差 {n} 节',
  }),
  'train.error': off({
    en: '{n} kt off on the open logs',
    'zh-Hant': '打開的日誌：平均誤差 {n} 節',
    'zh-Hans': '打开的日志：平均误差 {n} 节',
  }),
}

export const measures = (): Measures => ({
  'test.error': { least: 0 },
  'test.strong': { least: 0 },
  'train.error': { least: 0 },
})

export const costs: FigureKinds = {
  drags: count({ en: '{n} drags', 'zh-Hant': '{n} 次拖動', 'zh-Hans': '{n} 次拖动' }, '{n} drag'),
}

export const leastCost = (): Figures => ({ drags: 0 })

export const trainingCost = ({ logs, neuron }: Setup): number =>
  logs.flat().reduce((sum, { readings }) => sum + readings.length, 0) * neuron.epochs * 2

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['readings', 'line', 'sticks', 'neuron', 'least-wrong'] as const
