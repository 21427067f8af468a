/** Level 3-4 with the crate's edge under the pointer, and its three other tabs. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { ledgerLayout } from '../../src/puzzles/cells/layout.ts'
import { button, drawn, openLab, stageBox } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-4-bigger-crate'
const [columns, rows] = [7, 60]

/** The ledger in the page. */
async function onStage(page: Page) {
  const box = await stageBox(page)
  const at = ledgerLayout(columns, rows, box.width, box.height)
  return { at, to: (x: number, y: number) => [box.x + x, box.y + y] as const }
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Rows: one penguin each' })
const middle = ({ inner }: ReturnType<typeof ledgerLayout>) => inner.x + inner.width / 2

test('the crate’s edge is dragged to eleven rows, and no farther than the purse once a column is tapped', async ({
  page,
}) => {
  await openLab(page, id)
  const { at, to } = await onStage(page)
  await page.mouse.move(...to(middle(at), at.y(4)))
  await page.mouse.down()
  await page.mouse.move(...to(middle(at), at.y(7)), { steps: 4 })
  await page.mouse.move(...to(middle(at), at.y(11)), { steps: 4 })
  await page.mouse.up()
  await expect(slider(page)).toHaveValue('11')
  await drawn(page)
  await page.mouse.click(...to(at.bands[1] ?? 0, at.board.y + 10 + at.head / 2))
  await expect(button(page, 'Bill depth')).toHaveAttribute('aria-pressed', 'true')
  await drawn(page)
  await page.mouse.move(...to(middle(at), at.y(11)))
  await page.mouse.down()
  await page.mouse.move(...to(middle(at), at.y(20)), { steps: 4 })
  await page.mouse.move(...to(middle(at), at.y(58)), { steps: 6 })
  await page.mouse.up()
  await expect(slider(page)).toHaveValue('30')
  await expect(page.getByRole('img', { name: /^Learning curve\. .*This table/ })).toBeVisible()
})

test('each purchase says what it bought, and a silly column that it bought less than nothing', async ({
  page,
}) => {
  await openLab(page, id)
  for (const column of ['Bill depth', 'Body mass']) await button(page, column).click()
  await slider(page).fill('10')
  await expect(page.getByText(/bought \+\d+ of 100/)).toBeVisible()
  await button(page, 'Weekday').click()
  await expect(page.getByText('Those 10 coins bought −10 of 100.')).toBeVisible()
})

test('guesses by hand are counted, told the truth, and set beside Pip’s', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Bill depth').click()
  await page.getByRole('tab', { name: 'By hand' }).click()
  for (let n = 1; n <= 4; n++) {
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /Gentoo/ })
      .click()
    await expect(
      page.getByText(new RegExp(`you have \\d of ${n}\\..*Pip has \\d of the same ${n}\\.`)),
    ).toBeVisible()
  }
  await page.getByRole('tab', { name: 'Your table' }).click()
  await expect(page.getByRole('img', { name: /You, by hand/ })).toBeVisible()
})

test('a free crate of everything is told beside the one that was paid for', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Bill depth').click()
  await page.getByRole('tab', { name: 'Free crate' }).click()
  await slider(page).fill('60')
  await expect(page.getByText(/^120 coins: \d+% of those kept back\. Yours, 8 coins: \d+%\.$/)).toBeVisible()
  await page.getByRole('tab', { name: 'Your table' }).click()
  await expect(slider(page)).toHaveValue('4')
})

test('a penguin is made up, and may be sent home again', async ({ page }) => {
  await openLab(page, id)
  await page.getByRole('tab', { name: 'Made up' }).click()
  await button(page, 'Let it come last').click()
  await button(page, /^It comes last/).click()
  await expect(button(page, 'Let it come last')).toBeVisible()
})
