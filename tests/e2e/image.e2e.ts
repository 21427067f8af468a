/** Level 4-2 as a person plays it: the lazy way to no star, and drawing for the model. By keys: hands.e2e.ts. */
import { expect, type Page, test } from '@playwright/test'
import { contest, openLab, train } from './player.ts'

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
