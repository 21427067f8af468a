/** Level 1-6 as a person plays it: on the stage by mouse, and waiting. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/nights/layout.ts'
import { button, openLab, stageBox, tap as tapOn } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-6-sleeping-learner'
// So large that stage and panel stand side by side: a press in one does not scroll the other away.
test.use({ viewport: { width: 1366, height: 768 } })

const night = (page: Page, n: number) => button(page, new RegExp(`Night ${n}:`))
const birds = (page: Page) => page.locator('.nights-bird')

test('on the stage a lantern goes on to its night, a tap wakes a keeper, the bell plans a lesson', async ({
  page,
}) => {
  await openLab(page, id)
  await page.locator('.lab__train').click()
  const box = await stageBox(page)
  const { lamps, birds: feet, bird, bell } = labLayout(8, 8, box.width, box.height)
  const tap = (x = 0, y = 0) => tapOn(page, { x: box.x + x, y: box.y + y })
  await expect(birds(page)).toHaveCount(8)
  await tap(lamps[1]?.x, lamps[1]?.y)
  await expect(night(page, 2)).toHaveAttribute('aria-pressed', 'true')
  await tap(feet[0]?.x, (feet[0]?.y ?? 0) - bird * 0.4)
  await expect(birds(page).first()).toHaveAttribute('aria-pressed', 'true')
  await tap(bell.x, bell.y)
  await expect(page.getByRole('radio', { name: 'Retrain: new labels only' })).toBeChecked()
  await button(page, 'Undo').click()
  await expect(page.getByRole('radio', { name: 'No lesson' })).toBeChecked()
  await expect(birds(page).first()).toHaveAttribute('aria-pressed', 'true')
})

test('however long one waits, no weight changes', async ({ page }) => {
  await openLab(page, id)
  await page.locator('.lab__train').click()
  const weights = page.locator('.nights-weights tbody')
  const before = await weights.innerText()
  for (let i = 0; i < 5; i++) await button(page, 'Wait for it to learn').click()
  await expect(page.locator('.nights-waited')).toContainText('10,000 nights later.')
  await expect(page.locator('.nights-waited')).toContainText('Weights changed: 0.')
  await expect(weights).toHaveText(before, { useInnerText: true })
})
