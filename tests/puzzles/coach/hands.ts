/** The kind's hands: the mark and how close to it the teacher is asked by sliders, the groups by chips, with keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/coach/schema.ts'
import { hand, hold, slide } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { mark, unsure, taught }, setup) => {
  await slide(page, 'Pass mark', mark, setup.mark.steps)
  await slide(page, 'Ask Miss Yim this close to it', unsure, setup.unsure.steps)
  for (const { id, name } of setup.groups)
    if (taught.includes(id)) await hold(page, button(page, name.en), true)
  for (const { id, name } of setup.groups)
    if (!taught.includes(id)) await hold(page, button(page, name.en), false)
})
