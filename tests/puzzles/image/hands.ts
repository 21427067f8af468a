/** The kind's hands: the network is built, its training set, and variations are chosen, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/image/schema.ts'
import { variations } from '../../../src/puzzles/image/variation.ts'
import { variationNames } from '../../../src/puzzles/image/variationWords.ts'
import { addLayers, hand, hold, slide } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  const layers = page.getByRole('slider', { name: /^Hidden layer/ })
  await addLayers(page, await layers.count(), recipe.hidden.length)
  for (const [i, width] of recipe.hidden.entries()) await slide(page, `Hidden layer ${i + 1}`, width)
  await slide(page, 'Epochs', recipe.epochs, setup.epochs.steps)
  await slide(page, 'Learning rate', recipe.learningRate, setup.learningRate.steps)
  if (setup.images.steps.length > 1) await slide(page, 'Training pictures', recipe.images, setup.images.steps)
  // Last, so that copies are paid for by the epochs that the recipe has.
  for (const one of variations.filter((offered) => setup.augment?.includes(offered))) {
    const button = page.getByRole('button', { name: new RegExp(`^${variationNames[one].en}`) })
    await hold(page, button, recipe.augment?.includes(one) ?? false)
  }
})
