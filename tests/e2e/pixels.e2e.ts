/** Level 4-1 with windows tapped on the stage, letters guessed by hand, one painted, and too many windows. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { layOut, middleOf } from '../../src/puzzles/pixels/layout.ts'
import { words } from '../../src/puzzles/pixels/panelWords.ts'
import { goTo } from '../puzzles/pixels/hands.ts'
import { arriveWith, button, open, openLab, solution, stageBox, tap as tapOn, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '4-1-pixels-are-numbers'
const square = (page: Page, at: number) => button(page, new RegExp(`^Pixel ${at + 1}, `))

async function tap(page: Page, at: number): Promise<void> {
  const box = await stageBox(page)
  const { x, y } = middleOf(layOut(box.width, box.height, 2), at)
  await tapOn(page, { x: box.x + x, y: box.y + y })
}

test('a window tapped on the stage opens in the panel too, and closes at the next tap', async ({ page }) => {
  await openLab(page, id)
  await expect(square(page, 0)).toHaveAttribute('aria-pressed', 'true')
  await tap(page, 42)
  await expect(square(page, 42)).toHaveAttribute('aria-pressed', 'true')
  await tap(page, 42)
  await expect(square(page, 42)).toHaveAttribute('aria-pressed', 'false')
})

test('letters are guessed through the open windows alone, and then the board of differences opens', async ({
  page,
}) => {
  await openLab(page, id)
  await page.getByRole('tab', { name: words.board.en }).click()
  await expect(page.getByText(words.boardLocked.en)).toBeVisible()
  await page.getByRole('tab', { name: words.windows.en }).click()
  await button(page, words.guess.en).click()
  await expect(square(page, 20)).toHaveAccessibleName(/: window closed$/)
  for (let n = 0; n < 8; n++) await button(page, 'A 3').click()
  await expect(page.getByText(/^Through these windows you got \d of 8\./)).toBeVisible()
  await button(page, words.enough.en).click()
  await page.getByRole('tab', { name: words.board.en }).click()
  await expect(page.getByRole('group', { name: words.boardGrid.en })).toBeVisible()
  await square(page, 42).click()
  await expect(square(page, 42)).toHaveAttribute('aria-pressed', 'true')
})

test('what Pip gets wrong is shown one by one, and compared alone', async ({ page }) => {
  await arriveWith(page, { [id]: solution(id, 'average').recipe as object })
  await open(page, `#/level/${id}`)
  await train(page)
  await expect(page.getByText(/^Pip gets 144 of these 157 letters right\./)).toBeVisible()
  const before = await page.getByText(/^Letter \d+ of 157/).textContent()
  await button(page, words.nextWrong.en).click()
  await expect(page.getByText(/^Letter \d+ of 157/)).not.toHaveText(before ?? '')
  await page.getByRole('tab', { name: words.board.en }).click()
  await page.getByText(/^Only what Pip gets wrong \(13\)/).click()
  await expect(page.getByText(words.wrongNote.en)).toBeVisible()
})

test('a letter painted by keys is read by Pip and comes last in the contest', async ({ page }) => {
  await arriveWith(page, { [id]: { windows: [26, 42, 46] } })
  await open(page, `#/level/${id}`)
  await train(page)
  await page.getByRole('tab', { name: words.paint.en }).click()
  await goTo(page, words.sheet.en, 42)
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await expect(square(page, 42)).toHaveAccessibleName(/: 16, window open$/)
  await button(page, words.send.en).click()
  await expect(button(page, words.coming.en)).toBeVisible()
  await train(page)
  await button(page, 'Run the contest').click()
  await button(page, 'Pause').click()
  const scrub = page.getByRole('slider', { name: 'Moment' })
  await scrub.focus()
  await page.keyboard.press('End')
  await expect(
    page.getByText(/the one you painted\. Pip: “Pixel 27: 0, pixel 43: 16, pixel 47: 0\./),
  ).toBeVisible()
})

test('a sixth number is over the budget, and the lab says what to do', async ({ page }) => {
  await arriveWith(page, { [id]: { windows: [0, 10, 18, 26, 42] } })
  await open(page, `#/level/${id}`)
  await square(page, 46).click()
  await expect(
    page
      .getByRole('main')
      .getByText(/6 numbers, but this level allows at most 5\. Choose less, or take something back first/),
  ).toBeVisible()
  await expect(square(page, 46)).toHaveAttribute('aria-pressed', 'false')
})
