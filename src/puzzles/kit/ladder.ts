import { z } from 'zod'
import { complaining } from '../../levels/lists.ts'

/** Values that rise, and the one a level opens with. A ladder of one step is not the player's to climb. */
export const ladder = (value: z.ZodNumber, about: string) =>
  z
    .strictObject({ steps: z.array(value).min(1).max(24), start: value })
    .superRefine(({ steps, start }, context) => {
      const complain = complaining(context)
      if (!steps.includes(start)) complain(['start'], `one of steps: ${steps.join(', ')}`)
      const falls = steps.findIndex((step, i) => i > 0 && step <= (steps[i - 1] ?? 0))
      if (falls > 0) complain(['steps', falls], `more than the step before it, ${steps[falls - 1]}`)
    })
    .describe(about)
