/** The kind's hands: cards are found by name and shown, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/label/schema.ts'
import { find, hand } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, { shown }) => {
  for (const card of shown) {
    await find(page, 'Search the yard', card.replaceAll('-', ' '))
    await page.keyboard.press('Space')
  }
})
