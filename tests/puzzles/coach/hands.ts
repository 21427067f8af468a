/** The kind's hands: the row is judged, the mark and how close to it the teacher is asked by sliders, the groups by chips, with keys alone. */
import { words } from '../../../src/puzzles/coach/panelWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/coach/schema.ts'
import { hand, hold, nameRow, slide } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { mark, unsure, taught, hand: judged = [] }, setup) => {
  await nameRow(page, words.fineOrAgain.en, [words.fine.en, words.again.en], judged)
  await slide(page, 'Pass mark', mark, setup.mark.steps)
  await slide(page, 'Ask Miss Yim this close to it', unsure, setup.unsure.steps)
  for (const { id, name } of setup.groups)
    if (taught.includes(id)) await hold(page, button(page, name.en), true)
  for (const { id, name } of setup.groups)
    if (!taught.includes(id)) await hold(page, button(page, name.en), false)
})
