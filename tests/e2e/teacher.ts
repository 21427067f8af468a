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

/** Presses the letter that stands on a button. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  const letter = button(page, name).locator('kbd').first()
  await expect(letter).toBeVisible()
  await press(page, (await letter.innerText()).toLowerCase())
}

/** Teams by their keys, and the game of this name. */
export async function begin(page: Page, game: RegExp, teams = ['1', '2', '3']): Promise<void> {
  await open(page, '#/room')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, ...teams)
  await goOn(page, /^Choose a game/)
  await choose(page, game)
}

/** As a browser that was closed in the middle. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await button(page, /Resume the lesson/).click()
}

/** Hands in a team's code as text; a dialog that stands open asks for this team's already. */
export async function handInCode(page: Page, team: string, code: string): Promise<void> {
  if ((await page.locator('dialog[open]').count()) === 0)
    await button(page, `${team}: Read a code`).press('Enter')
  const field = page.getByRole('textbox', { name: `${team}: code or link` })
  await field.fill(code)
  await field.press('Enter')
}
