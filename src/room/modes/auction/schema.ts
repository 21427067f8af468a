import { z } from 'zod'
import { levelId, team } from '../../parts.ts'

const count = z.int().min(0).max(1e6)
const figure = z.strictObject({ right: count, of: count })
const mostLots = 12

export const given = z.array(levelId).min(1).max(100)

export const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('pick'),
    level: levelId,
    lots: z.int().min(1).max(mostLots),
    room: z.int().min(1).max(mostLots),
  }),
  z.strictObject({ type: z.literal('bid'), team, back: z.boolean().optional() }),
  z.strictObject({ type: z.literal('guess'), team, guess: z.enum(['better', 'worse']).optional() }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({
    type: z.literal('result'),
    figures: z.array(figure.nullable()).max(8),
    bad: z.array(z.boolean()).max(mostLots),
  }),
  z.strictObject({ type: z.literal('reflect') }),
  z.strictObject({ type: z.literal('next') }),
])
