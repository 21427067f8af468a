/** Level 3-5 as a person plays it: told in words, the lazy way to no star, and a training called off. By keys: hands.e2e.ts. */

import { arriveWith, button, contest, open, openLab, solution, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'

test('the border and what each neuron answers are told in words', async ({ page }) => {
  await arriveWith(page, { [id]: solution(id, 'expert').recipe })
  await open(page, `#/level/${id}`)
  await train(page)
  await expect(page.getByText(/^The border closes around \d+% of the garden: moths inside\.$/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Neuron 1 of layer 1: high in the south' })).toBeAttached()
})

test('without a hidden layer there is no star, and the reason is told', async ({ page }) => {
  await openLab(page, id)
  await train(page)
  expect(await contest(page)).toBe(0)
  await expect(page.getByText(/55\.0% of tonight’s insects \(goal: 75%\)/)).toBeVisible()
})

test('the curve of a training stands from its first epoch, and never goes away again', async ({ page }) => {
  await openLab(page, id)
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      for (const gone of changes.flatMap(({ removedNodes }) => [...removedNodes]))
        if (gone instanceof SVGElement && gone.classList.contains('chart__line'))
          document.body.dataset.curveLost = 'yes'
    }).observe(document.body, { childList: true, subtree: true })
  })
  await train(page)
  // As long as the film of a training that nobody saw live would run.
  await page.waitForTimeout(3000)
  await expect(page.locator('.chart__line')).not.toHaveCount(0)
  expect(await page.locator('body').getAttribute('data-curve-lost')).toBeNull()
})

test('a training can be called off, and leaves the lab as it was', async ({ page }) => {
  await openLab(page, id)
  for (let layer = 0; layer < 3; layer++) await button(page, 'Add a hidden layer').click()
  await page.getByLabel('Epochs', { exact: true }).press('End')
  // The training lasts a fraction of a second: Cancel is pressed as soon as it is there.
  await page.evaluate(() => {
    const press = (words: RegExp) =>
      [...document.querySelectorAll('button')].find((one) => words.test(one.textContent ?? ''))?.click()
    new MutationObserver((_, watch) => {
      if (!document.querySelector('[role=progressbar]')) return
      watch.disconnect()
      press(/^Cancel$/)
    }).observe(document.body, { childList: true, subtree: true })
    press(/^Train$/)
  })
  await expect(button(page, /^Train$/)).toBeVisible()
  await expect(page.getByText('Train to see the border, and what each neuron answers.')).toBeVisible()
  await expect(page.getByRole('img', { name: /not trained yet/ })).toHaveCount(6)
})
