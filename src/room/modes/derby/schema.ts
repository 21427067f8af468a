import { z } from 'zod'
import { levelId, team } from '../../parts.ts'

const place = z.int().min(0).max(9)
const one = z.strictObject({
  level: levelId,
  ask: z.enum(['own', 'share']),
  try: place.optional(),
  choices: z.int().min(2).max(4),
})

export const given = z.array(one).min(1).max(400)

export const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), case: z.int().min(0).max(400) }),
  z.strictObject({ type: z.literal('choose'), team, choice: place.optional() }),
  z.strictObject({ type: z.literal('double'), team }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({
    type: z.literal('result'),
    answers: z.array(place).max(4),
    figures: z.array(z.strictObject({ right: z.int().min(0).max(1e6), of: z.int().min(0).max(1e6) })).max(4),
    stopped: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('reflect') }),
  z.strictObject({ type: z.literal('next') }),
])
