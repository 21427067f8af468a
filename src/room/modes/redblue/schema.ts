import { z } from 'zod'
import { team } from '../../parts.ts'
import { inkPattern, pixels } from './ink.ts'

const ink = z.string().regex(inkPattern)
const of = z.int().min(0).max(9)
const share = z.number().min(0).max(1)
const shares = z.array(share).length(10)

export const given = z.null()

export const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('learned'),
    accuracy: share,
    sure: z.array(z.strictObject({ ink, of, shares })).max(12),
  }),
  z.strictObject({
    type: z.literal('pixel'),
    at: z
      .int()
      .min(0)
      .max(pixels - 1),
  }),
  z.strictObject({ type: z.literal('example'), at: z.int().min(0).max(11) }),
  z.strictObject({ type: z.literal('guess'), team, guess: z.enum(['better', 'worse']).optional() }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({
    type: z.literal('attacked'),
    shares,
    pool: z.array(z.strictObject({ ink, of })).max(12),
  }),
  z.strictObject({ type: z.literal('defended'), shares, accuracy: share }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({ type: z.literal('next') }),
])
