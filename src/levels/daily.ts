/** The daily puzzles as they were drawn, and what the house answered; each file is fetched when it is asked for. */
import { z } from 'zod'
import type { DailyEntry } from '../engine/index.ts'

export const dailySchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      level: z.string().regex(/^[1-8]-[1-6]-[a-z0-9-]{1,56}$/),
      seed: z.int().min(1).max(99_999),
      metric: z.string(),
      house: z.number().min(0).max(1),
    }),
  ),
})

export async function loadDaily(): Promise<readonly DailyEntry[]> {
  return (await import('../../levels/daily.json')).default.entries
}

/** The recipes by which the house reached its figures, by the puzzle's id. */
export async function loadAnswers(): Promise<Readonly<Record<string, unknown>>> {
  return (await import('../../levels/dailyAnswers.json')).default
}
