/** Level 3-5 as a person plays it: by keyboard alone to three stars, the lazy way to none, and a training called off. */
import { expect, type Page, test } from '@playwright/test'
import { button, contest, openLab, starsWon, train } from './player.ts'

const id = '3-5-bend-the-border'

/** Presses Tab until the focused control bears the name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const at = document.activeElement
      // Past the last control the page itself has the focus.
      if (at === document.body) return ''
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent
      return (at?.getAttribute('aria-label') ?? label ?? '').trim()
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

async function pressOn(page: Page, name: RegExp): Promise<void> {
  await expect(button(page, name)).toBeVisible({ timeout: 60_000 })
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

test('by keyboard alone a small network encloses the ring and wins three stars', async ({ page }) => {
  await page.goto(`./?lang=en#/level/${id}`)
  await pressOn(page, /^Skip to the lab$/)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeAttached()

  await pressOn(page, /^Add a hidden layer$/)
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, /Neurons in layer 1/)
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('img', { name: /^Neuron \d of layer 1/ })).toHaveCount(4)

  await tabTo(page, /^linear/)
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^tanh/ })).toBeChecked()
  await tabTo(page, /^Learning rate/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await tabTo(page, /^Epochs/)
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight')

  await pressOn(page, /^Train/)
  await expect(page.getByText(/^The border closes around \d+% of the garden: moths inside\.$/)).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('img', { name: 'Neuron 1 of layer 1: high in the south' })).toBeAttached()
  await pressOn(page, /^Run the contest$/)
  await pressOn(page, /o the stars$/)
  expect(await starsWon(page)).toBe(3)
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
  expect(await page.locator('.chart__line').count()).toBeGreaterThan(0)
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
