/** Level 5-2 as one plays it who taps on water, drags buoys and draws with mouse or finger. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/tones/layout.ts'
import type { Point } from '../../src/scenes/kit/layout.ts'
import { setup } from '../puzzles/tones/level.ts'
import { arriveWith, button, carry, open, openLab, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '5-2-four-tones'

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

const buoy = (page: Page, moment: number) =>
  page.getByRole('button', { name: `Buoy at ${moment * setup.every} ms`, exact: true })

/** Where the lab's things are in the page's viewport, once the stage has been drawn. */
async function stage(page: Page) {
  const room = await stageBox(page)
  const { chart } = labLayout(setup, room.width, room.height)
  return {
    water: (moment: number): Point => ({ x: room.x + chart.px(moment), y: room.y + chart.water }),
    sky: (moment: number, semitones: number): Point => ({
      x: room.x + chart.px(moment),
      y: room.y + chart.py(semitones),
    }),
  }
}

test('a tap on the water anchors a buoy, a drag moves it, a tap on it lifts it', async ({ page }) => {
  await openLab(page, id)
  const { water } = await stage(page)
  await tap(page, water(3))
  await expect(buoy(page, 3)).toHaveAttribute('aria-pressed', 'true')
  await carry(page, water(3), water(6))
  await expect(buoy(page, 3)).toHaveAttribute('aria-pressed', 'false')
  await expect(buoy(page, 6)).toHaveAttribute('aria-pressed', 'true')
  await tap(page, water(6))
  await expect(buoy(page, 6)).toHaveAttribute('aria-pressed', 'false')
})

test('a stage that comes late says so until it answers a press', async ({ page }) => {
  await page.route(/\/assets\/scene-[^/]*\.js/, async (route) => {
    await new Promise((later) => setTimeout(later, 3_000))
    await route.continue()
  })
  await openLab(page, id)
  const { water } = await stage(page)
  await tap(page, water(3))
  await expect(buoy(page, 3)).toHaveAttribute('aria-pressed', 'true')
})

test('a contour drawn over the water is answered by the model, heard, and sung last', async ({ page }) => {
  await arriveWith(page, { [id]: { moments: [3, 6, 12] } })
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await train(page)
  const { sky } = await stage(page)
  await page.getByRole('tab', { name: 'Your voice' }).click()
  const bars = page.getByRole('list', { name: 'The model gives' })
  await expect(bars).toBeHidden()
  await carry(page, sky(0, 22), sky(3, 22), sky(14, 8))
  await expect(bars.locator('[data-most]')).toContainText('mà, scold')
  await carry(page, sky(0, 12), sky(3, 11), sky(8, 7), sky(14, 17))
  await expect(bars.locator('[data-most]')).toContainText('mǎ, horse')
  await button(page, 'Sing it last tonight').click()
  await expect(button(page, /^It is sung last tonight/)).toHaveAttribute('aria-pressed', 'true')
})

test('by keys a contour is laid with sliders, and the textbook’s four are there to begin with', async ({
  page,
}) => {
  await arriveWith(page, { [id]: { moments: [3, 6, 12] } })
  await open(page, `#/level/${id}`)
  await train(page)
  await page.getByRole('tab', { name: 'Your voice' }).press('Enter')
  const bars = page.getByRole('list', { name: 'The model gives' })
  for (const [chip, word] of [
    ['mā', 'mother'],
    ['má', 'hemp'],
    ['mǎ', 'horse'],
    ['mà', 'scold'],
  ] as const) {
    await button(page, new RegExp(`${chip}, ${word}$`)).press('Enter')
    await expect(bars.locator('[data-most]')).toContainText(word)
  }
  const start = page.getByRole('slider', { name: 'At the start' })
  const before = await start.inputValue()
  await start.press('ArrowDown')
  await expect(start).toHaveValue(String(Number(before) - 1))
})

test('who takes a seventh buoy is told to lift one first', async ({ page }) => {
  await openLab(page, id)
  for (const moment of [1, 3, 5, 7, 9, 11]) await buoy(page, moment).click()
  await buoy(page, 13).click()
  await expect(page.getByText('Pip has no more buoys. Lift one first.').first()).toBeVisible()
  await expect(buoy(page, 13)).toHaveAttribute('aria-pressed', 'false')
})

test('one tone or one voice is looked at alone', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'the ox').click()
  await expect(button(page, 'the ox')).toHaveAttribute('aria-pressed', 'true')
  await button(page, /mǎ, horse$/).click()
  await expect(button(page, 'the ox')).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await expect(button(page, /mǎ, horse$/)).toHaveAttribute('aria-pressed', 'false')
})
