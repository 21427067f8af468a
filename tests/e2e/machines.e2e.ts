/** Level 1-1, the first thing anybody sees: from the title to its first example, and by mouse. By keys: hands.e2e.ts. */

import { button, open, openLab, stageBox, starsWon } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-1-ai-or-not'

test('a newcomer presses Start and stands before Pip, and the first example makes it answer', async ({
  page,
}) => {
  await open(page)
  await button(page, 'Start').click()
  await button(page, 'Skip').click()
  await expect(page.getByRole('heading', { name: /AI or not/ })).toBeVisible()
  await button(page, 'Next').click()
  await page.locator('.guesses__one').first().click()
  await expect(page.getByText('“Empty. I was shown nothing.”')).toBeVisible()
  await button(page, 'Cat: guest').click()
  await expect(page.getByText(/Guest, 99%\. I was shown: cat\./)).toBeVisible()
  await button(page, 'Dumpling: snack').click()
  await expect(page.getByText(/^“.*Guest, 99%\. I was shown: cat, dumpling\.”$/)).toBeVisible()
})

test('somebody who has played comes from the story to the map', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Cat: guest').click()
  await open(page, '#/story')
  await button(page, 'Skip').click()
  await expect(page.getByRole('heading', { name: 'The harbour' })).toBeVisible()
})

test('a thing is dragged into a basket on the stage, and is an example then', async ({ page }) => {
  await openLab(page, id)
  const stage = await stageBox(page)
  const { table, baskets } = await places(stage.width, stage.height)
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(stage.x + from.x, stage.y + from.y)
    await page.mouse.down()
    await page.mouse.move(stage.x + (from.x + to.x) / 2, stage.y + (from.y + to.y) / 2, { steps: 4 })
    await page.mouse.move(stage.x + to.x, stage.y + to.y, { steps: 4 })
    await page.mouse.up()
  }
  const [cat] = table
  const [left] = baskets
  if (!cat || !left) throw new Error('the table is empty')
  await drag(cat, { x: left.x + left.width / 2, y: left.y + left.height / 2 })
  await expect(button(page, 'Cat: guest')).toHaveAttribute('aria-pressed', 'true')
})

test('what was not sorted wins nothing, however well Pip was taught', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Cat: guest').click()
  await button(page, 'Run the contest').click()
  await button(page, 'To the stars').click({ timeout: 60_000 })
  expect(await starsWon(page)).toBe(0)
})

async function places(width: number, height: number) {
  const { tableLayout } = await import('../../src/puzzles/machines/layout.ts')
  return tableLayout(10, width, height)
}
