/** The kind's hands: the row is named, cards, filters and each variation are set on their sliders, by keys alone. */
import { varied, words } from '../../../src/puzzles/strokes/panelWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/strokes/schema.ts'
import { mostVaried } from '../../../src/puzzles/strokes/writing.ts'
import { hand, nameRow, slide } from '../../e2e/keys.ts'

const steps = Array.from({ length: mostVaried + 1 }, (_, i) => i)

export const enter = hand<Recipe, Setup>(async (page, { vary, cards, filters, hand: named = [] }, setup) => {
  const names = setup.characters.map(({ name }) => name.en)
  await nameRow(page, words.whichSign.en, names, named)
  for (const one of setup.vary) await slide(page, varied[one].name.en, vary[one], steps)
  await slide(page, 'Practice cards of each character', cards, setup.cards.steps)
  await slide(page, 'Filters', filters, setup.filters.steps)
})
