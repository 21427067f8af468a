/** Level 3-2 with the ball led by hand in fog, and thrown off its mountain. By keys alone: hands.e2e.ts. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { setup as schema } from '../../src/puzzles/descent/schema.ts'
import { button, openLab, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-2-downhill'
const level = JSON.parse(readFileSync(`levels/3/${id}.json`, 'utf8')) as { setup: unknown }
const setup = schema.parse(level.setup)

const off = async (page: Page) =>
  Number.parseFloat(
    (await page.getByRole('meter', { name: 'Average error' }).getAttribute('aria-valuetext')) ?? '',
  )
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

async function slideTo(page: Page, name: string, stops: readonly number[], to: number) {
  const one = slider(page, name)
  await one.focus()
  await page.keyboard.press('Home')
  for (let i = 0; i < stops.indexOf(to); i++) await page.keyboard.press('ArrowRight')
  await expect(one).toHaveValue(String(stops.indexOf(to)))
}

test('in the fog the ball is led by buttons and by arrow keys: up the map it gets better, one step aside it hits the wall', async ({
  page,
}) => {
  await openLab(page, id)
  await expect(page.getByText(/^Fog\. Your lamp/)).toBeVisible()
  const before = await off(page)
  await button(page, /Height more/).click()
  await expect(page.getByText('One step by hand.')).toBeVisible()
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowUp')
  await expect(page.getByText('11 steps by hand.')).toBeVisible()
  await expect.poll(() => off(page)).toBeLessThan(before / 2)
  const higher = await off(page)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('12 steps by hand.')).toBeVisible()
  await expect.poll(() => off(page)).toBeGreaterThan(higher)
  await button(page, 'Back to the start').click()
  await expect(page.getByText(/^Arrow keys or these/)).toBeVisible()
})

test('a roll turns to the rule and lifts the fog, and hand and rule are told side by side', async ({
  page,
}) => {
  await openLab(page, id)
  await page.getByRole('tab', { name: 'By the rule' }).click()
  await slideTo(page, 'Scale', setup.unit.steps, 20)
  await slideTo(page, 'Learning rate', setup.learningRate.steps, 0.3)
  await page.getByRole('tab', { name: 'By hand' }).click()
  for (let i = 0; i < 3; i++) await button(page, /Height more/).click()
  await train(page)
  await expect(page.getByText('The rule: 50 steps, 6.5 kt.')).toBeVisible()
  await expect(page.getByText(/Your hand: 3 steps/)).toBeVisible()
  await page.getByRole('tab', { name: 'By hand' }).click()
  await expect(page.getByText(/^The fog has lifted/)).toBeVisible()
})

test('one step after another at the largest learning rate throws the ball off, and it comes back for another throw', async ({
  page,
}) => {
  await openLab(page, id)
  await page.getByRole('tab', { name: 'By the rule' }).click()
  await slideTo(page, 'Learning rate', setup.learningRate.steps, 2)
  const step = button(page, 'Try one step')
  await step.click()
  await expect(page.getByText(/^Step 1:/)).toBeVisible()
  for (let i = 0; i < 4; i++) if ((await step.getAttribute('aria-disabled')) === null) await step.click()
  await expect(page.getByText(/I was told to hurry/)).toBeVisible()
  await expect(step).toHaveAttribute('aria-disabled', 'true')
  await button(page, 'Back to the start').click()
  await expect(step).not.toHaveAttribute('aria-disabled', 'true')
})
