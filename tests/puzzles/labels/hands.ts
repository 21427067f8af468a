/** The kind's hands: cards are looked at and their labels mended, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/labels/schema.ts'
import { choose, find, hand, press, turnTo } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { checked, labels }, setup) => {
  await turnTo(page, /^Cards/)
  for (const card of checked) {
    const n = String(Number(card.slice(1)))
    await find(page, 'Find a card', n)
    await page.keyboard.press('Space')
    await press(page, button(page, /^Look \(/))
    const as = labels.find((one) => one.card === card)?.label
    const name = setup.classes.find(({ id }) => id === as)?.name.en
    if (name === undefined) continue
    const group = page.getByRole('group', { name: /^The label is to say/ })
    await choose(page, group, group.getByRole('radio', { name }))
  }
})
