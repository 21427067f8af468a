/** The daily puzzle: the same for everybody on a date, its work kept apart, passed on by a link. */
import type { Page } from '@playwright/test'
import { dateAfter, entryOn } from '../../src/engine/calendar.ts'
import { expectNoBarriers } from './barriers.ts'
import { answers, dayOf, entries } from './calendar.ts'
import { bringPassport, button, open, tabTo } from './player.ts'
import { expect, test } from './test.ts'

const teach = '1-3-teach-dont-tell'
const { date, entry: today, id } = dayOf(teach)

/** At noon of that date, with a star for these levels and whatever else was kept. */
async function arrive(page: Page, solved: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  await page.clock.setFixedTime(new Date(`${date}T12:00`))
  await open(page, '#/settings')
  const levels = { ...Object.fromEntries(solved.map((level) => [level, { stars: 1 }])), ...more }
  await bringPassport(
    page,
    JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } }),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()
}

test('the day’s lantern is lit from the map by keys alone, and the link proves it elsewhere', async ({
  page,
}) => {
  await arrive(page, [teach], { [id]: { stars: 0, draft: answers[id] } })
  await open(page, '#/map')
  const card = page.getByRole('region', { name: 'Daily puzzle' })
  await expect(card).toContainText(`“1-3 Teach, don’t tell”, dealt anew.`)
  await expectNoBarriers(page, 'daily puzzle 1')
  await tabTo(page, button(page, 'Today’s puzzle'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeAttached()
  expect(new URL(page.url()).hash).toBe('#/daily')
  await expect(page.locator('.lab__task')).toContainText('Other animals wait in the yard today')
  await tabTo(page, button(page, 'Run the contest'))
  await page.keyboard.press('Enter')
  await button(page, 'To the result').waitFor({ timeout: 60_000 })
  await tabTo(page, button(page, 'To the result'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Lantern lit' })).toBeVisible()
  await expect(page.locator('.duel__side')).toHaveCount(2)
  await expectNoBarriers(page, 'daily puzzle 2')
  const [line = '', address = ''] = (await page.getByLabel('Pass it on').last().inputValue()).split('\n')
  expect(line).toContain(`the house ${(today.house * 100).toFixed(1)}%, me`)

  // The level's own work is as it was, and the map remembers the lantern.
  await button(page, 'To the map').last().click()
  await expect(card).toContainText('Lantern lit · Your best here')
  await open(page, '#/map/1')
  await expect(button(page, /Teach, don’t tell.*1 of 3 stars/s)).toBeVisible()

  const other = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin, locale: 'en-GB' })
  if (!other) throw new Error('The browser is gone.')
  const reader = await other.newPage()
  await reader.goto(address)
  await expect(reader.getByText('Lantern lit here too, and the same to the last bit.')).toBeVisible({
    timeout: 60_000,
  })
  await other.close()
})

test('of a level not yet solved the day’s puzzle waits, and shows the way to the level', async ({ page }) => {
  await arrive(page, ['1-1-ai-or-not'])
  await open(page, '#/daily')
  await expect(page.getByText(/Today’s puzzle grows out of “1-3 Teach, don’t tell”/).first()).toBeVisible()
  await expectNoBarriers(page, 'daily puzzle 3')
  await button(page, 'Play Teach, don’t tell').click()
  await expect(button(page, 'Skip to the lab')).toBeVisible()
})

test('yesterday’s answer is looked at, and gives no light', async ({ page }) => {
  const before = entryOn(entries, dateAfter(date, -1))
  if (!before) throw new Error('there is no yesterday')
  await arrive(page, [teach, before.level])
  await open(page, '#/daily/yesterday')
  await expect(page.locator('.lab__head')).toBeVisible()
  await expect(page.locator('.lab__task')).toContainText('This is how the house did yesterday’s puzzle.')
  await button(page, 'Run the contest').click()
  await button(page, 'To the result').click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'That is how the house did it' })).toBeVisible()
  await expect(page.getByLabel('Pass it on')).toHaveCount(0)
})

test('a newcomer is asked nothing by any day', async ({ page }) => {
  await open(page, '#/map')
  await expect(page.getByRole('heading', { name: 'Districts' })).toBeAttached()
  await expect(page.getByRole('region', { name: 'Daily puzzle' })).toHaveCount(0)
})

test.describe('by finger on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the day’s lantern is lit by taps alone, from the map to the lit lantern and back', async ({
    page,
  }) => {
    await arrive(page, [teach], { [id]: { stars: 0, draft: answers[id] } })
    await open(page, '#/map')
    await button(page, 'Today’s puzzle').tap()
    await expect(page.locator('.lab__task')).toContainText('Other animals wait in the yard today')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.locator('.lab__train').tap()
    await expect(button(page, 'Train again')).toBeVisible({ timeout: 60_000 })
    await button(page, 'Run the contest').tap()
    await button(page, 'To the result').tap({ timeout: 60_000 })
    await expect(page.getByRole('heading', { name: 'Lantern lit' })).toBeVisible()
    for (const side of await page.locator('.duel__side').all()) await expect(side).toBeInViewport()
    await button(page, 'To the map').last().tap()
    await expect(page.getByRole('region', { name: 'Daily puzzle' })).toContainText(
      'Lantern lit · Your best here',
    )
  })
})
