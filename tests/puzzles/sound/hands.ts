/** The kind's hands: rate and window are set on their sliders by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/sound/schema.ts'
import { hand, reach } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  for (const [name, to, { steps }] of [
    ['Sampling rate', recipe.rate, setup.rate],
    ['Window', recipe.window, setup.window],
  ] as const) {
    await reach(page, page.getByRole('slider', { name, exact: true }))
    await page.keyboard.press('Home')
    for (let i = 0; i < steps.indexOf(to); i++) await page.keyboard.press('ArrowRight')
  }
})
