/** The kind's hands: beads if any, then pages, degree and promise, by keys alone. */

import { beadDays, promisesOf } from '../../../src/puzzles/curve/curve.ts'
import { dateOf } from '../../../src/puzzles/curve/dates.ts'
import { words } from '../../../src/puzzles/curve/panelWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/curve/schema.ts'
import { hand, press, slide } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(
  async (page, { degree, aside, promise, hand: beads }, { promises }) => {
    for (const [i, heat] of (beads ?? []).entries()) await slide(page, dateOf(beadDays[i] ?? 1, 'en'), heat)
    await press(page, page.getByRole('tab', { name: words.hand.en }), 'ArrowRight')
    if (aside > 0) {
      await page.getByRole('radio', { name: words.none.en, exact: true }).focus()
      await page.keyboard.press('ArrowDown')
    }
    await slide(page, words.degree.en, degree)
    await slide(page, words.promise.en, promise, promisesOf(promises))
  },
)
