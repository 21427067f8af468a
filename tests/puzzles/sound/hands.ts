/** The kind's hands: a row is named, then rate and window are set on their sliders, by keys alone. */

import { callerNames } from '../../../src/puzzles/sound/callerNames.ts'
import { words } from '../../../src/puzzles/sound/panelWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/sound/schema.ts'
import { hand, nameRow, reach } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  await nameRow(page, words.whose.en, callerNames(setup, 'en'), recipe.hand ?? [])
  for (const [name, to, { steps }] of [
    ['Sampling rate', recipe.rate, setup.rate],
    ['Window', recipe.window, setup.window],
  ] as const) {
    await reach(page, page.getByRole('slider', { name, exact: true }))
    await page.keyboard.press('Home')
    for (let i = 0; i < steps.indexOf(to); i++) await page.keyboard.press('ArrowRight')
  }
})
