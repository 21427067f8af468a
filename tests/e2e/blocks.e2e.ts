/** The block editor from the back row, and for the tenth time. */
import type { Page } from '@playwright/test'
import { levelWords } from '../../src/i18n/level.ts'
import { button, named, openLab } from './player.ts'
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

/** How often what opens over blocks hears one press of a key. */
async function earsOfOverlay(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: "document.querySelector('.blocklyWidgetDiv')",
  })
  const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
  })
  await devtools.detach()
  return listeners.filter(({ type }) => type === 'keydown').length
}

test('blocks that were put away and taken out again hear a key once', async ({ page }) => {
  await openLab(page, id)
  for (let times = 0; times < 2; times++) {
    await expect(page.locator('.code-blocks .blocklyText').first()).toBeVisible()
    await button(page, named(levelWords.story)).click()
    await expect(page.locator('.code-blocks')).toHaveCount(0)
    await page.locator('.phase--story .phase__actions > .button--ghost').first().click()
  }
  await expect(page.locator('.code-blocks .blocklyText').first()).toBeVisible()
  expect(await earsOfOverlay(page)).toBe(1)
})
