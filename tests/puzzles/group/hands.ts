/** The kind's hands: the ground is laid, lanterns are hung, crates opened, groups named, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/group/schema.ts'
import { choose, find, hand, hold, press, reach, slide, times, turnTo } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  await turnTo(page, 'Ground')
  await hold(page, page.getByRole('switch', { name: 'Same spread' }), recipe.scale === 'even')
  const lay = async (id: string, side: string) => {
    const name = setup.measures.find((one) => one.id === id)?.name.en ?? id
    const measure = page.getByRole('group', { name: new RegExp(`^${name}`) })
    await choose(page, measure, measure.getByRole('radio', { name: side, exact: true }))
  }
  const [first = '', ...others] = recipe.along
  // There is always some ground: the first measure lies before those of the start are taken up.
  await lay(first, 'along')
  for (const { id } of setup.measures) if (id !== first) await lay(id, 'off')
  for (const id of others) await lay(id, 'along')
  for (const id of recipe.up) await lay(id, 'up')
  await slide(page, 'Stretch upwards', recipe.stretch, setup.stretch.steps)
  const move = page.getByRole('button', { name: /^Move lantern/ })
  await turnTo(page, 'Lanterns')
  for (let n = await move.count(); n < recipe.lanterns.length; n++)
    await press(page, button(page, 'Hang a lantern'))
  for (const [i, to] of recipe.lanterns.entries()) {
    await reach(page, move.nth(i))
    // To the corner, whose place is known; then 4 hundredths of the ground a press, and with Shift one.
    await times(page, 25, 'ArrowLeft')
    await times(page, 25, 'ArrowDown')
    const [x, y] = [Math.round(to.x * 100), Math.round(to.y * 100)]
    await times(page, Math.floor(x / 4), 'ArrowRight')
    await times(page, x % 4, 'Shift+ArrowRight')
    await times(page, Math.floor(y / 4), 'ArrowUp')
    await times(page, y % 4, 'Shift+ArrowUp')
  }
  await turnTo(page, 'Crates')
  for (const crate of recipe.opened) {
    await find(page, 'Find a crate', String(Number(crate.slice(1))))
    await page.keyboard.press('Space')
    await press(page, button(page, /^Open it/))
  }
  await turnTo(page, 'Lanterns')
  for (const [i, { name }] of recipe.lanterns.entries()) {
    const lantern = page.getByRole('region', { name: `Lantern ${'ABCDEF'[i]}` })
    const called = setup.classes.find(({ id }) => id === name)?.name.en
    if (called !== undefined) await choose(page, lantern, lantern.getByRole('radio', { name: called }))
  }
})
