/** The kind's hands: voyages are made one by one, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/trips/schema.ts'
import { hand, press } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { voyages }, setup) => {
  for (const { to, inland } of voyages) {
    const island = setup.islands.find(({ id }) => id === to)?.name.en
    await press(page, button(page, new RegExp(`^${island}, ${inland ? 'Inland' : 'Beach'}:`)))
  }
})
