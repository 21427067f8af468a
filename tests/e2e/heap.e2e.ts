/** Level 4-4 with a pointer: the heap under the lamp, handfuls and guesses, labelling by hand, two pieces in one. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/heap/layout.ts'
import { button, openLab, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '4-4-donation-sorter'
const counts = (page: Page) => page.getByRole('list', { name: 'Labelled so far' })
const bars = (page: Page) => page.getByRole('list', { name: 'The model gives' })

test('twenty trousers make everything trousers, whatever lies under the lamp', async ({ page }) => {
  await openLab(page, id)
  await train(page)
  await expect(counts(page)).toContainText('Trousers 20')
  await page.getByRole('tab', { name: 'Lamp' }).click()
  for (let n = 0; n < 3; n++) {
    await expect(bars(page).locator('[data-most]')).toContainText('Trousers')
    await button(page, 'Next').click()
  }
})

test('a handful is guessed, paid, trained at once and told; the rack is given back', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Give the last handful back').click()
  await expect(button(page, 'Pip wavers')).toBeDisabled()
  await button(page, 'Pay 20 labels').click()
  await page.getByRole('slider', { name: /^Your guess/ }).fill('75')
  await button(page, 'Pip wavers').click()
  await button(page, 'Pay 20 labels').click()
  await expect(
    page.getByText(/^The last 20 labels bought [+−]?\d+ of 100\. You guessed 75; it is \d+\.$/),
  ).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Learning curve\. .*Your guesses.*These handfuls/ }),
  ).toBeVisible()
  await expect(page.getByText('40 / 300')).toBeVisible()
})

test('a purse that is empty says what to do', async ({ page }) => {
  await openLab(page, id)
  await page.getByRole('button', { name: '40', exact: true }).click()
  for (let n = 1; n <= 7; n++) {
    await button(page, 'Pay 40 labels').click()
    await expect(page.getByText(`${20 + 40 * n} / 300`)).toBeVisible()
  }
  await button(page, 'Pay 40 labels').click()
  await expect(page.getByText(/340/).first()).toBeVisible()
  await expect(page.getByText('300 / 300')).toBeVisible()
})

test('a piece is touched in the heap and comes under the lamp', async ({ page }) => {
  await openLab(page, id)
  await train(page)
  await page.getByRole('tab', { name: 'Lamp' }).click()
  const box = await stageBox(page)
  const { heap } = labLayout(box.width, box.height)
  const picture = () => page.locator('.heap-lit canvas').evaluate((one: HTMLCanvasElement) => one.toDataURL())
  const before = await picture()
  await tap(page, { x: box.x + heap.x + heap.width / 2, y: box.y + heap.y + heap.height * 0.9 })
  await expect.poll(picture).not.toBe(before)
})

test('labels written by hand are counted, timed and told the truth', async ({ page }) => {
  await openLab(page, id)
  await train(page)
  await page.getByRole('tab', { name: 'By hand' }).click()
  for (let n = 1; n <= 3; n++) {
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /Sneaker/ })
      .click()
    await expect(page.getByText(new RegExp(`\\d of ${n} right, .* all 700 take \\d+ minutes`))).toBeVisible()
  }
})

test('two pieces are laid over each other, the answer tips, and they are donated last', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Give the last handful back').click()
  await button(page, 'Pay 20 labels').click()
  await page.getByRole('tab', { name: 'Lay over' }).click()
  await page.getByRole('slider', { name: 'How much of the one on top' }).fill('0')
  await expect(bars(page).locator('[data-most]')).toContainText('T-shirt')
  await page.getByRole('group', { name: 'On top' }).getByRole('button', { name: 'Trousers 1' }).click()
  await page.getByRole('slider', { name: 'How much of the one on top' }).fill('10')
  await expect(bars(page).locator('[data-most]')).toContainText('Trousers')
  await button(page, 'Donate it last').click()
  await expect(button(page, /^It comes last/)).toBeVisible()
})
