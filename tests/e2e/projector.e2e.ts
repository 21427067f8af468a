import type { Page } from '@playwright/test'
import { bringPassport, button, open, passportWith, solution, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'

test.use({ viewport: { width: 1920, height: 1080 } })

/** The smallest type on the page that is shown and read, with what it says. */
function smallestType(page: Page) {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let smallest = { px: Number.POSITIVE_INFINITY, words: '' }
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const within = text.parentElement
      // A class's mark is a drawing, set in its own units.
      if (!within?.checkVisibility() || within.closest('.unseen, .mark') || !text.textContent?.trim())
        continue
      const px = Number.parseFloat(getComputedStyle(within).fontSize)
      if (px < smallest.px) smallest = { px, words: text.textContent }
    }
    return smallest
  })
}

async function expectLegible(page: Page) {
  const { px, words } = await smallestType(page)
  expect(px, `“${words}”`).toBeGreaterThanOrEqual(28)
}

test('a teacher’s link opens a level at once, in type that is read from the back row', async ({ page }) => {
  await open(page, '#/settings')
  await bringPassport(page, passportWith({ [id]: solution(id, 'average').recipe }))
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  await page.goto(`./?lang=en&view=projector#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await train(page)
  await expectLegible(page)
  await button(page, 'Run the contest').click()
  await expect(page.getByText(/1 right/).first()).toBeVisible()
  await expectLegible(page)
  await button(page, 'To the stars').click()
  await expectLegible(page)
  await page.goto('./?lang=en&view=projector#/map/3')
  await expect(page.getByRole('heading', { name: 'Line Peak' })).toBeVisible()
  await expectLegible(page)
})

test('P turns it on and off, it is remembered, and it is silent until told otherwise', async ({ page }) => {
  await open(page)
  await expect(button(page, 'Mute (M)')).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.locator(':root[data-view="projector"]')).toBeAttached()
  await expect(button(page, 'Sound on (M)')).toBeVisible()
  await page.reload()
  await expect(page.locator(':root[data-view="projector"]')).toBeAttached()
  await page.keyboard.press('p')
  await expect(button(page, 'Mute (M)')).toBeVisible()
})
