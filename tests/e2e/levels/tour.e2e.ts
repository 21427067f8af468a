/**
 * One tour a level, ids read from disk: every lecture demo played, the lab, the training and the contest free of
 * barriers, the contest jumped through, the stars and the fingerprint that Node came to, everything it fetched counted
 * by its size budget; and on its day a lazy recipe without a star.
 */
import { basename } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { measure } from '../../../src/build/size.mjs'
import { words as coding } from '../../../src/coding/words.ts'
import { levelWords as words } from '../../../src/i18n/level.ts'
import { levelFiles } from '../../levels/files.ts'
import { recorded } from '../../levels/fingerprints.ts'
import { expectNoBarriers, shellIsLookedAt } from '../barriers.ts'
import {
  arriveWith,
  button,
  contest,
  named,
  open,
  solution,
  solutions,
  toWorldOutside,
  train,
} from '../player.ts'
import { expect, test } from '../test.ts'

/** Music and effects come after the first press and are waited for by nobody. */
const uncounted = /^(audio-|.*\.(mp3|webm)$)/

for (const file of levelFiles()) {
  const id = basename(file, '.json')
  test(`${id}: a tour from the first card to the world outside`, async ({ page }) => {
    const shell = shellIsLookedAt(id)
    const trouble = troubleOf(page)
    const asked = requestsOf(page)
    await arriveWith(page, { [id]: solution(id, 'expert').recipe })
    await open(page, `#/level/${id}`)
    await expectHeading(page, words.lab.en)
    await expect(page.locator('#stage')).toHaveAttribute('data-state', 'ready')
    // An editor that is still coming has parts of a list without the list.
    await expect(page.getByText(coding.loading.en)).toHaveCount(0, { timeout: 60_000 })
    await expect(page.locator('.code-blocks:not(:has(.blocklyText))')).toHaveCount(0)
    await expectNoBarriers(page, 'the lab')

    await button(page, named(words.story)).click()
    await expectHeading(page, words.lecture.en)
    if (shell) await expectNoBarriers(page, 'the briefing')
    const cards = await page.locator('.phase__dots li').count()
    expect(cards).toBeGreaterThan(0)
    for (let card = 1; card <= cards; card++) {
      await page.waitForTimeout(300)
      await expectPicture(page, `card ${card}`)
      await button(page, named(words.next)).click()
    }
    await expectHeading(page, words.predict.en)
    if (shell) await expectNoBarriers(page, 'the question')
    await page.locator('.guesses__one').first().click()
    await expectHeading(page, words.lab.en)

    await train(page)
    await expectNoBarriers(page, 'the lab after training')
    await jumpThrough(page)
    await button(page, named(words.skip)).click()
    await expectHeading(page, words.won3.en)
    if (shell) await expectNoBarriers(page, 'the stars')
    const result = page.locator('.result')
    await expect(result).toHaveAttribute('data-fingerprint', recorded(id).expert ?? 'none is recorded')
    await expect(result.locator('.result__counts')).toHaveText(/[1-9]/)
    // What is set in bold type is marked with stars, and nobody reads these.
    await expect(result).not.toContainText(/\*[^*]+\*/)
    await lookAtGuess(page)
    await toWorldOutside(page, async () => {
      await page.waitForTimeout(300)
      await expectPicture(page, 'what happened')
      if (shell) await expectNoBarriers(page, 'what happened')
    })
    if (shell) await expectNoBarriers(page, 'the world outside')
    expectCounted(id, asked)

    // What it wins Node's proof has judged already.
    if (shell) {
      const lazy = solutions(id).find(({ name }) => name.startsWith('lazy-'))
      await arriveWith(page, { [id]: lazy?.recipe })
      await page.reload()
      await expectHeading(page, words.lab.en)
      expect(await contest(page), lazy?.name).toBe(0)
    }
    expect(trouble).toEqual([])
  })
}

/** Where a level shows what was guessed: it plays, and the stars are back after it, the player's own. */
async function lookAtGuess(page: Page): Promise<void> {
  const show = button(page, named(words.showGuess))
  if ((await show.count()) === 0) return
  await show.click()
  await expect(page.locator('.run__guess')).toBeVisible({ timeout: 60_000 })
  await expectPicture(page, 'the guess')
  await button(page, named(words.skip)).click()
  await expectHeading(page, words.won3.en)
}

/** Runs the contest, pauses it, and looks at it at each quarter and in another size. */
async function jumpThrough(page: Page): Promise<void> {
  await button(page, named(words.runIt)).click()
  await button(page, named(words.pause)).click()
  const scrub = page.getByRole('slider', { name: words.scrub.en })
  const last = Number(await scrub.getAttribute('max'))
  expect(last).toBeGreaterThan(0)
  for (const part of [0.25, 0.5, 0.75]) {
    await scrub.fill(String(Math.floor(last * part)))
    await page.waitForTimeout(150)
    await expectPicture(page, `${part * 100}% of the contest`)
  }
  await page.setViewportSize({ width: 844, height: 540 })
  await page.waitForTimeout(200)
  await expectPicture(page, 'the contest in another size')
  await page.setViewportSize({ width: 960, height: 540 })
  await expectNoBarriers(page, 'the contest')
}

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name, exact: true })).toBeAttached({ timeout: 60_000 })
}

/** The stage shows something: a plain night has hardly any light and dark in it. */
async function expectPicture(page: Page, where: string): Promise<void> {
  const picture = await page.locator('#stage').screenshot()
  const { channels } = await sharp(picture).stats()
  expect(Math.max(...channels.map(({ stdev }) => stdev)), `the stage at ${where}`).toBeGreaterThan(12)
}

/** What goes wrong in the page from now on, in its own words. */
function troubleOf(page: Page): string[] {
  const found: string[] = []
  page.on('pageerror', (error) => found.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  return found
}

/** Names of the files that the page and its workers ask for from now on. */
function requestsOf(page: Page): Set<string> {
  const asked = new Set<string>()
  page.context().on('request', (request) => {
    const { pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http')) asked.add(pathname === '/' ? 'index.html' : basename(pathname))
  })
  return asked
}

function expectCounted(id: string, asked: ReadonlySet<string>): void {
  const budgets = measure().filter(({ screen }) => screen === id || screen === 'beside')
  const counted = new Set(budgets.flatMap(({ files }) => files.map((file) => basename(file))))
  expect(
    [...asked].filter((file) => !counted.has(file) && !uncounted.test(file)),
    'fetched, and counted by no budget',
  ).toEqual([])
}
