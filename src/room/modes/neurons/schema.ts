import { z } from 'zod'
import { team } from '../../parts.ts'

const bit = z.union([z.literal(0), z.literal(1)])
const weight = z.number().min(-100).max(100)
const question = z.int().min(0).max(7)

export const given = z.null()

export const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('learned'),
    weights: z.array(weight).min(1).max(8),
    bias: weight,
    unseen: z
      .array(
        z.strictObject({
          animal: z.int().min(0).max(31),
          facts: z.array(bit).min(1).max(8),
          is: bit,
          chance: z.number().min(0).max(1),
        }),
      )
      .max(32),
  }),
  z.strictObject({ type: z.literal('weigh'), question }),
  z.strictObject({ type: z.literal('answer'), question }),
  z.strictObject({ type: z.literal('guess'), team, guess: z.enum(['better', 'worse']).optional() }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({ type: z.literal('next') }),
])
