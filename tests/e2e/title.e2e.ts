import { button, open } from './player.ts'
import { expect, test } from './test.ts'

test('the title is readable and its button works before the canvas or the trainer has arrived', async ({
  page,
}) => {
  const large: string[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // Whatever holds Phaser or TensorFlow.js is kept waiting for as long as the test likes.
  await page.route(/assets\/(game|worker|audio)-[^/]+\.js/, async (route) => {
    large.push(route.request().url())
    await held
    await route.continue()
  })
  await open(page)
  await expect(page.getByRole('heading', { name: /Neon Harbour/ })).toBeVisible()
  expect(large).toEqual([])
  await button(page, 'Start').click()
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'The neon signs of this harbour went dark' }),
  ).toBeVisible()
  await button(page, 'Next').click()
  await button(page, 'Next').click()
  await button(page, 'Start').click()
  await expect(page.getByRole('heading', { name: /AI or not/ })).toBeVisible()
  await expect(page.getByText('Here is Pip, with an empty mind')).toBeVisible()
  release()
})

test('the language of the browser is spoken, and can be changed on the title', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ locale: 'zh-HK', ...(baseURL && { baseURL }) })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', /zh-H/)
  await expect(button(page, '開始')).toBeVisible()
  await button(page, '简体中文').click()
  await expect(button(page, '开始')).toBeVisible()
  await page.reload()
  await expect(button(page, '开始')).toBeVisible()
  await page.close()
})

test('the map shows every district, three open levels and forty-five to come', async ({ page }) => {
  await open(page, '#/map')
  let [playable, coming] = [0, 0]
  for (let world = 1; world <= 8; world++) {
    await open(page, `#/map/${world}`)
    const places = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`${world}-\\d`) })
    await expect(places).toHaveCount(6)
    const soon = await places.filter({ hasText: 'Coming' }).count()
    coming += soon
    playable += 6 - soon
  }
  expect([playable, coming]).toEqual([playable, 48 - playable])
  expect(playable).toBeGreaterThanOrEqual(3)
})
