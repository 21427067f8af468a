/**
 * What a level of this kind says and what a player decides. Listeners have hidden tastes and rated a few songs. The player
 * chooses how many factors a map of them has, about which songs a newcomer is asked, and how songs are then chosen.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { count } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { mostStars, signs } from './names.ts'

const id = slug(40)
const part = z.number().min(-1.5).max(1.5)
const spread = z.number().min(0).max(2)

export const setup = z
  .strictObject({
    seed: z.int().min(0).max(1e9).describe('The harbour’s chance: the same seed makes the same ears.'),
    styles: z
      .array(
        z.strictObject({
          id,
          name: text(24),
          sign: z.enum(signs),
          at: z.tuple([part, part]).describe('Its hidden place of taste, which no model is told.'),
          loved: z.number().min(-1.5).max(1.5).describe('Stars more or fewer that everybody gives it.'),
          motif: z
            .array(z.int().min(-12).max(24))
            .min(2)
            .max(10)
            .describe('What one hears of it: notes, semitones above A3.'),
        }),
      )
      .min(2)
      .max(10),
    songs: z
      .array(z.strictObject({ id, title: text(60), style: id }))
      .min(8)
      .max(60),
    listeners: z
      .strictObject({
        known: z.int().min(10).max(200),
        unseen: z.int().min(4).max(120).describe('Newcomers of the contest, before the hard one.'),
        rated: z.int().min(2).max(30).describe('How many songs each known listener rated.'),
        aside: z.int().min(1).max(10).describe('How many of these are set aside to test the map.'),
        reach: z.number().min(0.1).max(4).describe('Stars between no taste for a song and the fullest.'),
        crowd: z.number().min(0).max(2).describe('How much sooner what everybody loves gets rated.'),
      })
      .describe('Who was asked before, and who comes.'),
    chance: z
      .strictObject({ place: spread, loved: spread, mood: spread })
      .describe(
        'How far songs lie from their style’s place, how unequally loved they are, how moody an answer is: standard deviations.',
      ),
    hard: z.tuple([id, id]).describe('The hard case loves these two styles, and they lie far apart.'),
    slots: z.int().min(1).max(8).describe('How many songs a recipe may ask about.'),
    factors: ladder(z.int().min(0).max(6), 'How many factors the map may have; 0 is no map at all.'),
    popularity: ladder(z.number().min(0).max(5), 'How much counts what everybody loves; 1 as measured.'),
    surprises: ladder(z.int().min(0).max(100), 'Of 100 songs, how many are drawn from all.'),
    map: z
      .strictObject({
        rounds: z.int().min(1).max(40),
        damping: z.number().min(0.01).max(20).describe('What keeps few ratings from saying much.'),
      })
      .describe('Alternating least squares.'),
    month: z.strictObject({
      days: z.int().min(7).max(60),
      memory: z.int().min(1).max(60).describe('For how many days a rating is remembered.'),
    }),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  factors: z.int().min(0).max(6).describe('How many numbers say what somebody likes.'),
  asked: distinct(z.array(id).max(8)).describe('Songs about which every newcomer is asked.'),
  popularity: z.number().min(0).max(5).describe('How much counts what everybody loves.'),
  surprises: z.int().min(0).max(100).describe('Of 100 songs, how many are drawn from all.'),
  own: z
    .array(z.strictObject({ song: id, stars: z.int().min(1).max(mostStars) }))
    .min(1)
    .max(8)
    .optional()
    .describe('The player’s own ratings: their boat comes last.'),
})
export type Recipe = z.infer<typeof recipe>

const stars = (label: FigureKinds[string]['label'], better: 'higher' | 'lower') =>
  ({ unit: 'number', better, digits: 2, label }) as const

export const metrics: FigureKinds = {
  'test.rating': stars(
    { en: '{n} stars from {cases}', 'zh-Hant': '{cases}平均給 {n} 星', 'zh-Hans': '{cases}平均给 {n} 星' },
    'higher',
  ),
  'month.songs': {
    unit: 'count',
    better: 'higher',
    label: {
      en: '{n} songs still heard after a month',
      'zh-Hant': '一個月後，還聽得到 {n} 首歌',
      'zh-Hans': '一个月后，还听得到 {n} 首歌',
    },
    one: '{n} song still heard after a month',
  },
  'train.error': stars(
    {
      en: '{n} stars off on the ratings it learned from',
      'zh-Hant': '學過的評分：平均誤差 {n} 星',
      'zh-Hans': '学过的评分：平均误差 {n} 星',
    },
    'lower',
  ),
  'validation.error': stars(
    {
      en: '{n} stars off on the ratings set aside',
      'zh-Hant': '預留的評分：平均誤差 {n} 星',
      'zh-Hans': '留出的评分：平均误差 {n} 星',
    },
    'lower',
  ),
}

export const measures = ({ songs }: Setup): Measures => ({
  'test.rating': { least: 1, most: mostStars },
  'month.songs': { least: 0, most: songs.length },
  'train.error': { least: 0 },
  'validation.error': { least: 0 },
})

export const costs: FigureKinds = {
  questions: count({ en: '{n} questions', 'zh-Hant': '{n} 條問題', 'zh-Hans': '{n} 个问题' }, '{n} question'),
}

export const leastCost = (): Figures => ({ questions: 0 })

/** Every round and every night visits each rating once for each pair of factors, and each song for each listener. */
export const trainingCost = ({ listeners, songs, factors, map, month }: Setup): number => {
  const most = Math.max(...factors.steps) + 1
  const { known, rated } = listeners
  const nightly = known * (rated + month.memory) * most * most * 4 + known * songs.length * most
  return (map.rounds + month.days) * nightly
}

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['everybody', 'neighbours', 'divide', 'map', 'bubble'] as const
