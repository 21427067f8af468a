/** The shell and the editors without barriers; each level's own screens are in its tour (levels/tour.e2e.ts). */
import type { Page } from '@playwright/test'
import { expectNoBarriers as expectNone } from './barriers.ts'
import { bringPassport, button, open, passportWith, solution } from './player.ts'
import { expect, test } from './test.ts'

async function expectNoBarriers(page: Page) {
  // What has just been pressed begins to move a moment later.
  await page.waitForTimeout(100)
  await expectNone(page, page.url())
}

for (const [name, hash] of [
  ['title', '#/'],
  ['map', '#/map'],
  ['a district', '#/map/3'],
  ['settings', '#/settings'],
  ['field notes', '#/notes'],
  ['the story', '#/story'],
] as const) {
  test(`${name} has no barriers`, async ({ page }) => {
    await open(page, hash)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expectNoBarriers(page)
  })
}

test('the harbour seen whole and the reason of a lock have no barriers', async ({ page }) => {
  await open(page, '#/map')
  await expect(page.getByRole('heading', { name: 'Districts' })).toBeAttached()
  await page.keyboard.press('z')
  await expect(button(page, 'Whole harbour (Z)')).toHaveAttribute('aria-pressed', 'true')
  await expectNoBarriers(page)
  await page.keyboard.press('z')
  await expect(button(page, 'Whole harbour (Z)')).toHaveAttribute('aria-pressed', 'false')
  await button(page, /^Lantern Pier/).click()
  await button(page, /Opens with a star on 1-3/).click()
  await expect(page.getByRole('dialog')).toContainText('A teacher’s link opens any level at once.')
  await expectNoBarriers(page)
  await button(page, 'Open it anyway').click()
  await expect(page.getByRole('heading', { name: 'Briefing' })).toBeVisible()
})

test('a code level has no barriers in any of its languages, nor beside its contest', async ({ page }) => {
  const id = '1-5-lantern-robot'
  await open(page, '#/settings')
  await bringPassport(page, passportWith({ [id]: solution(id, 'average').recipe }))
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  await open(page, `#/level/${id}`)
  await expect(page.locator('.blocklySvg').first()).toBeVisible()
  await button(page, 'Try it').click()
  await expect(button(page, 'Try again')).toBeVisible({ timeout: 60_000 })
  await expectNoBarriers(page)
  await button(page, 'Run the contest').click()
  await button(page, 'Pause').click()
  await expect(page.locator('.code-beside .blocklySvg')).toBeVisible()
  await expectNoBarriers(page)
  await button(page, 'To the stars').click()
  await expect(page.getByRole('heading', { name: /Not yet|Solved|Mastered!/ })).toBeVisible()
  await expectNoBarriers(page)
  await button(page, /Try for more|Back to the lab/).click()
  for (const language of ['Python', 'JavaScript']) {
    await page.getByRole('button', { name: language, exact: true }).first().click()
    await expect(page.getByRole('textbox', { name: `Your program, ${language}` })).toBeVisible()
    await expectNoBarriers(page)
  }
  // Text beside the contest as well.
  await button(page, 'Run the contest').click()
  await button(page, 'Pause').click()
  await expect(page.locator('.code-beside .cm-content')).toBeVisible()
  await expectNoBarriers(page)
})
