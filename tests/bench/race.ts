/** A race of six small networks on the wall, each of 64 inputs, 32 neurons and 10 outputs, brought to where it is measured. */
import { expect, type Page } from '@playwright/test'
import { packWorks } from '../../src/levels/works.ts'
import { button, open } from '../e2e/player.ts'
import { handInCode } from '../e2e/teacher.ts'

const id = '4-2-post-office'
const rates = [0.01, 0.03, 0.1, 0.2, 0.3, 0.5]
const teams = ['Whales', 'Crabs', 'Turtles', 'Octopuses', 'Jellyfish', 'Starfish']

const codeOf = (learningRate: number) =>
  packWorks([{ id, stars: 0, recipe: { hidden: [32], epochs: 60, learningRate, images: 896 } }]).codes[0] ??
  ''

/** To the question which lane will win: the next Enter trains them all. */
export async function raceOfSix(page: Page): Promise<void> {
  await open(page, '#/room')
  await expect(page.getByRole('heading', { name: 'Who is playing?' })).toBeVisible()
  for (const key of ['1', '2', '3', '4', '5', '6', 'Enter']) await page.keyboard.press(key)
  await button(page, /The Race/).press('Enter')
  await button(page, /4-2/).first().press('Enter')
  for (const [i, team] of teams.entries()) await handInCode(page, team, codeOf(rates[i] ?? 0.1))
  await expect(page.locator('.race__team[data-in]')).toHaveCount(6)
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.getByRole('heading', { name: /Build/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Which lane will win?' })).toBeVisible()
  // However busy the machine is, nobody is to be hurried by the clock.
  await page.keyboard.press(' ')
}

/** All have learned: the next Enter starts the contest. */
export async function toTheRun(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await page.locator('.learning__one[data-status="done"]').nth(5).waitFor()
  await expect(button(page, /^Go!/)).toBeVisible()
}
