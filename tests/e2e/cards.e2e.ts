import { button, open } from './player.ts'
import { expectA4, printedPages } from './printed.ts'
import { expect, test } from './test.ts'

test('where there is no camera, keys answer number by number', async ({ page }) => {
  await open(page, '#/cards')
  await page.getByRole('slider', { name: 'Pupils in the class' }).fill('5')
  await button(page, 'Use the camera').click()
  await expect(page.getByText(/everything works without it/).first()).toBeVisible()
  await button(page, '1: not yet').focus()
  for (const key of ['a', 'b', 'B', 'd', 'c']) await page.keyboard.press(key)
  await expect(page.getByText('5 of 5 read')).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(page.getByText('4 of 5 read')).toBeVisible()
  await button(page, 'Show how many').press('Enter')
  await expect(page.locator('.cards__counts dd')).toHaveText(['1', '2', '0', '1'])
})

test('cards print one, two or four on a page of A4, and no page is empty', async ({ page }) => {
  await open(page, '#/cards')
  await page.getByRole('slider', { name: 'Pupils in the class' }).fill('5')
  for (const [perPage, pages] of [
    ['One', 5],
    ['Two', 3],
    ['Four', 2],
  ] as const) {
    await page.getByRole('radio', { name: new RegExp(`^${perPage}`) }).check({ force: true })
    const sheets = await printedPages(page)
    expect(sheets, perPage).toHaveLength(pages)
    expectA4(sheets)
  }
})
