/** Level 1-3 as a player without a mouse plays it. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/label/layout.ts'
import type { Point } from '../../src/scenes/kit/layout.ts'
import { button, openLab, runByKeyboard, solution, tabTo } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-3-teach-dont-tell'

/** The names in the list, by card id, for the recipes recorded by id. */
const nameOf = (card: string) => card.replace('-', ' ')

async function showByKeyboard(page: Page, cards: readonly string[]): Promise<void> {
  const find = page.getByRole('searchbox', { name: 'Search the yard' })
  await tabTo(page, find)
  for (const card of cards) {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(nameOf(card))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
}

const shownIn = (name: string) => (solution(id, name).recipe as { shown: string[] }).shown

test('seven lookalike mammals win no star', async ({ page }) => {
  await openLab(page, id)
  await showByKeyboard(page, shownIn('lazy-seven-lookalike-mammals'))
  expect(await runByKeyboard(page)).toBe(0)
})

test('arrow keys walk through the yard and a mistake opens to the example it came from', async ({ page }) => {
  await openLab(page, id)
  const aardvark = page.getByRole('button', { name: /^aardvark/ })
  await tabTo(page, aardvark)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /^bear/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Take out: bear' })).toBeVisible()
  await button(page, /^Train/).click()
  await expect(button(page, 'Train again')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('tab', { name: /Look closer/ }).click()
  await page.getByRole('button', { name: /^tuna/ }).click()
  await expect(page.getByText('The model gives 100% to', { exact: false })).toBeVisible()
  await expect(page.getByText(/Closest example: bear/)).toBeVisible()
  // What if it had hair? The trained model answers for a fish that does not exist.
  await page.getByRole('button', { name: /^hair/ }).click()
  await expect(page.getByText(/With these facts the model gives 100%/)).toBeVisible()
})

test('an animal dragged into the crate is shown to Pip, and dragged out again it is not', async ({
  page,
}) => {
  await openLab(page, id)
  const stage = page.locator('#stage')
  await expect(stage).toHaveAttribute('data-state', 'ready')
  const boxNow = async () => {
    const box = await stage.boundingBox()
    if (!box) throw new Error('the stage has no box')
    return box
  }
  const { width, height } = await boxNow()
  const { yard, slots } = labLayout([22, 11, 3, 7, 2, 4, 5], 20, width, height)
  const drag = async (from: Point, to: Point) => {
    // The page may have been scrolled since.
    const box = await boxNow()
    await page.mouse.move(box.x + from.x, box.y + from.y)
    await page.mouse.down()
    await page.mouse.move(box.x + (from.x + to.x) / 2, box.y + (from.y + to.y) / 2, { steps: 4 })
    await page.mouse.move(box.x + to.x, box.y + to.y, { steps: 4 })
    await page.mouse.up()
  }
  const [home, slot] = [yard.homes[1], slots[0]] as [Point, Point]
  const bear = page.getByRole('button', { name: 'Take out: bear' })
  // The stage comes up after the page: until it does, a drag falls on nothing.
  await expect(async () => {
    await drag(home, slot)
    await expect(bear).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  // It walks there first, on a busy machine for a while.
  await expect(async () => {
    await drag(slot, home)
    await expect(bear).toHaveCount(0, { timeout: 3000 })
  }).toPass({ timeout: 60_000 })
})
