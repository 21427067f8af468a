import { z } from 'zod'
import { text } from '../../levels/text.ts'

/** Cases of the longest row. */
const most = 10
const line = text(140)

/** What a level says of a row that is named by hand first; `byHand.ts` says what comes of it. */
export const byHand = {
  seed: z.int().min(0).max(1e9).describe('The row’s own chance.'),
  cases: z.int().min(4).max(most).describe('How many the player names before the model does.'),
  says: z
    .strictObject({ ahead: line, even: line, behind: line })
    .describe('What the level’s person says when the hand is ahead of the model, level with it, behind it.'),
} as const

/** What the player named, as a recipe keeps it; absent where nothing was. */
export const hand = z
  .array(z.int().min(0).max(9))
  .min(1)
  .max(most)
  .optional()
  .describe('What the player named the first cases of the row, as indices of classes. Costs nothing.')
