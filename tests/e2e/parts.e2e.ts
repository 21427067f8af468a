import type { Page } from '@playwright/test'
import { button, open, openLab } from './player.ts'
import { expect, test } from './test.ts'

/** Such a file gets no answer, neither ahead nor when it is needed, until the line is mended. */
async function cut(page: Page, file: RegExp): Promise<() => void> {
  let mended = false
  await page.route(file, (route) => (mended ? route.continue() : route.abort('failed')))
  return () => {
    mended = true
  }
}

const missing = (page: Page) => page.getByText('The pictures could not be fetched.')
const stage = (page: Page) => page.locator('#stage')

test('a canvas that did not come is said to be missing, and comes when asked for again', async ({ page }) => {
  const mend = await cut(page, /assets\/game-[^/]+\.js/)
  await open(page, '#/map')
  await expect(missing(page)).toBeVisible()
  mend()
  await button(page, 'Try again').click()
  await expect(stage(page)).toHaveAttribute('data-state', 'ready')
  await expect(stage(page).locator('canvas')).toBeVisible()
  await expect(missing(page)).toHaveCount(0)
})

for (const [what, file] of [
  ['scene', /assets\/scene-[^/]+\.js/],
  ['sheet of pictures', /assets\/label-[^/]+\.webp/],
] as const) {
  test(`a level’s ${what} that did not come is said to be missing, and comes when asked for again`, async ({
    page,
  }) => {
    const mend = await cut(page, file)
    await openLab(page, '1-3-teach-dont-tell')
    await expect(missing(page)).toBeVisible()
    mend()
    await button(page, 'Try again').click()
    await expect(missing(page)).toHaveCount(0)
    await expect(stage(page)).toHaveAttribute('data-state', 'ready')
  })
}

test('leaving a level whose pictures are missing takes the message along', async ({ page }) => {
  await page.route(/assets\/label-[^/]+\.webp/, (route) => route.abort('failed'))
  await openLab(page, '1-3-teach-dont-tell')
  await expect(missing(page)).toBeVisible()
  await page.goto('./?lang=en#/map')
  await expect(page.getByRole('heading', { name: 'Districts' })).toBeAttached()
  await expect(missing(page)).toHaveCount(0)
})

test('after an update the page says that there is a newer game, and reloads it', async ({ page }) => {
  await open(page, '#/')
  await page.route(/assets\/(map|game)-[^/]+\.js/, (route) => route.fulfill({ status: 404 }))
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/index-[^"/]+\.js/, 'index-new.js'),
    })
  })
  await page.evaluate(() => {
    location.hash = '#/map'
  })
  await expect(page.getByRole('heading', { name: 'There is a newer Neon Harbour.' })).toBeVisible()
  await page.unroute(/assets\/(map|game)-[^/]+\.js/)
  await page.unroute(/\/$/)
  await button(page, 'Reload').first().click()
  await expect(page.getByRole('heading', { name: 'Districts' })).toBeAttached()
})
