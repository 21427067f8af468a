/** What a level says of how a syllable is sung, for every kind that sings (`sung.ts`). */
import { z } from 'zod'

/** Semitones. */
export const spread = z.number().min(0).max(12)
/** Of a syllable. */
export const part = z.number().min(0).max(1)

/** What of a syllable is chance. */
export const sungChance = {
  lift: spread.describe('How far a syllable lies higher or lower: standard deviation, semitones.'),
  knot: z.number().min(0).max(2).describe('The same of each knot, levels.'),
  when: z
    .number()
    .min(0)
    .max(0.2)
    .describe('How much sooner or later a knot comes: standard deviation, parts.'),
  onset: z
    .strictObject({ off: spread, until: part })
    .describe('How far off a voice sets in (standard deviation, semitones), and by which part it is right.'),
  tremble: z.number().min(0).max(3).describe('How unsteady a voice is from moment to moment, semitones.'),
}
