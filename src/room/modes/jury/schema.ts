import { z } from 'zod'
import { levelId, team } from '../../parts.ts'

const answer = z.int().min(0).max(3)
const count = z.int().min(0).max(1e6)
const figure = z.strictObject({ right: count, of: count })

export const given = z.array(levelId).min(1).max(100)

export const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('pick'),
    level: levelId,
    classes: z.int().min(2).max(4),
    things: z.int().min(1).max(24),
  }),
  z.strictObject({ type: z.literal('raise'), team, on: answer.optional() }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('again') }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({ type: z.literal('guess'), team, guess: z.enum(['better', 'worse']).optional() }),
  z.strictObject({
    type: z.literal('result'),
    figures: z.array(figure).min(2).max(2),
    apart: z.array(z.strictObject({ left: answer, right: answer, n: count })).max(12),
  }),
  z.strictObject({ type: z.literal('reflect') }),
  z.strictObject({ type: z.literal('next') }),
])
