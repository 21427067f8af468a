/** The kind's hands: things are shown to the machine, then the row is poked and sorted, by keys alone. */
import { expect } from '@playwright/test'
import type { Recipe, Setup } from '../../../src/puzzles/machines/schema.ts'
import { hand, press } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

export const enter = hand<Recipe, Setup>(async (page, { shown, probed, sorted }, setup) => {
  const { live, bins, things } = setup
  for (const { item, as } of shown) {
    const what = capital(live?.items.find(({ id }) => id === item)?.name.en ?? item)
    const name = live?.classes.find(({ id }) => id === as)?.name.en ?? as
    await press(page, button(page, `${what}: ${name}`))
  }
  await press(page, button(page, /^On to the/))
  for (const { thing, as } of sorted) {
    const title = capital(things.find(({ id }) => id === thing)?.name.en ?? thing)
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    if (probed.includes(thing)) await press(page, button(page, /^Poke it/))
    const bin = bins.find(({ id }) => id === as)?.name.en ?? as
    await press(page, page.locator('.machines-bins').getByRole('button', { name: bin }))
  }
})
