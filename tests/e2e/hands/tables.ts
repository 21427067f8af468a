/** The kinds whose recipe is a choice among things: examples, labels, measures, voyages, stones. */
import type { Recipe as Columns, Setup as Rulers } from '../../../src/puzzles/features/schema.ts'
import type { Recipe as Gate, Setup as Post } from '../../../src/puzzles/filter/schema.ts'
import type { Recipe as Shown, Setup as Yard } from '../../../src/puzzles/label/schema.ts'
import type { Recipe as Cards, Setup as Crate } from '../../../src/puzzles/labels/schema.ts'
import type { Setup as Sea, Recipe as Voyages } from '../../../src/puzzles/trips/schema.ts'
import { button } from '../player.ts'
import { choose, find, hand, hold, press, slide, step, turnTo } from './keys.ts'

export const label = hand<Shown, Yard>(async (page, { shown }) => {
  for (const card of shown) {
    await find(page, 'Search the yard', card.replaceAll('-', ' '))
    await page.keyboard.press('Space')
  }
})

export const labels = hand<Cards, Crate>(async (page, { checked, labels }, setup) => {
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

export const features = hand<Columns, Rulers>(async (page, { columns }, setup) => {
  const ruler = (id: string) => {
    const name = setup.columns.find((one) => one.id === id)?.name.en ?? id
    return button(page, new RegExp(`^${name}`))
  }
  for (const { id } of setup.columns) if (!columns.includes(id)) await hold(page, ruler(id), false)
  for (const id of columns) await hold(page, ruler(id), true)
})

export const trips = hand<Voyages, Sea>(async (page, { voyages }, setup) => {
  for (const { to, inland } of voyages) {
    const island = setup.islands.find(({ id }) => id === to)?.name.en
    await press(page, button(page, new RegExp(`^${island}, ${inland ? 'Inland' : 'Beach'}:`)))
  }
})

export const filter = hand<Gate, Post>(async (page, recipe, setup) => {
  await turnTo(page, 'Stones')
  const nameOf = (id: string) => {
    const word = setup.words.find((one) => one.id === id)
    return { chip: word?.shown ?? id, stone: word?.of === 'capitals' ? /capital/i : (word?.shown ?? id) }
  }
  // One that lies on the scale has a tick behind its name.
  const onShelf = (id: string) =>
    page.locator('.tabs__panel .chips').getByText(nameOf(id).chip, { exact: true })
  for (const { id } of setup.words)
    if (!recipe.stones.some(({ word }) => word === id)) await hold(page, onShelf(id), false)
  // By hand, for what a hand has set stays beneath what is learned.
  for (const { word, weight } of recipe.stones) {
    await hold(page, onShelf(word), true)
    const row = page.getByRole('listitem').filter({ has: page.getByRole('group') })
    const group = row.getByRole('group', { name: nameOf(word).stone })
    const said = (await group.locator('output').textContent()) ?? ''
    const name = (await group.getAttribute('aria-labelledby')) ?? ''
    const label = (await page.locator(`[id="${name}"]`).textContent()) ?? ''
    const now = Number(/\d+/.exec(said)?.[0] ?? 0) * (/letter/.test(said) ? -1 : 1)
    await step(page, label, weight, now)
  }
  await turnTo(page, 'Sacks')
  for (const { id, name } of setup.sacks)
    await hold(page, page.getByRole('switch', { name: name.en }), recipe.sacks.includes(id))
  if (recipe.letter !== '') {
    await turnTo(page, 'Write one')
    await press(page, page.getByRole('textbox', { name: 'Your letter' }), 'End')
    await page.keyboard.type(recipe.letter)
    await press(page, button(page, 'Send it last tonight'))
  }
  await slide(page, 'Stop above', recipe.threshold, setup.threshold.steps)
  const whose = page.getByRole('group', { name: 'Who weighs' })
  const name = recipe.weigh === 'hand' ? 'My hand' : 'It learns'
  await choose(page, whose, whose.getByRole('radio', { name }))
})
