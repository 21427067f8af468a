/** The kinds whose recipe is a network and its training. */
import type { Page } from '@playwright/test'
import type { Recipe as Border, Setup as Garden } from '../../../src/puzzles/boundary/schema.ts'
import { activationWords } from '../../../src/puzzles/boundary/words.ts'
import type { Setup as Office, Recipe as Reader } from '../../../src/puzzles/image/schema.ts'
import { button } from '../player.ts'
import { choose, hand, hold, press, slide, step } from './keys.ts'

async function addLayers(page: Page, from: number, to: number): Promise<void> {
  for (let layer = from; layer < to; layer++) await press(page, button(page, 'Add a hidden layer'))
}

export const boundary = hand<Border, Garden>(async (page, recipe, setup) => {
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

export const image = hand<Reader, Office>(async (page, recipe, setup) => {
  const layers = page.getByRole('slider', { name: /^Hidden layer/ })
  await addLayers(page, await layers.count(), recipe.hidden.length)
  for (const [i, width] of recipe.hidden.entries()) await slide(page, `Hidden layer ${i + 1}`, width)
  await slide(page, 'Epochs', recipe.epochs, setup.epochs.steps)
  await slide(page, 'Learning rate', recipe.learningRate, setup.learningRate.steps)
  if (setup.images.steps.length > 1) await slide(page, 'Training pictures', recipe.images, setup.images.steps)
})
