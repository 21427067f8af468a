import { button, open } from './player.ts'
import { expect, test } from './test.ts'

test('a lesson is put together by keys, and its link opens just that', async ({ page }) => {
  await open(page, '#/lesson')
  await expect(page.getByText('Tick at least one level.')).toBeVisible()
  await page.getByRole('checkbox', { name: /^1-5/ }).press('Space')
  await page.getByRole('checkbox', { name: /^3-5/ }).press('Space')
  await button(page, /^Move 3-5 .* up$/).press('Enter')
  await page.getByRole('radio', { name: '繁體中文' }).press('Space')
  await page.getByRole('checkbox', { name: 'Blocks' }).press('Space')
  await expect(page.getByRole('img', { name: 'Code of this lesson' })).toBeVisible()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()

  // A pupil who has never been here.
  const other = await page.context().browser()?.newContext({ locale: 'en-GB' })
  if (!other) throw new Error('The browser is gone.')
  const pupil = await other.newPage()
  await pupil.goto(link)
  await expect(pupil.getByRole('heading', { name: '今天的課' })).toBeVisible()
  const rows = pupil.locator('.lesson__level')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('3-5')
  // The last level is the lesson's last: no way leads on out of it, and back is back to the lesson.
  await button(pupil, /^開始：1-5|^開始: 1-5/).press('Enter')
  await button(pupil, '直接去實驗室').click()
  await expect(pupil.getByRole('button', { name: 'Python', exact: true })).toBeVisible()
  await expect(pupil.getByRole('button', { name: '積木', exact: true })).toHaveCount(0)
  // The same after a reload, also where what reads the lesson is the last to come.
  await pupil.route('**/assets/beside-*.js', async (route) => {
    await new Promise((after) => setTimeout(after, 3000))
    await route.continue()
  })
  await pupil.reload()
  await button(pupil, '直接去實驗室').click()
  await expect(pupil.getByRole('button', { name: 'Python', exact: true })).toBeVisible()
  await expect(pupil.getByRole('button', { name: '積木', exact: true })).toHaveCount(0)
  await button(pupil, '回到課堂').click()
  await expect(rows).toHaveCount(2)
  await button(pupil, '離開課堂').click()
  await expect(pupil).toHaveURL(/#\/map/)
  await other.close()
})

test('a lesson’s link that is cut off says so kindly', async ({ page }) => {
  await open(page, '#/lesson/AQabcdefgh')
  await expect(page.getByText(/This lesson’s link is not whole/).first()).toBeVisible()
  await button(page, 'To the map').click()
  await expect(page).toHaveURL(/#\/map/)
})
