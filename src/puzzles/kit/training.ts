import { z } from 'zod'

/** Settings of stochastic gradient descent, bounded so that no level file can freeze a tab. */
export const descent = (mostEpochs: number, largestBatch: number, about: string) =>
  z
    .strictObject({
      learningRate: z.number().min(0.0001).max(10),
      epochs: z.int().min(1).max(mostEpochs),
      batchSize: z.int().min(1).max(largestBatch),
    })
    .describe(about)

/** How a contest's cases come. */
export const inTurns = z
  .strictObject({ singles: z.int().min(1).max(40), rushes: z.int().min(1).max(6) })
  .describe('How many come one by one, and in how many rushes the others.')
