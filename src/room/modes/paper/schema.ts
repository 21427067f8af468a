import { z } from 'zod'
import { levelId, team } from '../../parts.ts'

/** The square that the network looks at; `reach` of `table.ts`. */
const place = z.number().min(-3).max(3)

export const given = z.array(levelId).min(1).max(100)

export const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('pick'),
    level: levelId,
    of: z.int().min(0).max(9),
    examples: z
      .array(z.tuple([place, place, z.union([z.literal(0), z.literal(1)])]))
      .min(2)
      .max(90),
  }),
  z.strictObject({ type: z.literal('set'), card: z.int().min(0).max(11) }),
  z.strictObject({ type: z.literal('guess'), team, guess: z.enum(['better', 'worse']).optional() }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('reveal') }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({ type: z.literal('finish') }),
  z.strictObject({ type: z.literal('reflect') }),
  z.strictObject({ type: z.literal('next') }),
])
