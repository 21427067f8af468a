/**
 * What a level of this kind says and what a player decides. Crates carry measures and no label. The player says which
 * measures lay them out on the ground and in which units, hangs lanterns, and k-means moves these until nothing changes.
 * Which crates a lantern has is the machine's answer; what they are called is the player's, who opens a few and looks.
 */
import { z } from 'zod'
import type { FigureKinds, Figures, Measures } from '../../engine/index.ts'
import { complaining } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { count, tested } from '../kit/figures.ts'
import { ladder } from '../kit/ladder.ts'
import { id, valuesOf } from '../kit/measured.ts'
import { inTurns } from '../kit/training.ts'
import { checkSetup } from './checks.ts'
import { mostLanterns } from './limits.ts'

/** What lies in a crate once it is open; drawn by `looks.ts`. */
export const lookNames = ['long', 'round', 'broad'] as const
export type LookName = (typeof lookNames)[number]

/** Pictures that measures may have, at the sides of the ground and in the list. */
export const iconNames = [
  'alembic',
  'artist-palette',
  'droplet',
  'fire',
  'herb',
  'leafy-green',
  'magnet',
  'rainbow',
  'test-tube',
] as const

const values = valuesOf(8)
/** A place on the ground: 0 to 1 along it and up it, whatever lies there. */
const place = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
export type Place = z.infer<typeof place>
const side = z.array(id).max(4)

export const setup = z
  .strictObject({
    classes: z
      .array(z.strictObject({ id, name: text(40), look: z.enum(lookNames) }))
      .min(2)
      .max(4)
      .describe('What can lie in a crate: names that a player may give a group.'),
    measures: z
      .array(z.strictObject({ id, name: text(40), icon: z.enum(iconNames), about: text(80) }))
      .min(2)
      .max(8)
      .describe('All that the machine gets.'),
    crates: z
      .array(z.strictObject({ id, values, truth: id.describe('Seen only when it is opened.') }))
      .min(6)
      .max(120),
    unseen: z
      .array(z.strictObject({ values, truth: id }))
      .min(2)
      .max(200)
      .describe('The contest in order of arrival; the last one is the hard case.'),
    perSide: z.int().min(1).max(4).describe('How many measures may be added up on one side of the ground.'),
    stretch: ladder(
      z.number().min(0.01).max(100),
      'How many times as much a step up the ground counts as one along it.',
    ),
    start: z
      .strictObject({
        along: side,
        up: side,
        lanterns: z.array(place).min(1).max(mostLanterns),
        stray: place,
      })
      .describe('How the ground lies when the level opens.'),
    parade: inTurns,
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>

export const recipe = z.strictObject({
  along: side.describe('Measures added up along the ground.'),
  up: side.describe('Measures added up across it.'),
  scale: z
    .enum(['raw', 'even'])
    .describe('As measured, or each measure divided by its spread (standard deviation) first.'),
  stretch: z.number().min(0.01).max(100),
  lanterns: z
    .array(place.extend({ name: id.optional().describe('The class that the player calls its crates.') }))
    .min(1)
    .max(mostLanterns)
    .describe('Where each lantern hangs before k-means goes on from there.'),
  opened: z.array(id).max(120).describe('Crates that were opened, in order. Each costs one opening.'),
  stray: place.describe('Where the player puts a crate with something else in it.'),
})
export type Recipe = z.infer<typeof recipe>

export const metrics: FigureKinds = tested
export const measures = (): Measures =>
  Object.fromEntries(Object.keys(metrics).map((name) => [name, { least: 0, most: 1 }]))

export const costs: FigureKinds = {
  groups: count({ en: '{n} groups', 'zh-Hant': '{n} 組', 'zh-Hans': '{n} 组' }, '{n} group'),
  opened: count({ en: '{n} opened', 'zh-Hant': '打開 {n} 箱', 'zh-Hans': '打开 {n} 箱' }, '{n} opened'),
}

export const leastCost = (): Figures => ({ groups: 1, opened: 0 })

/** The stage's demos, by the names that lecture cards use. */
export const demos = () => ['crates', 'nearest', 'middle', 'scales', 'names', 'stray'] as const
