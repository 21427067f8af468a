/** The kind's hands: the line is moved step by step, by keys alone. */
import type { Recipe, Setup } from '../../../src/build/skeleton/kind/schema.ts'
import { words } from '../../../src/build/skeleton/kind/words.ts'
import { hand, step } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, { line }) => {
  await step(page, words.line.en, line.steps.indexOf(recipe.line), line.steps.indexOf(line.start))
})
