/** Level 4-6: a thumb laid by mouse and by keys, the heat map that it opens, tape, a label, a handful, too many fixes. By keys alone: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { levelWords as level } from '../../src/i18n/level.ts'
import { huntWords } from '../../src/puzzles/pixels/huntWords.ts'
import { layOut, middleOf } from '../../src/puzzles/pixels/layout.ts'
import { words } from '../../src/puzzles/pixels/panelWords.ts'
import { goTo } from '../puzzles/pixels/hands.ts'
import { arriveWith, button, carry, named, open, openLab, solution, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '4-6-shortcut-hunter'

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

const square = (page: Page, at: number) => button(page, new RegExp(`^Pixel ${at + 1}, `))
const tool = (page: Page, name: string) => page.getByText(name, { exact: true })

/** Where a square of the mask is in the viewport. */
async function spot(page: Page, at: number) {
  const box = await stageBox(page)
  const { x, y } = middleOf(layOut(box.width, box.height, 2), at)
  return { x: box.x + x, y: box.y + y }
}

/** Turns to a letter by its number. */
async function turnTo(page: Page, n: number): Promise<void> {
  for (let now = 1; now < n; now++) await button(page, words.next.en).click()
  await expect(page.getByText(new RegExp(`^Letter ${n} of `))).toBeVisible()
}

test('a thumb on the stain takes the answer down, one in the middle does not; dragged, it comes along', async ({
  page,
}) => {
  await openLab(page, id)
  await train(page)
  await turnTo(page, 2)
  await expect(page.getByText('Uncovered: 8, 99%.')).toBeVisible()
  await tap(page, await spot(page, 56))
  await expect(square(page, 57)).toHaveAccessibleName(/: 16, under the thumb$/)
  await expect(page.getByText(/^With the thumb there, 8 goes from 99% to [678]\d%\.$/)).toBeVisible()
  await carry(page, await spot(page, 56), await spot(page, 40), await spot(page, 27))
  await expect(square(page, 56)).not.toHaveAccessibleName(/under the thumb/)
  await expect(page.getByText(/^With the thumb there, 8 goes from 99% to 9\d%\.$/)).toBeVisible()
  await tap(page, await spot(page, 27))
  await expect(page.getByText('Uncovered: 8, 99%.')).toBeVisible()
})

test('after the contest, before which the stage is lower, a thumb lands where it is laid', async ({
  page,
}) => {
  await openLab(page, id)
  await train(page)
  const { height } = await stageBox(page)
  await button(page, named(level.runIt)).click()
  await expect.poll(async () => (await stageBox(page)).height).toBeLessThan(height - 40)
  await button(page, named(level.skip)).click()
  await button(page, named(level.tryAgain)).click()
  await expect.poll(async () => (await stageBox(page)).height).toBe(height)
  await tap(page, await spot(page, 27))
  await expect(square(page, 27)).toHaveAccessibleName(/under the thumb$/)
  await expect(square(page, 36)).toHaveAccessibleName(/under the thumb$/)
  await expect(square(page, 44)).not.toHaveAccessibleName(/under the thumb$/)
})

test('six places covered by keys open the heat map, which names where each square pulls', async ({
  page,
}) => {
  await openLab(page, id)
  await train(page)
  await turnTo(page, 2)
  await expect(page.getByText('Heat map: cover 6 more places by hand, and it opens.')).toBeVisible()
  for (const at of [0, 18, 20, 36, 43, 56]) {
    await goTo(page, huntWords.grid.en, at)
    await page.keyboard.press('Space')
  }
  await page.getByText('All 8s', { exact: true }).click()
  await expect(square(page, 56)).toHaveAccessibleName(/: \d+ towards 8$/)
  await page.getByText('All 3s', { exact: true }).click()
  await expect(square(page, 7)).toHaveAccessibleName(/: \d+ towards 3$/)
})

test('tape by the stage, a turned label and a handful are counted, and what is shown is said to be older', async ({
  page,
}) => {
  await openLab(page, id)
  await train(page)
  await tool(page, huntWords.tape.en).click()
  await tap(page, await spot(page, 56))
  await expect(square(page, 56)).toHaveAccessibleName(/: taped over$/)
  await expect(page.getByText(huntWords.stale.en)).toBeVisible()
  await turnTo(page, 20)
  await expect(page.getByText('Letter 20 of 60: 3')).toBeVisible()
  await button(page, /^Its label is wrong, call it 8/).click()
  await expect(page.getByText('Letter 20 of 60: 8')).toBeVisible()
  await page.getByRole('tab', { name: huntWords.bags.en }).click()
  await page.getByRole('group', { name: 'From overseas: 8s' }).getByRole('button').last().click()
  await expect(page.getByText('So far: squares taped 1, labels turned 1, handfuls 1.')).toBeVisible()
  await page.getByRole('tab', { name: huntWords.letters.en }).click()
  await expect(page.getByText('Letter 20 of 63: 8')).toBeVisible()
})

test('the letters that Pip is least sure of come one by one, the wrong labels among the first', async ({
  page,
}) => {
  await arriveWith(page, { [id]: solution(id, 'average').recipe as object })
  await open(page, `#/level/${id}`)
  await train(page)
  const seen: (string | null)[] = []
  for (let n = 0; n < 4; n++) {
    await button(page, huntWords.least.en).click()
    seen.push(await page.getByText(/^Letter \d+ of 60: /).textContent())
  }
  expect(seen).toEqual(['22 of 60: 3', '49 of 60: 3', '52 of 60: 8', '20 of 60: 3'].map((n) => `Letter ${n}`))
})

test('a blank envelope with a stain is an 8 to the sorter that nobody mended', async ({ page }) => {
  await openLab(page, id)
  await train(page)
  await page.getByRole('tab', { name: words.paint.en }).click()
  for (const at of [56, 57]) for (let n = 0; n < 2; n++) await square(page, at).click()
  await expect(page.getByRole('list', { name: words.pipGives.en }).getByText('98%')).toBeVisible()
})

test('an eleventh fix is over the budget, and the lab says what to do', async ({ page }) => {
  await arriveWith(page, { [id]: solution(id, 'expert').recipe as object })
  await open(page, `#/level/${id}`)
  await tool(page, huntWords.tape.en).click()
  await square(page, 30).click()
  await expect(
    page
      .getByRole('main')
      .getByText(/11 fixes, but this level allows at most 10\. Choose less, or take something back first/),
  ).toBeVisible()
  await expect(square(page, 30)).not.toHaveAccessibleName(/taped/)
})
