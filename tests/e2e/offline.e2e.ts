/** Playing without a network, and versions of the game, on a host that can be taken away. */
import { basename } from 'node:path'
import type { Page } from '@playwright/test'
import { offlineWords as words } from '../../src/i18n/offline.ts'
import { answers, dayOf } from './calendar.ts'
import { built, type Host, openHost } from './host.ts'
import { arriveWith, button, contest, named, solution, train } from './player.ts'
import { expect, test as plain } from './test.ts'

const test = plain.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  host: async ({}, use) => {
    const host = await openHost()
    await use(host)
    await host.close()
  },
})
test.use({ serviceWorkers: 'allow' })

const at = (host: Host, hash: string, lang = 'en') => `${host.address}?lang=${lang}${hash}`

/** Waits until the shell lies here and this page is answered by it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((wait) => setTimeout(wait, 100))
  })
}

/** Waits until a level's district lies here. */
async function keptHere(page: Page, district: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#/settings'))
  const row = page.locator('.offline__district', { hasText: district })
  await expect(row).toHaveAttribute('data-kept', 'whole', { timeout: 90_000 })
}

test('after one visit a level plays to its stars without a network: training, Python and a reload', async ({
  page,
  context,
  host,
}) => {
  const levels = ['1-3-teach-dont-tell', '3-6-write-the-learner'] as const
  await arriveWith(page, Object.fromEntries(levels.map((id) => [id, solution(id, 'expert').recipe])))
  await page.goto(at(host, `#/level/${levels[0]}`))
  await settled(page)
  await keptHere(page, 'Lantern Pier')
  await page.goto(at(host, `#/level/${levels[1]}`))
  await keptHere(page, 'Line Peak')

  await context.setOffline(true)
  await host.close()
  for (const id of levels) {
    await page.goto(at(host, `#/level/${id}`))
    await page.reload()
    expect(await contest(page), id).toBe(3)
  }
})

test('the day’s lantern is lit without a network, on a device that has kept its level’s district', async ({
  page,
  context,
  host,
}) => {
  const { date, entry, id } = dayOf('1-3-teach-dont-tell')
  await page.clock.setFixedTime(new Date(`${date}T12:00`))
  await arriveWith(page, { [entry.level]: solution(entry.level, 'expert').recipe, [id]: answers[id] })
  await page.goto(at(host, `#/level/${entry.level}`))
  await settled(page)
  expect(await contest(page)).toBe(3)
  await keptHere(page, 'Lantern Pier')

  await context.setOffline(true)
  await host.close()
  await page.goto(at(host, '#/map'))
  await page.reload()
  await button(page, 'Today’s puzzle').click()
  await button(page, 'Run the contest').click()
  await button(page, 'To the result').click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'Lantern lit' })).toBeVisible()
})

test('a level that is not kept is told so by name, with what to do and what plays instead', async ({
  page,
  context,
  host,
}) => {
  await page.goto(at(host, '#/level/1-3-teach-dont-tell'))
  await button(page, 'Skip to the lab').click()
  await settled(page)
  await keptHere(page, 'Lantern Pier')
  await context.setOffline(true)
  await page.goto(at(host, '#/level/4-2-post-office'))
  await page.reload()
  await expect(page.getByRole('heading', { name: /^“4-2 .*” is not kept on this device/ })).toBeVisible()
  await expect(page.getByText(words.notKeptHow.en)).toBeVisible()
  await page.getByRole('region', { name: words.instead.en }).getByRole('button').first().click()
  await expect(button(page, /Skip to the lab|Train/).first()).toBeVisible()
})

test('a new version comes when asked to also while the old one is busy fetching for another tab', async ({
  page,
  context,
  host,
}) => {
  await page.goto(at(host, '#/map'))
  await settled(page)
  const { next } = publishNext(host)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const endless = 'assets/endless.bin'
  host.hold(endless)
  await page.evaluate((url) => void fetch(url).catch(() => undefined), endless)
  await expect.poll(() => host.asked).toContain(endless)

  const other = await context.newPage()
  await other.goto(at(host, '#/'))
  const offer = other.getByRole('complementary', { name: words.renewal.en })
  await offer.getByRole('button', { name: words.load.en }).click()
  await expect.poll(() => begins(other).catch(() => '')).toBe(next)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(offer).toHaveCount(0)
})

test('everything is kept on request, can be cancelled, and a district can be let go', async ({
  page,
  host,
}) => {
  await page.goto(at(host, '#/settings'))
  await settled(page)
  const keep = button(page, /^Keep everything for offline \([\d.]+ MB\)$/)
  // Slow enough that there is something to cancel.
  const line = await page.context().newCDPSession(page)
  const slow = { offline: false, latency: 20, uploadThroughput: -1, downloadThroughput: 300_000 }
  await line.send('Network.emulateNetworkConditions', slow)
  await keep.click()
  await expect(page.getByRole('progressbar', { name: words.keeping.en })).toBeVisible()
  await button(page, named(words.cancel)).click()
  await expect(keep).toBeVisible()
  await line.send('Network.emulateNetworkConditions', { ...slow, latency: 0, downloadThroughput: -1 })
  await keep.click()
  await expect(page.getByText(words.allKept.en)).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.offline__district:not([data-kept="whole"])')).toHaveCount(0)
  await button(page, 'Let Line Peak go').click()
  // What other districts need as well stays.
  const row = page.locator('.offline__district', { hasText: 'Line Peak' })
  await expect(row).toHaveAttribute('data-kept', 'part')
  await expect(page.locator('.offline__district[data-kept="part"]')).toHaveCount(1)
  await expect(keep).toBeVisible()
})

/** The build as its next version: the page begins with a script of another name. */
function publishNext(host: Host): { readonly first: string; readonly next: string } {
  const page = built('index.html')
  const [, first = ''] = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(page) ?? []
  const next = first.replace(/index-.{8}/, 'index-NextNext')
  // Other files reach into the first by its name.
  host.replace(next, `import './${basename(first)}'`)
  host.replace('index.html', page.replaceAll(first, next))
  host.replace('service.js', built('service.js').replaceAll(first, next))
  return { first, next }
}

const begins = (page: Page) =>
  page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src')?.replace('./', ''))

test('a new version is offered on title and map only, loads when asked to, and leaves another tab’s level alone', async ({
  page,
  context,
  host,
}) => {
  await page.goto(at(host, '#/level/1-3-teach-dont-tell'))
  await settled(page)
  const { first, next } = publishNext(host)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
    .toBe(true)
  const offer = page.getByRole('complementary', { name: words.renewal.en })
  await expect(button(page, 'Skip to the lab')).toBeVisible()
  await expect(offer).toHaveCount(0)

  const other = await context.newPage()
  await other.goto(at(host, '#/'))
  // From what is kept here: the version the first tab has.
  expect(await begins(other)).toBe(first)
  const otherOffer = other.getByRole('complementary', { name: words.renewal.en })
  await expect(otherOffer).toBeVisible()
  await otherOffer.getByRole('button', { name: words.load.en }).click()
  await expect.poll(() => begins(other).catch(() => '')).toBe(next)

  // The first tab is still of its own version, and its parts still come.
  expect(await begins(page)).toBe(first)
  await button(page, 'Skip to the lab').click()
  await button(page, /^bear/).click()
  await train(page)
  await expect(offer).toHaveCount(0)
  await page.goto(at(host, '#/map'))
  await expect(offer).toBeVisible()
  await offer.getByRole('button', { name: words.later.en }).click()
  await expect(offer).toHaveCount(0)
})
