/** Level 2-6 as a player without a mouse plays it, and its toy. */
import { expect, test } from '@playwright/test'
import { arriveWith, button, open, runByKeyboard, solution, tabTo, train } from './player.ts'

const id = '2-6-spam-gate'
const expert = solution(id, 'expert').recipe as { stones: { word: string }[]; threshold: number }

test('the keyboard alone leaves a sack, adds a stone, draws the line and wins three stars', async ({
  page,
}) => {
  const draft = {
    ...expert,
    sacks: ['office', 'town', 'helper'],
    threshold: 50,
    stones: expert.stones.slice(0, -1),
  }
  await arriveWith(page, { [id]: draft })
  await open(page, `#/level/${id}`)
  await tabTo(page, page.getByRole('slider', { name: 'Stop above' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('slider', { name: 'Stop above' })).toHaveAttribute('aria-valuetext', '55%')

  await tabTo(page, page.getByRole('tab', { name: 'Stones' }))
  const capitals = page.getByRole('button', { name: /^ABC/ })
  await tabTo(page, capitals)
  await page.keyboard.press('Space')
  await expect(capitals).toHaveAttribute('aria-pressed', 'true')

  await tabTo(page, page.getByRole('tab', { name: 'Stones' }), 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  const helper = page.getByRole('switch', { name: 'The night helper’s sack' })
  await tabTo(page, helper)
  await page.keyboard.press('Space')
  await expect(helper).toHaveAttribute('aria-checked', 'false')
  expect(await runByKeyboard(page)).toBe(3)
})

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
