/** Level 2-6's scale by keys, and its toy. The whole recipe by keys: hands.e2e.ts. */

import { arriveWith, button, open, solution, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '2-6-spam-gate'
const expert = solution(id, 'expert').recipe as { stones: { word: string }[]; threshold: number }

test('a stone weighed by hand changes both mistakes at once', async ({ page }) => {
  await open(page, `#/level/${id}`)
  await button(page, 'Skip to the lab').click()
  const lost = page.locator('.filter-end b').nth(1)
  const before = await lost.textContent()
  await page.getByRole('group', { name: 'free', exact: true }).getByRole('button').first().press('ArrowDown')
  await expect(lost).not.toHaveText(before ?? '')
})

test('a letter of one’s own is counted while it is written, and comes last', async ({ page }) => {
  await arriveWith(page, { [id]: expert })
  await open(page, `#/level/${id}`)
  await page.getByRole('tab', { name: 'Write one' }).click()
  await expect(page.getByText('Nothing has been learned yet: press Try it.').first()).toBeVisible()
  await train(page)
  const letter = page.getByRole('textbox', { name: 'Your letter' })
  await letter.fill('FREE money!!! Remove your doubts, free, free!')
  await expect(page.getByText('The gate counts: free, money, your, remove, !, ABC.')).toBeVisible()
  await expect(page.getByText(/% spam\. Stopped\.$/)).toBeVisible()
  await letter.fill('Dinner is at six. Bring the dog.')
  await expect(page.getByText(/% spam\. It passes\.$/)).toBeVisible()
  await button(page, 'Send it last tonight').click()
  await expect(page.getByText('It will come last tonight.')).toBeVisible()
})
