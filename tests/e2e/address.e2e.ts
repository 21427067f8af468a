/** Links as people send them: each opens what it meant, or says that there is no such level, and never holds anybody. */

import { button } from './player.ts'
import { expect, test } from './test.ts'

const bend = /Bend the border/

test.describe('a link', () => {
  for (const [address, title, lang] of [
    ['?lang=en#/Level/3-5-Bend-The-Border', bend, 'en'],
    ['?lang=zh-Hant%23/level/3-5-bend-the-border', /3-5/, 'zh-Hant'],
    ['?lang=zh_TW#/level/3-5-bend-the-border%EF%BC%89', /3-5/, 'zh-Hant'],
    ['?view=Projector%23%2Flevel%2F3-5-bend-the-border', bend, 'en'],
  ] as const) {
    test(`${address} opens the level`, async ({ page }) => {
      await page.goto(`./${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        new RegExp(`^${lang === 'en' ? 'en' : 'zh-H'}`),
      )
      if (/projector/i.test(address))
        await expect(page.locator('html')).toHaveAttribute('data-view', 'projector')
      expect(new URL(page.url()).hash).toBe('#/level/3-5-bend-the-border')
    })
  }

  for (const address of [
    '#/level/%',
    '#/level/100%-sure',
    '#/level/%E9%9C',
    '#/level/constructor',
    '#/level/__proto__',
  ]) {
    test(`${address} says that there is no such level, and leads to the map`, async ({ page }) => {
      await page.goto(`./?lang=en${address}`)
      await expect(page.getByText('There is no such level.').first()).toBeVisible()
      await button(page, 'To the map').click()
      await expect(page.getByRole('heading', { name: 'The harbour' })).toBeVisible()
    })
  }
})

test('Back leads out through addresses that were mistyped', async ({ page }) => {
  await page.goto('./?lang=en#/map')
  await expect(page.getByRole('heading', { name: 'The harbour' })).toBeVisible()
  for (const hash of ['#/level/%', '#/MAP/3', '#/nowhere', '#/settings'])
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
  await expect(page).toHaveURL(/#\/settings$/)
  for (const hash of ['#/', '#/map/3', '#/level/-', '#/map']) {
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash).toBe(hash)
  }
})
