/** The room without a network: after one visit a game with levels and one with data of its own are played to their ends. */

import { createRandom } from '../../src/engine/index.ts'
import { type Host, openHost } from './host.ts'
import { button } from './player.ts'
import { press } from './teacher.ts'
import { expect, test as plain } from './test.ts'
import { playGame } from './wholeGame.ts'

const test = plain.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  host: async ({}, use) => {
    const host = await openHost()
    await use(host)
    await host.close()
  },
})
test.use({ serviceWorkers: 'allow' })

test('a class that has been here once plays the Card Jury and Red v Blue without a network, reloaded in between', async ({
  page,
  context,
  host,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${host.address}?lang=en#/level/1-4-flag-doodles`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((wait) => setTimeout(wait, 100))
  })
  await page.goto(`${host.address}?lang=en#/settings`)
  const district = page.locator('.offline__district', { hasText: 'Lantern Pier' })
  await expect(district).toHaveAttribute('data-kept', 'whole', { timeout: 90_000 })

  await context.setOffline(true)
  await host.close()
  await page.goto(`${host.address}?lang=en#/room`)
  await page.reload()
  await page.locator('.teams').waitFor()
  await press(page, '1', '2', '3', 'Enter')
  await page.locator('.menu').waitFor()
  const random = createRandom(1, 'offline')
  for (const game of ['jury', 'redblue'] as const) {
    await playGame(page, game, { teams: 3, dice: () => random.next() })
    await page.reload()
    await button(page, /Resume the lesson/).click()
    await button(page, 'End this game').click()
    await page.locator('.menu h2').first().focus()
  }
  await expect(button(page, 'Tell the scores')).toBeVisible()
  expect(errors).toEqual([])
})
