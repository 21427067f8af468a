/** The kinds whose recipe is made at places: machines of a row, pens of a tree, nights of a pier, lanterns over a ground. */
import { expect } from '@playwright/test'
import type { Setup as Ground, Recipe as Groups } from '../../../src/puzzles/group/schema.ts'
import { pensOf } from '../../../src/puzzles/kit/tree.ts'
import type { Setup as Row, Recipe as Sorted } from '../../../src/puzzles/machines/schema.ts'
import type { Recipe as Lessons, Setup as Season } from '../../../src/puzzles/nights/schema.ts'
import type { Setup as Ferry, Recipe as Tree } from '../../../src/puzzles/rules/schema.ts'
import { button } from '../player.ts'
import { choose, find, hand, hold, press, reach, slide, times, turnTo } from './keys.ts'

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

export const machines = hand<Sorted, Row>(async (page, { shown, probed, sorted }, setup) => {
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

export const rules = hand<Tree, Ferry>(async (page, { byEye, asks }, setup) => {
  for (const { as } of byEye) {
    const name = setup.classes.find(({ id }) => id === as)?.name.en ?? as
    await press(page, page.getByRole('button', { name, exact: true }))
    await expect(page.locator('.rules-verdict').first()).toBeVisible()
  }
  if (byEye.length < setup.byEye.length) await press(page, button(page, 'Straight to the questions'))
  for (const [n, { at, ask }] of asks.entries()) {
    const grown = new Map(asks.slice(0, n).map((each, index) => [each.at, index]))
    // The pens of the list stand in the order of the branches.
    await press(page, page.locator('[data-pen]').nth(pensOf(grown).indexOf(at)))
    const asked = setup.questions.find(({ id }) => id === ask)?.ask.en ?? ask
    await press(page, page.locator(`.rules-question[aria-label^="${asked}"]`))
  }
})

export const nights = hand<Lessons, Season>(async (page, { labels, lessons }, setup) => {
  // A night is known once somebody has tried how it goes.
  await press(page, page.locator('.lab__train'))
  await expect(button(page, / again$/).first()).toBeVisible({ timeout: 60_000 })
  for (const [i, { pier: birds }] of setup.nights.entries()) {
    const night = button(page, new RegExp(`Night ${i + 1}:`))
    await press(page, night)
    for (const id of labels.filter((one) => birds.some((bird) => bird.id === one))) {
      const bird = page.locator('.nights-bird').nth(birds.findIndex((one) => one.id === id))
      await press(page, bird)
      await expect(bird).toHaveAttribute('aria-pressed', 'true')
    }
    const lesson = lessons.find(({ after }) => after === i + 1)
    if (!lesson) continue
    const group = page.getByRole('group', { name: /^The morning after|^Morning/ })
    const name = lesson.old ? 'Retrain: old cards too' : 'Retrain: new labels only'
    await choose(page, group, group.getByRole('radio', { name }))
  }
})

export const group = hand<Groups, Ground>(async (page, recipe, setup) => {
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
