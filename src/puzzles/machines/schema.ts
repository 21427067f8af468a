/**
 * What a level of this kind says and what a player decides. Things stand in a row, and nobody knows which bin each
 * belongs to. Some can be probed: shown new examples, and watched. The player sorts them; an inspector then treats each
 * as what it was sorted as. One thing may be a live model of two classes that the player trains.
 */
import { z } from 'zod'
import type { FigureKinds, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { slug, text } from '../../levels/text.ts'
import { count, share } from '../kit/figures.ts'
import { art } from './art.ts'
import { checkSetup } from './checks.ts'

const id = slug(40)
const icon = z.enum(art).describe('A picture listed in this kind’s art.ts.')
const number = z.number().min(-1e6).max(1e6)

const bin = z.strictObject({
  id,
  name: text(40),
  icon,
  helps: text(120).describe('What the inspector does with a thing rightly sorted here.'),
  fails: text(120).describe('The same with a thing that does not belong here.'),
})

const thing = z.strictObject({
  id,
  name: text(40),
  icon,
  clue: text(120).describe('What anybody sees of it, without a probe.'),
  bin: id.describe('Where it belongs.'),
  looks: id.describe('Where it seems to belong at a glance: how careless players of the survey sort it.'),
  examples: z.tuple([icon, icon, icon]).describe('What it is shown by a probe, and by the inspector.'),
  probe: z
    .strictObject({
      show: text(90).describe('What the player does with it.'),
      before: text(110),
      after: text(110),
      changes: z.boolean().describe('Whether it behaves differently afterwards.'),
    })
    .optional(),
  sealed: text(120).optional().describe('Why it cannot be probed; instead of `probe`.'),
  change: text(110).describe('What is new tonight, when the inspector comes.'),
  note: text(160)
    .optional()
    .describe('What its makers say, told after its probe and by the inspector: for what is both.'),
})

const live = z
  .strictObject({
    thing: id.describe('Which of the things it is.'),
    classes: z.tuple([
      z.strictObject({ id, name: text(30), icon }),
      z.strictObject({ id, name: text(30), icon }),
    ]),
    measures: z
      .array(z.strictObject({ id, name: text(30), unit: z.string().max(8), from: number, to: number }))
      .min(1)
      .max(4)
      .describe('All that the model gets, each scaled from -1 to 1.'),
    items: z
      .array(
        z.strictObject({
          id,
          name: text(30),
          icon,
          values: z.array(number).min(1).max(4).describe('One number a measure, in their order.'),
          truth: id,
        }),
      )
      .min(3)
      .max(16),
    guest: id.describe('The item that it is asked about last of all, where it is wrong about none.'),
    learningRate: z.number().min(0.0001).max(10),
    epochs: z.int().min(1).max(500),
  })
  .describe('A softmax on the measures, trained anew on every example the player shows it.')

export const setup = z
  .strictObject({
    row: text(30).describe('What the things are together, as on a tab: "the machines".'),
    bins: z.array(bin).min(2).max(4),
    things: z.array(thing).min(2).max(40).describe('In the order in which they stand and are inspected.'),
    hard: id.describe('The thing that is inspected with a drum roll.'),
    live: live.optional(),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))

export const recipe = z.strictObject({
  shown: z
    .array(z.strictObject({ item: id, as: id }))
    .max(16)
    .describe('Examples shown to the live model, and what each was called.'),
  probed: z.array(id).max(40).describe('Things that were probed, in order.'),
  sorted: z
    .array(z.strictObject({ thing: id, as: id }))
    .max(40)
    .describe('Things and their bins.'),
})

/** Lecture demos, by the names that cards use. */
export const demos = () => ['row', 'poke', 'stubborn', 'both'] as const

export const metrics: FigureKinds = {
  'test.right': {
    unit: 'count',
    better: 'higher',
    label: { en: '{n} {cases} right', 'zh-Hant': '分對 {n} 部{cases}', 'zh-Hans': '分对 {n} 台{cases}' },
  },
  'test.worst': share({
    en: '{n} of the bin that is sorted worst',
    'zh-Hant': '分得最差的一類：{n}',
    'zh-Hans': '分得最差的一类：{n}',
  }),
}

export const measures = ({ things }: Setup): Measures => ({
  'test.right': { least: 0, most: things.length },
  'test.worst': { least: 0, most: 1 },
})

export const costs: FigureKinds = {
  probes: count({ en: '{n} probes', 'zh-Hant': '{n} 次試探', 'zh-Hans': '{n} 次试探' }, '{n} probe'),
  examples: count({ en: '{n} examples', 'zh-Hant': '{n} 個例子', 'zh-Hans': '{n} 个例子' }, '{n} example'),
}

/** Weight visits of one training: all items shown, two classes, a weight a measure and a bias. */
export const trainingCost = ({ live }: Setup): number =>
  live ? live.items.length * live.epochs * 2 * (live.measures.length + 1) : 0

export type Setup = z.infer<typeof setup>
export type Recipe = z.infer<typeof recipe>
export type Thing = Setup['things'][number]
export type Live = NonNullable<Setup['live']>
