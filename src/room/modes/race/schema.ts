import { z } from 'zod'
import { levelId, recipe, team } from '../../parts.ts'

const lane = z.int().min(0).max(11)
const figure = z.strictObject({ right: z.int().min(0).max(1e6), of: z.int().min(0).max(1e6) })

export const given = z.array(levelId).min(1).max(100)

export const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), level: levelId }),
  z.strictObject({ type: z.literal('hand'), team, recipe }),
  z.strictObject({ type: z.literal('take-back'), team }),
  z.strictObject({ type: z.literal('ghosts'), ghosts: z.array(z.strictObject({ team, recipe })).max(4) }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('bet'), team, on: lane.optional() }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('result'), figures: z.array(figure.nullable()).max(12) }),
  z.strictObject({ type: z.literal('reflect') }),
  z.strictObject({ type: z.literal('next') }),
])
