import {
  bringPassport,
  button,
  contest,
  downloadPassport,
  open,
  openLab,
  passportWith,
  solution,
} from './player.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'
const draft = passportWith({ [id]: solution(id, 'expert').recipe })

test('stars are there again after the tab was closed', async ({ page }) => {
  await open(page, '#/settings')
  await bringPassport(page, draft)
  await open(page, `#/level/${id}`)
  expect(await contest(page)).toBe(3)
  await page.reload()
  await open(page, '#/map/3')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '3-5' })).toContainText(/3/)
  await expect(page.getByRole('img', { name: '3 of 144 stars' })).toBeVisible()
})

test('stars are there when the page is reloaded at once, though the disk has not answered', async ({
  page,
}) => {
  // As on a loaded machine: whatever is written takes longer than the page lives.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('slow disk') === null) return
    const asked = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') throw new DOMException('later', 'TransactionInactiveError')
      return asked.call(this, stores, mode, options)
    }
  })
  await open(page, '#/settings')
  await bringPassport(page, draft)
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  await page.evaluate(() => sessionStorage.setItem('slow disk', 'yes'))
  await page.reload()
  await open(page, `#/level/${id}`)
  expect(await contest(page)).toBe(3)
  await page.evaluate(() => sessionStorage.removeItem('slow disk'))
  await page.reload()
  await open(page, '#/map')
  await expect(page.getByRole('img', { name: '3 of 144 stars' })).toBeVisible()
})

test('a passport that was called read is there after a reload at that moment', async ({ page }) => {
  await open(page, '#/settings')
  await bringPassport(page, draft)
  await page.getByText('Passport read.').first().waitFor({ state: 'attached' })
  await page.reload()
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
})

test('a passport carries stars to a machine that was wiped', async ({ page, browser, baseURL }) => {
  await open(page, '#/settings')
  await bringPassport(page, draft)
  await open(page, `#/level/${id}`)
  await contest(page)
  await button(page, 'Settings').click()
  const passport = await downloadPassport(page)
  expect(passport.progress.levels[id]?.stars).toBe(3)

  const wiped = await browser.newContext(baseURL ? { baseURL } : {})
  const other = await wiped.newPage()
  await open(other, '#/settings')
  await bringPassport(other, JSON.stringify(passport))
  await expect(other.getByText('Passport read.').first()).toBeVisible()
  await open(other, '#/map')
  await expect(other.getByRole('img', { name: '3 of 144 stars' })).toBeVisible()
  await wiped.close()
})

test.describe('a passport that cannot be read is refused with the reason and nothing is lost', () => {
  for (const [what, content, reason] of [
    ['damaged', draft.slice(0, -10), /cut off/],
    ['newer', draft.replace(/"version":\d+/, '"version":70'), /newer Neon Harbour/],
    ['another file', '{"hello":"world"}', /not a Neon Harbour passport/],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page, '#/settings')
      await bringPassport(page, draft)
      await expect(page.getByText('Passport read.').first()).toBeVisible()
      await bringPassport(page, content)
      await expect(page.getByText(reason).first()).toBeVisible()
      await open(page, `#/level/${id}`)
      // The draft of the good passport is still there: the level opens in the lab.
      await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
    })
  }
})

test('a reload in the middle of a lab loses no decision, and undo steps back', async ({ page }) => {
  await openLab(page, id)
  const add = button(page, 'Add a hidden layer')
  await add.click()
  await expect(page.getByText(/[1-9]\d* used/).first()).toBeVisible()
  const used = await page
    .getByText(/\d+ used/)
    .first()
    .textContent()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await expect(page.getByText(used ?? 'none').first()).toBeVisible()
  await button(page, 'Start over').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByText('0 used').first()).toBeVisible()
  await button(page, 'Undo').click()
  await expect(page.getByText(used ?? 'none').first()).toBeVisible()
})

test('the language can be switched in the middle of a level without losing anything', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Add a hidden layer').click()
  await button(page, 'Settings').click()
  await page.getByRole('radio', { name: '繁體中文' }).check({ force: true })
  await page.goBack()
  await expect(page.getByRole('heading', { name: '實驗室', exact: true })).toBeVisible()
  await expect(button(page, '訓練')).toBeVisible()
  await expect(button(page, '復原')).toBeEnabled()
})
