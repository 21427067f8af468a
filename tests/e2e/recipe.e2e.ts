import type { Page } from '@playwright/test'
import { arriveWith, button, open, solution, starsWon } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-2-ferry-gate'

async function linkOf(page: Page): Promise<string> {
  await expect(page.getByRole('img', { name: /^Code of your work in 1-2/ })).toBeVisible()
  return page.getByLabel('Link', { exact: true }).first().inputValue()
}

test('work is handed on as a picture of a code, tried again on another machine, watched and taken up', async ({
  page,
}) => {
  await arriveWith(page, { [id]: solution(id, 'expert').recipe })
  await open(page, `#/level/${id}`)
  await button(page, 'Hand on as a code').click()
  const link = await linkOf(page)
  const picture = await page.getByRole('img', { name: /^Code of your work/ }).screenshot()

  const other = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin, locale: 'en-GB' })
  if (!other) throw new Error('The browser is gone.')
  const reader = await other.newPage()
  await arriveWith(reader, { [id]: solution(id, 'average').recipe })
  await open(reader, '#/recipe')
  const [chooser] = await Promise.all([
    reader.waitForEvent('filechooser'),
    button(reader, 'Choose a photo').click(),
  ])
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
  await expect(reader.getByText('This machine attempted it: 3 stars.').first()).toBeVisible({
    timeout: 60_000,
  })
  await button(reader, 'Watch it').click()
  await expect(
    reader.getByText('This is work from a code, not yours.', { exact: false }).first(),
  ).toBeVisible()
  await button(reader, 'To the stars').click()
  // Nothing was won by watching.
  await expect(reader.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()

  await reader.goto(link)
  await button(reader, 'Take it into my lab').click({ timeout: 60_000 })
  await expect(reader.getByRole('radio', { name: 'Work from a code' })).toBeChecked()
  await button(reader, 'Run the contest').click()
  await button(reader, 'To the stars').click({ timeout: 60_000 })
  expect(await starsWon(reader)).toBe(3)
  await button(reader, 'Back to the lab').click()
  await reader.getByRole('radio', { name: 'Work from here' }).check({ force: true })
  await expect(reader.getByRole('radio', { name: 'Work from here' })).toBeChecked()
  await other.close()
})

test('a code that is broken, or read without a camera, is refused kindly', async ({ page }) => {
  await open(page, '#/recipe/AQabcdefghijklmnop')
  await expect(page.getByText(/A part of this code is missing or changed/).first()).toBeVisible()
  await page.getByLabel('Link', { exact: true }).fill('hello')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/There is no solution in this text/).first()).toBeVisible()
  await button(page, 'Use the camera').click()
  await expect(
    page.getByText(/(was not allowed|No camera was found).*everything works without it/).first(),
  ).toBeVisible()
})
