/** The kind's hands: the network is built and its training set, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/boundary/schema.ts'
import { activationWords } from '../../../src/puzzles/boundary/words.ts'
import { addLayers, choose, hand, hold, slide, step } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  const rows = page.getByRole('group', { name: /^Neurons in layer/ })
  await addLayers(page, await rows.count(), recipe.hidden.length)
  for (const [i, neurons] of recipe.hidden.entries()) {
    const name = `Neurons in layer ${i + 1}`
    const now = await page.getByRole('group', { name, exact: true }).locator('output').textContent()
    await step(page, name, neurons, Number(now))
  }
  const name = activationWords[recipe.activation].name
  const group = page.getByRole('group', { name: /^Activation/ })
  await choose(page, group, group.getByRole('radio', { name: new RegExp(`^${name}`) }))
  await slide(page, 'Learning rate', recipe.learningRate, setup.learningRate.steps)
  await slide(page, 'Epochs', recipe.epochs, setup.epochs.steps)
  if (setup.inputs.options.length > 2)
    for (const input of setup.inputs.options)
      await hold(page, page.getByRole('button', { name: input, exact: true }), recipe.inputs.includes(input))
})
