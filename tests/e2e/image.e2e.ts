/** Levels 4-2 and 4-3 as a person plays them: the lazy way to no star, drawing for the model, a digit pushed about. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { contest, openLab, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '4-2-post-office'

async function keys(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name)
}

const times = (n: number, name: string) => new Array<string>(n).fill(name)

test('running the untrained network wins nothing, and the reason is told', async ({ page }) => {
  await openLab(page, id)
  expect(await contest(page)).toBe(0)
  const first = page.getByRole('listitem').filter({ hasText: 'Star 1 not yet' })
  await expect(first).toContainText(/11\.2% of unseen\s*parcels \(goal: 88%\)/, { useInnerText: true })
})

test('the model reads what is drawn by mouse and by keys, and its mistakes can be looked at', async ({
  page,
}) => {
  await openLab(page, id)
  await page.getByRole('slider', { name: 'Hidden layer 1' }).press('End')
  await page.getByRole('slider', { name: 'Epochs' }).press('End')
  const rate = page.getByRole('slider', { name: 'Learning rate' })
  await rate.press('End')
  for (let i = 0; i < 4; i++) await rate.press('ArrowLeft')
  await train(page)
  await expect(page.getByText(/of 256 validation pictures read correctly/)).toBeVisible()

  await page.getByRole('tab', { name: 'Mistakes' }).click()
  await expect(page.getByText('The surest mistakes')).toBeVisible()
  await page.getByRole('button', { name: 'Truth 0, answered 0' }).first().click()
  await expect(page.getByText(/Written 0 and read 0/)).toBeVisible()

  await page.getByRole('tab', { name: 'Draw' }).click()
  const pad = page.getByRole('application', { name: /^Drawing pad/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('the pad is not on the page')
  const to = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...to(0.5, 0.16))
  await page.mouse.down()
  for (let turn = 0; turn <= 20; turn++) {
    const angle = (turn / 20) * 2 * Math.PI
    await page.mouse.move(...to(0.5 + 0.22 * Math.sin(angle), 0.5 - 0.35 * Math.cos(angle)))
  }
  await page.mouse.up()
  await expect(page.locator('.confidence__row[data-most]')).toContainText('0')
  await expect(page.locator('[data-live]')).toContainText(/The model gives \d+% to 0/)

  // A one, by keys: clear, down the middle with the pen on the paper.
  await pad.focus()
  await keys(page, 'Delete', 'Space', ...times(12, 'ArrowDown'), 'Space')
  await expect(page.locator('[data-live]')).toContainText(/The model gives \d+% to 1/)
})

const moved = '4-3-shift-shock'

test('a 3 that is pushed up by one square becomes a sure 7, by keys and by mouse', async ({ page }) => {
  await openLab(page, moved)
  await train(page)
  const glass = page.getByRole('application', { name: /^A 3 on the scanner/ })
  const heard = page.locator('.slide__heard')
  await expect(heard).toHaveText(/gives \d+% to 3/)
  await glass.focus()
  await keys(page, 'ArrowUp')
  await expect(heard).toHaveText(/gives (9\d|100)% to 7/)
  await expect(page.getByText(/^Still a 3 to you\. \d+ of 64 numbers/)).toBeVisible()
  await expect(page.locator('[data-live]')).toContainText(/% to 7\. Still a 3 to you/)
  await expect(page.locator('.reach__cell[data-here]')).toHaveAttribute('data-tonight', 'true')
  await keys(page, 'Home')
  await expect(heard).toHaveText(/to 3/)

  await glass.scrollIntoViewIfNeeded()
  const box = await glass.boundingBox()
  if (!box) throw new Error('the glass is not on the page')
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
  await page.mouse.move(...middle)
  await page.mouse.down()
  await page.mouse.move(middle[0], middle[1] - box.height / 8, { steps: 4 })
  await page.mouse.up()
  await expect(heard).toHaveText(/gives (9\d|100)% to 7/)
})

test('variations are paid for: what no longer fits is refused, and fits with fewer epochs', async ({
  page,
}) => {
  await openLab(page, moved)
  const sideways = page.getByRole('button', { name: /^One square left, right/ })
  const upDown = page.getByRole('button', { name: /^One square up, down/ })
  await sideways.click()
  await expect(page.getByText('896 pictures + 1,792 copies = 2,688 in an epoch')).toBeVisible()
  await upDown.click()
  await expect(
    page.getByText('89,600 pictures seen, but this level allows at most 54,000').first(),
  ).toBeVisible()
  await expect(upDown).toHaveAttribute('aria-pressed', 'false')
  const epochs = page.getByRole('slider', { name: 'Epochs' })
  for (let i = 0; i < 2; i++) await epochs.press('ArrowLeft')
  await upDown.click()
  await expect(upDown).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(/= 4,480 in an epoch/)).toBeVisible()
})
