/** Where a budget has been used up, one more is refused in words that say what to do, and what was made stands. */
import type { Page } from '@playwright/test'
import type { Piece } from '../../src/coding/blocks/piece.ts'
import { arriveWith, button, contest, open, solution, train } from './player.ts'
import { expect, test } from './test.ts'

// So large that a whole program stands in its editor.
test.use({ viewport: { width: 1366, height: 768 } })

async function arrive(page: Page, id: string, recipe: unknown): Promise<void> {
  await arriveWith(page, { [id]: recipe })
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
}

/** Shown at the foot of the lab, and read to whoever cannot see it. */
async function expectRefused(page: Page, words: string): Promise<void> {
  await expect(page.locator('.lab__trouble')).toHaveText(words)
  await expect(page.locator('[data-live]')).toHaveText(words)
}

test('a sign’s thirteenth drawing is refused, and the twelve before it still win', async ({ page }) => {
  const id = '1-4-flag-doodles'
  await arrive(page, id, solution(id, 'expert').recipe)
  await page.getByRole('application', { name: /^Drawing pad/ }).focus()
  for (const key of ['Space', 'ArrowRight', 'ArrowDown', 'Space']) await page.keyboard.press(key)
  await expectRefused(page, 'This line has no room for another flag. Take one down first.')
  await expect(page.getByText('36 / 36')).toBeVisible()
  expect(await contest(page)).toBe(3)
})

test('a fifteenth block may stand while the program is written, and is told of when it is tried', async ({
  page,
}) => {
  const id = '1-5-lantern-robot'
  const { recipe } = solution(id, 'expert')
  const { blocks } = recipe as { blocks: readonly Piece[] }
  const more = [1, 2, 3].map((n) => ({ id: `more${n}`, type: 'forward' }))
  await arrive(page, id, { ...(recipe as object), blocks: [...more, ...blocks] })
  await expect(page.getByText('15 / 14')).toBeVisible()
  await page.locator('.lab__train').click()
  await expectRefused(
    page,
    '15 blocks or statements, but this level allows at most 14. Choose less, or take something back first.',
  )
  await page
    .locator('[data-id="more2"] > .blocklyPath')
    .first()
    .click({ position: { x: 8, y: 20 } })
  await page.keyboard.press('Delete')
  await expect(page.getByText('14 / 14')).toBeVisible()
  await train(page)
  await expect(page.locator('.lab__trouble')).toHaveCount(0)
})

test('a seventeenth keeper is not woken, a fourth lesson not given, and both say why', async ({ page }) => {
  const id = '1-6-sleeping-learner'
  await arrive(page, id, solution(id, 'lazy-retrain-before-they-come').recipe)
  await train(page)
  const night = (n: number) => button(page, new RegExp(`^Night ${n}:`))
  const plan = (name: string) => page.getByRole('radio', { name })
  await night(3).click()
  await page.locator('.nights-bird').first().click()
  await expectRefused(
    page,
    '17 labels, but this level allows at most 16. Choose less, or take something back first.',
  )
  await expect(page.getByText('16 / 16')).toBeVisible()
  await plan('Retrain: new labels only').click()
  await expect(page.getByText('3 / 3')).toBeVisible()
  await night(4).click()
  await expect(page.getByRole('heading', { name: /^Night 4:/ })).toBeVisible()
  await plan('Retrain: new labels only').click()
  await expectRefused(
    page,
    '4 retrainings, but this level allows at most 3. Choose less, or take something back first.',
  )
  await expect(plan('No lesson')).toBeChecked()
})

test('a thirty-first label is refused, and goes on once another has come off', async ({ page }) => {
  const id = '2-1-label-rush'
  await arrive(page, id, solution(id, 'lazy-one-label-for-all').recipe)
  await page.getByRole('tab', { name: 'Cards' }).click()
  const chips = page.locator('.labels-cards .chip, .chip')
  await chips.last().click()
  await page.getByRole('radio', { name: 'Gentoo' }).click()
  await expectRefused(
    page,
    '31 new labels, but this level allows at most 30. Choose less, or take something back first.',
  )
  await chips.first().click()
  await button(page, 'Take off').click()
  await expect(page.getByText('29 / 30')).toBeVisible()
  await chips.last().click()
  await page.getByRole('radio', { name: 'Gentoo' }).click()
  await expect(page.getByText('30 / 30')).toBeVisible()
  await expect(page.locator('.lab__trouble')).toHaveCount(0)
})
