/** The block editor from the back row. */
import type { Page } from '@playwright/test'
import { openLab } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-5-lantern-robot'

/** Pixels of the smallest words on blocks. */
const wordsOnBlocks = (page: Page) =>
  page.locator('.code-blocks .blocklyText').evaluateAll((all) =>
    Math.min(
      ...all.map((one) => {
        const drawn = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : 1
        return Number.parseFloat(getComputedStyle(one).fontSize) * drawn
      }),
    ),
  )

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('words on blocks are read from eight metres, as soon as the view is switched', async ({ page }) => {
    await openLab(page, id)
    await expect(page.locator('.code-blocks .blocklyText').first()).toBeVisible()
    await page.locator('.level__title').click()
    await page.keyboard.press('p')
    await expect.poll(() => wordsOnBlocks(page)).toBeGreaterThanOrEqual(28)
    await page.keyboard.press('p')
    await expect.poll(() => wordsOnBlocks(page)).toBeLessThan(20)
  })
})
