/** What the title and the map fetch; what a level fetches is counted by its tour (levels/tour.e2e.ts). */
import { basename } from 'node:path'
import type { Page } from '@playwright/test'
import { measure } from '../../src/build/size.mjs'
import { ids, open } from './player.ts'
import { expect, test } from './test.ts'

/** Names of the files that the page and its worker ask for, from now on. */
function record(page: Page): Set<string> {
  const asked = new Set<string>()
  page.context().on('request', (request) => {
    const { pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http')) asked.add(pathname === '/' ? 'index.html' : basename(pathname))
  })
  return asked
}

/** Files that the budgets count, of a screen or of several. */
function counted(...screens: string[]): Set<string> {
  const found = measure().filter(({ screen }) => screens.includes(screen))
  expect(found.map(({ screen }) => screen)).toEqual(screens)
  return new Set(found.flatMap(({ files }) => files.map((file) => basename(file))))
}

/** Music and effects come after the first press and are waited for by nobody. */
const sound = /^(audio-|.*\.(mp3|webm)$)/

/** Whatever is fetched ahead while a screen idles must be counted by a later one. */
async function expectCounted(page: Page, asked: ReadonlySet<string>, files: ReadonlySet<string>) {
  await page.waitForLoadState('networkidle')
  expect([...asked].filter((file) => !files.has(file) && !sound.test(file))).toEqual([])
}

test('whatever the title and the map fetch ahead is counted by some budget', async ({ page }) => {
  const asked = record(page)
  await page.goto('/')
  await expect(page.getByRole('button').first()).toBeVisible()
  await expectCounted(page, asked, counted('title', 'map', 'beside', ...ids))
  await open(page, '#/map')
  await expectCounted(page, asked, counted('title', 'map', 'beside', ...ids))
})
