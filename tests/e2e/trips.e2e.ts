/** Level 2-4 with the boat under the pointer. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { landing, seaLayout } from '../../src/puzzles/trips/layout.ts'
import { drawn, openLab, stageBox } from './player.ts'
import { expect, test } from './test.ts'

const id = '2-4-who-is-missing'

/** A spot of the stage, in the page. */
async function onStage(page: Page) {
  const box = await stageBox(page)
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
  await drawn(page)
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
