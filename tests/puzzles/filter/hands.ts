/** The kind's hands: stones are laid, sacks taken, a letter written, the line drawn, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/filter/schema.ts'
import { choose, hand, hold, press, slide, step, turnTo } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
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
