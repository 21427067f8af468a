import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { bringPassport, button, open, solution } from './player.ts'

const [easy, toughest] = ['1-2-ferry-gate', '1-3-teach-dont-tell']
const proven = (id: string) =>
  (JSON.parse(readFileSync(`tests/levels/fingerprints/${id}.json`, 'utf8')) as { expert: string }).expert
const best = (id: string, stars: number, recipe = 'expert') => ({
  stars,
  best: { recipe: solution(id, recipe).recipe, metrics: {}, cost: {}, fingerprint: proven(id) },
})

test('a certificate is printed, and its codes are read by another copy of the game', async ({ page }) => {
  await open(page, '#/settings')
  const levels = { [easy]: best(easy, 3), [toughest]: best(toughest, 3, 'lazy-one-animal') }
  await bringPassport(
    page,
    JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } }),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()

  await open(page, '#/map/1')
  await button(page, /^Certificate/).click()
  await page.getByLabel('Your name').fill('Mei 陳')
  await expect(page.locator('.sheet__name')).toHaveText('Mei 陳')
  await expect(page.getByText(/2 of 12 levels, 6 of 36 stars/)).toBeVisible()
  const code = page.getByRole('img', { name: 'Code 1 of 1' })
  const picture = await code.screenshot()
  const pages = await page.pdf({ format: 'A4', printBackground: true })
  expect(pages.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)

  // Another machine: nothing of the first is kept there.
  const other = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin, locale: 'en-GB' })
  if (!other) throw new Error('The browser is gone.')
  const reader = await other.newPage()
  await open(reader, '#/check')
  const [chooser] = await Promise.all([
    reader.waitForEvent('filechooser'),
    button(reader, 'Choose a photo').click(),
  ])
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
  await expect(reader.getByText('3 stars here too, and the same to the last bit.')).toHaveCount(1, {
    timeout: 60_000,
  })
  // The passport's three stars for the lazy recipe were never won: whoever reads the code sees it.
  await expect(reader.getByText(/^0 stars here, but 3 stars on the code\.$/)).toBeVisible({ timeout: 60_000 })
  await reader.getByLabel('Link').fill('no link at all')
  await reader.keyboard.press('Enter')
  await expect(reader.getByText(/There are no solutions in this text/).first()).toBeVisible()
  await other.close()
})
