/**
 * What a level of this kind says and what a player decides: a line drawn through cases that differ in one number.
 * Cases above it are of the second class. Write here what yours is about.
 */
import { z } from 'zod'
import type { FigureKinds } from '../../../engine/index.ts'
import { namedApart } from '../../../levels/lists.ts'
import { slug, text } from '../../../levels/text.ts'
import { tested } from '../../../puzzles/kit/figures.ts'
import { ladder } from '../../../puzzles/kit/ladder.ts'
import { art } from './art.ts'

const icon = z.enum(art).describe('A picture listed in this kind’s art.ts.')
const value = z.number().min(-1000).max(1000)
const item = z.strictObject({ value, class: z.int().min(0).max(1).describe('Index of its class.') })

export const setup = z
  .strictObject({
    classes: z.tuple([
      z.strictObject({ id: slug(40), name: text(40), icon }),
      z.strictObject({ id: slug(40), name: text(40), icon }),
    ]),
    icon: icon.describe('The picture of a case.'),
    line: ladder(value, 'Where the line may lie, and where it lies at first.'),
    known: z.array(item).min(2).max(60).describe('Cases whose class the player sees.'),
    unseen: z.array(item).min(1).max(60).describe('Cases of the contest, in order of arrival.'),
  })
  .superRefine(({ classes }, context) =>
    namedApart(
      classes.map((each, i) => [['classes', i, 'name'], each.name]),
      (path, message) => context.addIssue({ code: 'custom', path: [...path], message }),
    ),
  )

export const recipe = z.strictObject({ line: value })

/** Lecture demos, by the names that cards use. */
export const demos = () => ['line'] as const

export const metrics: FigureKinds = tested

/** Nothing is spent. A cost is what a budget of the level may limit: `count(...)` of the kit. */
export const costs: FigureKinds = {}

export type Setup = z.infer<typeof setup>
export type Recipe = z.infer<typeof recipe>
export type Item = Setup['known'][number]
