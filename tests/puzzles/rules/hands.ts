/** The kind's hands: some are sorted by eye, then the tree is grown pen by pen, by keys alone. */
import { expect } from '@playwright/test'
import { pensOf } from '../../../src/puzzles/kit/tree.ts'
import type { Recipe, Setup } from '../../../src/puzzles/rules/schema.ts'
import { hand, press } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { byEye, asks }, setup) => {
  for (const { as } of byEye) {
    const name = setup.classes.find(({ id }) => id === as)?.name.en ?? as
    await press(page, page.getByRole('button', { name, exact: true }))
    await expect(page.locator('.rules-verdict').first()).toBeVisible()
  }
  if (byEye.length < setup.byEye.length) await press(page, button(page, 'Straight to the questions'))
  for (const [n, { at, ask }] of asks.entries()) {
    const grown = new Map(asks.slice(0, n).map((each, index) => [each.at, index]))
    // The pens of the list stand in the order of the branches.
    await press(page, page.locator('[data-pen]').nth(pensOf(grown).indexOf(at)))
    const asked = setup.questions.find(({ id }) => id === ask)?.ask.en ?? ask
    await press(page, page.locator(`.rules-question[aria-label^="${asked}"]`))
  }
})
