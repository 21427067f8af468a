import { z } from 'zod'
import { levelId, recipe, team } from '../../parts.ts'

const share = z.number().min(0).max(1)
const field = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,30}$/)
const figure = z.strictObject({ right: z.int().min(0).max(1e6), of: z.int().min(0).max(1e6) })
const knob = z.strictObject({
  field,
  at: z.int().min(0).max(11).optional(),
  values: z
    .array(z.union([z.number().min(-1e6).max(1e6), z.string().max(40)]))
    .min(2)
    .max(24),
  start: z.int().min(0).max(23),
})

export const given = z.array(levelId).min(1).max(100)

export const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('pick'),
    level: levelId,
    base: recipe,
    knobs: z.array(knob).min(2).max(6),
  }),
  z.strictObject({ type: z.literal('first'), share }),
  z.strictObject({ type: z.literal('set'), team, back: z.boolean().optional() }),
  z.strictObject({ type: z.literal('guess'), team, guess: z.enum(['better', 'worse']).optional() }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('result'), share: share.nullable() }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({ type: z.literal('finish') }),
  z.strictObject({ type: z.literal('final'), figures: z.array(figure).min(2).max(2) }),
  z.strictObject({ type: z.literal('reflect') }),
  z.strictObject({ type: z.literal('next') }),
])
