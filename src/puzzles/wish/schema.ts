/**
 * What a level of this kind says and what a player decides. A robot cleans yards. It does whatever earns it most, as far
 * ahead as it looks; the player decides which of its sensors pay, and how much. Whether the yard is as its keeper meant
 * it, the robot is never told.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, share } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { checkSetup } from './checks.ts'
import { sensors } from './yard.ts'

const map = z
  .array(z.string().regex(/^[.#LBSwP]{3,9}$/))
  .min(3)
  .max(7)
  .describe('Rows of one yard: . floor, # crates, L litter, B bin, S sheet, w wet paint, P the robot’s post.')

const sensor = z.enum(sensors)
const amount = z.int().min(-20).max(20)

export const setup = z
  .strictObject({
    practice: map.describe('The yard of the lab.'),
    yards: z
      .array(map)
      .min(4)
      .max(16)
      .describe('The contest’s yards: the last but one is the hard one, the last the keeper’s own.'),
    sensors: z
      .array(z.strictObject({ id: sensor, name: text(60).describe('What is counted: “a piece picked up”.') }))
      .min(2)
      .max(8)
      .describe('What may be paid or fined.'),
    amounts: z.array(amount).min(2).max(16).describe('Rewards above 0 and fines below, rising, without 0.'),
    ahead: ladder(z.int().min(1).max(60), 'How many steps the robot looks ahead.'),
    discount: z.number().min(0.5).max(1).describe('What a step later counts of its worth.'),
    shift: z.int().min(10).max(120).describe('How many steps a shift has.'),
    singles: z.int().min(1).max(8).describe('How many yards come one by one before the rushes.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  pay: z.array(z.strictObject({ sensor, amount })).max(8).describe('In the level’s order of sensors.'),
  ahead: z.int().min(1).max(60),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = {
  'test.wish': share({
    en: '{n} of the wish in unseen yards',
    'zh-Hant': '新場地做到心願的 {n}',
    'zh-Hans': '新场地做到心愿的 {n}',
  }),
  'test.worst': share({
    en: '{n} of the wish in the worst yard',
    'zh-Hant': '最差的場地：{n}',
    'zh-Hans': '最差的场地：{n}',
  }),
}

export const costs: FigureKinds = {
  terms: count(
    { en: '{n} rewards and fines', 'zh-Hant': '{n} 條獎罰', 'zh-Hans': '{n} 条奖罚' },
    '{n} reward or fine',
  ),
}

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['pickups', 'off', 'bin', 'ahead', 'wish'] as const
