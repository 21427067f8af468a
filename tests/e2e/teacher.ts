/** A teacher at the wall of the room: keys alone. */
import { expect, type Page } from '@playwright/test'
import { button, open } from './player.ts'

export const press = (page: Page, ...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

/** The one thing to do next, once it may be done. */
export async function goOn(page: Page, name: RegExp): Promise<void> {
  await expect(button(page, name)).toBeVisible({ timeout: 120_000 })
  await expect(button(page, name)).not.toHaveAttribute('aria-disabled', 'true', { timeout: 120_000 })
  await press(page, 'Enter')
}

/** Three teams, and the game of this name. */
export async function begin(page: Page, game: RegExp): Promise<void> {
  await open(page, '#/room')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '1', '2', '3')
  await goOn(page, /^Choose a game/)
  await expect(button(page, game)).toBeVisible()
  const letter = await button(page, game).locator('kbd').first().innerText()
  await press(page, letter.toLowerCase())
}

/** As a browser that was closed in the middle. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await button(page, /Resume the lesson/).click()
}
