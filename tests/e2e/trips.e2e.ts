/** Level 2-4 as a person plays it: by keys alone, and with the boat under the pointer. */
import { expect, type Page, test } from '@playwright/test'
import { landing, seaLayout } from '../../src/puzzles/trips/layout.ts'
import { arriveWith, button, open, openLab, runByKeyboard, solution, tabTo } from './player.ts'

const id = '2-4-who-is-missing'
const { voyages } = solution(id, 'expert').recipe as { voyages: { to: string; inland: boolean }[] }

test('the keyboard alone sails the last two voyages and wins three stars', async ({ page }) => {
  await arriveWith(page, { [id]: { voyages: voyages.slice(0, -2) } })
  await open(page, `#/level/${id}`)
  const dream = button(page, /^Dream, Inland: 4 trips/)
  await tabTo(page, dream)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^On deck from Dream: Chinstrap/)).toBeVisible()
  await expect(page.getByText(/Practice score, on this very crate: 100%/)).toBeVisible()
  expect(await runByKeyboard(page)).toBe(3)
})

/** A spot of the stage, in the page. */
async function onStage(page: Page) {
  const box = await page.locator('#stage').boundingBox()
  if (!box) throw new Error('the stage is not on the page')
  const at = seaLayout({ trips: [1, 2, 3], classes: 3 }, box.width, box.height)
  return {
    at,
    to: ({ x, y }: { x: number; y: number }) => [box.x + x, box.y + y] as const,
  }
}

test('the boat is dragged to a beach, an island is pressed, and each brings somebody', async ({ page }) => {
  await openLab(page, id)
  const { at, to } = await onStage(page)
  await page.mouse.move(...to({ x: at.home.x, y: at.home.y - at.home.size * 0.15 }))
  await page.mouse.down()
  await page.mouse.move(...to({ x: at.home.x - 40, y: at.home.y - 60 }), { steps: 5 })
  await page.mouse.move(...to(landing(at, 0, false)), { steps: 8 })
  await page.mouse.up()
  await expect(page.getByText(/^On deck from Torgersen: Adélie/)).toBeVisible()
  await page.mouse.click(...to(landing(at, 1, false)))
  await expect(page.getByText(/^On deck from Biscoe: Gentoo/)).toBeVisible()
  await expect(page.getByText(/× Gentoo/).first()).toBeVisible()
})

test('a boat let go on open water comes home with nobody', async ({ page }) => {
  await openLab(page, id)
  const { at, to } = await onStage(page)
  await page.mouse.move(...to({ x: at.home.x, y: at.home.y - at.home.size * 0.15 }))
  await page.mouse.down()
  await page.mouse.move(...to({ x: at.home.x, y: at.home.y - 40 }), { steps: 4 })
  await page.mouse.move(...to({ x: at.home.x + 30, y: at.home.y - 46 }), { steps: 4 })
  await page.mouse.up()
  await page.waitForTimeout(400)
  await expect(page.getByText(/^On deck from/)).toHaveCount(0)
})
