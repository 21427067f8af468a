/** What a level needs is asked for side by side: each journey to the server that waits for another is waited for by the player. */
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const level = '1-3-teach-dont-tell'

/** Such a file is not answered until it is let go; every file that was asked for meanwhile. */
async function hold(page: Page, file: RegExp) {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')))
  let letGo = () => {}
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(file, async (route) => {
    await free
    await route.continue()
  })
  return { asked, letGo }
}

for (const [what, file] of [
  ['what reads it', /assets\/load-[^/]+\.js/],
  ['the campaign', /assets\/campaign-[^/]+\.js/],
] as const) {
  test(`a level that waits for ${what} has asked for everything else`, async ({ page }) => {
    const { asked, letGo } = await hold(page, file)
    await page.goto(`./?lang=en#/level/${level}`)
    for (const part of [level, 'load', 'schema', 'rules', 'panel', 'words', 'client'])
      await expect.poll(() => asked.some((name) => name.startsWith(`${part}-`)), part).toBe(true)
    letGo()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Teach')
  })
}

test('the canvas is asked for after the level’s words and controls have come', async ({ page }) => {
  const { asked, letGo } = await hold(page, /assets\/panel-[^/]+\.js/)
  const canvas = () => asked.some((name) => /^game-.*js$/.test(name))
  await page.goto(`./?lang=en#/level/${level}`)
  await expect.poll(() => asked.some((name) => name.startsWith('panel-'))).toBe(true)
  await expect(page.getByText('Opening')).toBeVisible()
  expect(canvas()).toBe(false)
  letGo()
  await expect.poll(canvas).toBe(true)
  await expect(page.locator('#stage')).toHaveAttribute('data-state', 'ready')
})

test('the map’s canvas waits for nothing', async ({ page }) => {
  const { asked } = await hold(page, /assets\/map-[^/]+\.js/)
  await page.goto('./?lang=en#/map')
  await expect.poll(() => asked.some((name) => /^game-.*js$/.test(name))).toBe(true)
})
