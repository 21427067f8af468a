import { z } from 'zod'
import { team } from '../../parts.ts'

/** Files of one probability: `bins` of `counts.ts`; there are a thousand in all. */
const bins = z.array(z.int().min(0).max(1000)).length(20)
const ofGroup = z.tuple([bins, bins])

export const given = z.null()

export const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('learned'), sets: z.array(z.tuple([ofGroup, ofGroup])).length(4) }),
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('wish'), team, by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({ type: z.literal('apart'), of: z.union([z.literal(0), z.literal(1), z.null()]) }),
  z.strictObject({ type: z.literal('lock') }),
  z.strictObject({ type: z.literal('veto'), team }),
  z.strictObject({ type: z.literal('reveal') }),
  z.strictObject({ type: z.literal('on') }),
  z.strictObject({ type: z.literal('next') }),
])
