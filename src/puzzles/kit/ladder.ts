import { z } from 'zod'

/** Values that rise, and the one a level opens with. A ladder of one step is not the player's to climb. */
export const ladder = (value: z.ZodNumber, about: string) =>
  z
    .strictObject({ steps: z.array(value).min(1).max(24), start: value })
    .refine(({ steps, start }) => steps.includes(start), 'start must be one of steps')
    .refine(({ steps }) => steps.every((s, i) => i === 0 || s > (steps[i - 1] ?? 0)), 'steps must rise')
    .describe(about)
