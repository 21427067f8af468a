import { button, contest, open } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-3-teach-dont-tell'

test('a term in the briefing tells by keyboard what it means, and goes away again', async ({ page }) => {
  await open(page, `#/level/${id}`)
  await button(page, 'Next').click()
  const term = button(page, 'nearest neighbour')
  await term.focus()
  await page.keyboard.press('Enter')
  const means = page.getByText('A model that keeps its examples').first()
  await expect(means).toBeVisible()
  await expect(term).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(means).toBeHidden()
})

test('a term that another level introduces is explained here too, in Chinese, to a pointer', async ({
  page,
}) => {
  await open(page, `#/level/${id}`, 'zh-Hant')
  await button(page, '下一步').click()
  await page.getByRole('button', { name: '模型', exact: true }).first().click()
  const means = page.getByText('用例子訓練得出的數值').first()
  await expect(means).toBeVisible()
  await page.mouse.click(4, 300)
  await expect(means).toBeHidden()
})

test('a guess is remembered, and its answer kept back until the level is solved', async ({ page }) => {
  await open(page, '#/level/3-5-bend-the-border')
  for (let card = 0; card < 4; card++) await button(page, 'Next').click()
  await page.getByRole('listitem').getByRole('button').first().click()
  await expect(page.getByText('Your guess is remembered.').first()).toBeVisible()
  expect(await contest(page)).toBe(0)
  await expect(page.getByText('You guessed:')).toBeVisible()
  await expect(page.getByText(/The answer comes with your first star/)).toBeVisible()
  await expect(page.getByText(/In our trials/)).toBeHidden()
})
