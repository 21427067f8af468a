/**
 * What a level of this kind says and what a player decides. The player writes a program, in blocks or in text; it is
 * run on visible cases while they work and on hidden ones in the contest. A recipe is the program and its language.
 */
import { z } from 'zod'
import { pieceTypes } from '../../coding/blocks/piece.ts'
import { piece } from '../../coding/blocks/readPiece.ts'
import type { FigureKinds, Figures, Measures, Text } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { slug, source as sourceText } from '../../levels/text.ts'
import { drawn } from '../kit/drawingSchema.ts'
import { count, share } from '../kit/figures.ts'
import { checkSetup } from './checks.ts'
import { factsOf, worldNames } from './facts.ts'
import { rungRecipe, rungs } from './rungSchema.ts'

export const languages = ['blocks', 'python', 'javascript'] as const
export type Language = (typeof languages)[number]

const source = z.string().max(8000)
const starter = sourceText(8000)
const cases = z.int().min(1).max(12)

export const setup = z
  .strictObject({
    world: z.enum(worldNames).describe('The simulated world the program acts on.'),
    languages: distinct(z.array(z.enum(languages)).min(1).max(3)).describe(
      'What the program may be written in; the level opens with the first.',
    ),
    toolbox: distinct(z.array(z.enum(pieceTypes)).min(1).max(pieceTypes.length))
      .optional()
      .describe('The blocks on offer, in this order.'),
    starter: z
      .strictObject({ python: starter.optional(), javascript: starter.optional() })
      .describe('What the text editors hold when the level opens.'),
    rungs: rungs
      .optional()
      .describe('Easier ways to write the program: its lines to put in order, its gaps to fill.'),
    byHand: z
      .boolean()
      .optional()
      .describe(
        'Whether the player does by hand first what the program will do; the first practice case is the same.',
      ),
    tensorflow: z
      .boolean()
      .optional()
      .describe(
        'Whether JavaScript has `tf` (TensorFlow.js) and `fit`, to build and train models of its own.',
      ),
    signsFrom: slug(61)
      .optional()
      .describe('The level whose drawings, once it is solved, may train the world’s sensor.'),
    visible: cases.describe('Cases the player sees while working.'),
    hidden: cases.describe('Cases of the contest, made from the level’s seed.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))

const blocks = z.array(piece).max(60)

export const recipe = z.strictObject({
  language: z.enum(languages).describe('Which of the drafts is the program.'),
  blocks: blocks.describe('The block program, top to bottom.'),
  loose: z.array(blocks).max(20).describe('Blocks lying about in the editor; they do not run.'),
  python: source,
  javascript: source,
  ...rungRecipe,
  signs: drawn.min(1).optional().describe('Drawings that train the sensor; without them, the house’s.'),
  hand: z
    .array(z.number().min(-1000).max(1000))
    .max(120)
    .optional()
    .describe('What was done by hand; it decides nothing.'),
})

/** Lecture demos, by the names that cards use. */
export const demos = ({ world }: z.infer<typeof setup>): readonly string[] => factsOf(world).demos

export const metrics: FigureKinds = {
  'test.passed': passed({
    en: '{n} {cases} passed',
    'zh-Hant': '{cases}：通過 {n}',
    'zh-Hans': '{cases}：通过 {n}',
  }),
  'validation.passed': passed(
    { en: '{n} practice cases passed', 'zh-Hant': '通過 {n} 個練習', 'zh-Hans': '通过 {n} 个练习' },
    '{n} practice case passed',
  ),
  /** Cells a search asked about, over those of breadth-first search: 1 is as few. */
  'test.effort': {
    unit: 'number',
    better: 'lower',
    digits: 2,
    label: {
      en: '{n} × the questions a perfect flood asks',
      'zh-Hant': '參考搜尋量的 {n} 倍',
      'zh-Hans': '参考搜索量的 {n} 倍',
    },
  },
  /** Second looks of the contest's walks, all together. */
  'test.looks': {
    ...count(
      { en: '{n} second looks', 'zh-Hant': '再看 {n} 次', 'zh-Hans': '再看 {n} 次' },
      '{n} second look',
    ),
    better: 'lower',
  },
  /** Steps a program ran, for each dot of the hidden clouds: repeats cost. */
  'test.steps': {
    unit: 'number',
    better: 'lower',
    digits: 0,
    label: { en: '{n} steps for each dot', 'zh-Hant': '每點 {n} 步', 'zh-Hans': '每个点 {n} 步' },
  },
  'test.accuracy.en': language('English', '英文評語：準確率', '英文评论：准确率'),
  'test.accuracy.zh-Hant': language('繁體', '繁體評語：準確率', '繁体评论：准确率'),
  'test.accuracy.zh-Hans': language('简体', '簡體評語：準確率', '简体评论：准确率'),
}

function language(en: string, hant: string, hans: string): FigureKinds[string] {
  return share({ en: `{n} of ${en} reviews right`, 'zh-Hant': `${hant} {n}`, 'zh-Hans': `${hans} {n}` })
}

function passed(label: Text, one?: string): FigureKinds[string] {
  return { ...count(label, one), better: 'higher' }
}

export const costs: FigureKinds = {
  blocks: count(
    { en: '{n} blocks or statements', 'zh-Hant': '{n} 個積木或語句', 'zh-Hans': '{n} 个积木或语句' },
    '{n} block or statement',
  ),
  lines: count({ en: '{n} lines', 'zh-Hant': '程式行數 {n}', 'zh-Hans': '程序行数 {n}' }, '{n} line'),
  /** Where a level has easier ways: two for lines put in order, one for gaps filled, none for a text of one's own. */
  wheels: count(
    { en: '{n} training wheels', 'zh-Hant': '{n} 個輔助輪', 'zh-Hans': '{n} 个辅助轮' },
    '{n} training wheel',
  ),
}

/** What a program of this setup's world is measured by; reviews are counted for each language. */
export const measures = (setup: Setup): Measures => {
  const { world, visible, hidden } = setup
  const { each = 1, measures } = factsOf(world)
  return {
    'test.passed': { least: 0, most: each * hidden },
    'validation.passed': { least: 0, most: each * visible },
    ...measures?.(setup),
  }
}

/** A program that says nothing does nothing. */
export const leastCost = (): Figures => ({ blocks: 1, lines: 1 })

export type Setup = z.infer<typeof setup>
export type Recipe = z.infer<typeof recipe>
