/** The kind's hands: columns are pressed and rows bought by arrows, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/cells/schema.ts'
import { hand, hold, slide } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

/** Few rows while columns are bought, so that the purse never ends on the way. */
export const enter = hand<Recipe, Setup>(async (page, { columns, rows }, setup) => {
  for (const { id, name } of setup.columns) await hold(page, button(page, name.en), columns.includes(id))
  await slide(page, 'Rows: one penguin each', rows)
})
