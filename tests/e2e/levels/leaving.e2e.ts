/**
 * A player who comes and goes, one level after another: the story skipped, every hint asked for, the training left, the
 * contest left by Back and by a reload, and the work is there each time.
 */
import type { Page } from '@playwright/test'
import { levelWords as words } from '../../../src/i18n/level.ts'
import { arriveWith, button, hasTurn, ids, named, open, solution, starsWon } from '../player.ts'
import { expect, test } from '../test.ts'

/** Each is left every three days. */
const today = ids.filter((_, i) => hasTurn(i))

for (const id of today) {
  test(`${id}: hints read to the end, left in the middle, and nothing is lost`, async ({ page }) => {
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(String(error)))
    const average = solution(id, 'average')

    await open(page, `#/level/${id}`)
    await button(page, named(words.skipToLab)).click()
    await expectHeading(page, words.lab.en)
    for (const rung of [words.firstHint, words.nextHint, words.lastHint])
      await button(page, named(rung)).click()
    const hints = page.getByRole('region', { name: words.hints.en })
    await expect(hints.getByText(/\S/).first()).toBeVisible()
    await expect(button(page, named(words.lastHint))).toHaveCount(0)
    await button(page, named(words.gotIt)).first().click()
    await expect(hints).toBeHidden()
    await page.goto('about:blank')

    await arriveWith(page, { [id]: average.recipe })
    await open(page, '#/map')
    await expect(page.locator('.map')).toBeVisible()
    await open(page, `#/level/${id}`)
    await expectHeading(page, words.lab.en)
    await page.locator('.lab__train').click()
    await page.reload()
    await expectHeading(page, words.lab.en)
    await button(page, named(words.runIt)).click()
    await expect(button(page, named(words.skip))).toBeVisible({ timeout: 60_000 })
    await page.goBack()
    await expect(page.locator('.map')).toBeVisible()
    await page.goForward()
    await expectHeading(page, words.lab.en)
    await button(page, named(words.runIt)).click()
    await expect(button(page, named(words.skip))).toBeVisible({ timeout: 60_000 })
    await page.reload()
    await expectHeading(page, words.lab.en)
    await button(page, named(words.runIt)).click()
    await button(page, named(words.skip)).click({ timeout: 60_000 })
    expect(average.stars).toContain(await starsWon(page))
    expect(trouble).toEqual([])
  })
}

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name, exact: true })).toBeAttached({ timeout: 60_000 })
}
