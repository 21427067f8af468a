/** Level 5-5 as one plays it who taps songs on the water, drags a boat, gives stars and lets a month go by. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/taste/layout.ts'
import { setup } from '../puzzles/taste/level.ts'
import { arriveWith, button, carry, open, openLab, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '5-5-taste-map'
const mapped = { factors: 2, asked: ['coin-coin-fall'], popularity: 1, surprises: 0 }

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

/** The lab with a map of two factors, learned. */
async function learned(page: Page): Promise<void> {
  await arriveWith(page, { [id]: mapped })
  await open(page, `#/level/${id}`)
  await train(page)
}

const offers = (page: Page) => page.locator('.taste-offers li')

test('a tap on a song asks newcomers about it, another takes the question back', async ({ page }) => {
  await openLab(page, id)
  const room = await stageBox(page)
  const { board, buoy } = labLayout(room.width, room.height).chart
  // Before anything is learned songs stand in columns by style; the last of the first row is a ferry.
  const x = room.x + board.x + buoy + (7.5 / setup.styles.length) * (board.width - buoy * 2)
  const y = room.y + board.y + buoy * 1.2
  const chip = page.locator('.chips .chip[aria-pressed=true]')
  await tap(page, { x, y })
  await expect(chip).toHaveText(/Mind the gap/)
  await tap(page, { x, y })
  await expect(chip).toHaveCount(0)
})

test('the own boat is dragged over the water, and told which songs it would be played', async ({ page }) => {
  await learned(page)
  const room = await stageBox(page)
  const { chart } = labLayout(room.width, room.height)
  const at = (x: number, y: number) => {
    const spot = chart.at([x, y])
    return { x: room.x + spot.x, y: room.y + spot.y }
  }
  // The film of the training comes to its end, and the boat lies in the middle.
  await page.waitForTimeout(4500)
  await carry(page, at(0, 0), at(-0.5, 0), at(-0.95, 0))
  await expect(page.getByRole('tab', { name: 'Your boat' })).toHaveAttribute('aria-selected', 'true')
  await expect(offers(page)).toHaveCount(3)
  const left = await offers(page).allTextContents()
  await carry(page, at(-0.95, 0), at(0.3, 0), at(0.95, 0))
  await expect.poll(() => offers(page).allTextContents()).not.toEqual(left)
})

test('by keys stars are given, the boat is steered and led back to its stars', async ({ page }) => {
  await learned(page)
  await page.getByRole('tab', { name: 'Your boat' }).click()
  const before = await offers(page).allTextContents()
  const stars = page.getByRole('group', { name: 'Stars for Sleep, little tugboat' })
  await stars.getByRole('radio', { name: '1★' }).press('Space')
  await expect(page.getByText('Your boat comes last tonight.')).toBeVisible()
  await button(page, 'Sail right').press('Enter')
  await button(page, 'Sail right').press('Enter')
  await expect.poll(() => offers(page).allTextContents()).not.toEqual(before)
  await button(page, 'Back to where my stars put me').press('Enter')
  await expect(button(page, 'Back to where my stars put me')).toBeHidden()
  await button(page, 'Take my stars back').press('Enter')
  await expect(page.getByText('Hear these songs and give them stars.')).toBeVisible()
})

test('a month without surprises leaves few songs, and says which is played to most', async ({ page }) => {
  await learned(page)
  await page.getByRole('tab', { name: 'Map' }).click()
  await button(page, 'Let it run for a month').click()
  await expect(page.getByText(/^Day 28: 1?\d of 40 songs are still heard\./)).toBeVisible({ timeout: 20_000 })
})

test('who asks a seventh question is told to take one back first', async ({ page }) => {
  await openLab(page, id)
  const group = page.getByRole('group', { name: 'Songs of a style' })
  const ask = page.getByRole('button', { name: /^Ask about / })
  for (const i of [0, 1, 2, 3, 4]) await ask.nth(i).click()
  await group.getByRole('radio', { name: 'rain' }).press('Space')
  await ask.nth(0).click()
  await ask.nth(1).click()
  await expect(page.getByText(/Take one back first\./).first()).toBeVisible()
  await expect(ask.nth(1)).toHaveAttribute('aria-pressed', 'false')
})
