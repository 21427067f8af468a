/** What a player without a mouse does with one control: every press is a real key, and every control is reached by Tab. */
import { expect, type Locator, type Page } from '@playwright/test'
import { button, tabTo } from './player.ts'

export type Hand = (page: Page, recipe: unknown, setup: unknown) => Promise<void>

/** Hands that know the recipes and setups of their kind. */
export const hand =
  <Recipe, Setup>(enter: (page: Page, recipe: Recipe, setup: Setup) => Promise<void>): Hand =>
  (page, recipe, setup) =>
    enter(page, recipe as Recipe, setup as Setup)

const hasFocus = (target: Locator) => target.evaluate((one) => one === document.activeElement)

/** How many stops of the Tab key lie between what has the focus and a control, backwards below zero. */
function stopsTo(target: Locator): Promise<number> {
  return target.evaluate((wanted) => {
    const all = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]'
    const chosen = (one: HTMLInputElement) => {
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name }) => name === one.name,
      )
      return (group.find(({ checked }) => checked) ?? group.find(({ disabled }) => !disabled)) === one
    }
    const stops = [...document.querySelectorAll<HTMLElement>(all)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.closest('[inert]') === null &&
        one.checkVisibility({ visibilityProperty: true }) &&
        (!(one instanceof HTMLInputElement) || one.type !== 'radio' || chosen(one)),
    )
    const [to, from] = [wanted, document.activeElement].map((one) => stops.indexOf(one as HTMLElement))
    return (to ?? -1) - (from ?? -1)
  })
}

/** Goes to a control with Tab, or back with Shift+Tab. */
export async function reach(page: Page, target: Locator): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    if (await hasFocus(target)) return
    const stops = await stopsTo(target)
    for (let i = 0; i < Math.abs(stops); i++) await page.keyboard.press(stops > 0 ? 'Tab' : 'Shift+Tab')
  }
  if (!(await hasFocus(target))) await tabTo(page, target)
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target)
  await page.keyboard.press(key)
}

export async function times(page: Page, n: number, key: string): Promise<void> {
  for (let i = 0; i < n; i++) await page.keyboard.press(key)
}

/** A button that stays down, or a switch. */
export async function hold(page: Page, target: Locator, down: boolean): Promise<void> {
  const now = (await target.getAttribute('aria-pressed')) ?? (await target.getAttribute('aria-checked'))
  if ((now === 'true') !== down) await press(page, target, 'Space')
}

/** One of some radio buttons: Tab comes to the chosen one, or to the first; arrows go on. */
export async function choose(page: Page, group: Locator, wanted: Locator): Promise<void> {
  if (await wanted.isChecked()) return
  const chosen = group.locator('input:checked')
  await reach(page, (await chosen.count()) > 0 ? chosen : group.locator('input:enabled').first())
  if ((await chosen.count()) === 0) await page.keyboard.press('Space')
  // The shorter way around, so that no choice is passed that has no room.
  const [forth, all] = await wanted.evaluate((one) => {
    const radios = [...(one.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])]
    const [to, from] = [radios.indexOf(one as HTMLInputElement), radios.findIndex(({ checked }) => checked)]
    return [(to - from + radios.length) % radios.length, radios.length] as const
  })
  await times(page, Math.min(forth, all - forth), forth > all / 2 ? 'ArrowLeft' : 'ArrowRight')
  await expect(wanted).toBeChecked()
}

export async function turnTo(page: Page, name: string | RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name })
  const list = page.getByRole('tablist').filter({ has: tab })
  if ((await tab.getAttribute('aria-selected')) === 'true') return
  await reach(page, list.locator('[role=tab][aria-selected=true]'))
  for (let i = 0; i < 6 && (await tab.getAttribute('aria-selected')) !== 'true'; i++)
    await page.keyboard.press('ArrowRight')
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

/** A slider to a number, or to one of uneven stops. */
export async function slide(page: Page, name: string, to: number, stops?: readonly number[]): Promise<void> {
  const slider = page.getByRole('slider', { name, exact: true })
  const wanted = stops ? stops.indexOf(to) : to
  const way = wanted - Number(await slider.inputValue())
  if (way === 0) return
  await reach(page, slider)
  await times(page, Math.abs(way), way > 0 ? 'ArrowRight' : 'ArrowLeft')
  await expect(slider).toHaveValue(String(wanted))
}

/** A number between two buttons, by arrow keys on the one that adds. */
export async function step(page: Page, name: string, to: number, now: number): Promise<void> {
  if (to === now) return
  const group = page.getByRole('group', { name, exact: true })
  await reach(page, group.locator('button:enabled').first())
  await times(page, Math.abs(to - now), to > now ? 'ArrowUp' : 'ArrowDown')
}

/** One of many things in a list with a search: its name is typed, then Tab, and arrows to it where several fit. */
export async function find(page: Page, search: string, name: string): Promise<void> {
  await reach(page, page.getByRole('searchbox', { name: search }))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(name)
  const thing = page.locator('.pool .chip').filter({ has: page.getByText(name, { exact: true }) })
  await page.keyboard.press('Tab')
  if (!(await hasFocus(thing))) await page.keyboard.press('Home')
  for (let i = 0; i < 60 && !(await hasFocus(thing)); i++) await page.keyboard.press('ArrowRight')
  await expect(thing).toBeFocused()
}

/** Names the first cases of a row that comes before the model: `hand` as indices of `names`. */
export async function nameRow(
  page: Page,
  ask: string,
  names: readonly (string | undefined)[],
  hand: readonly number[],
): Promise<void> {
  const group = page.getByRole('group', { name: ask, exact: true })
  for (const as of hand) await press(page, group.getByRole('button', { name: names[as] ?? '', exact: true }))
}

/** Hidden layers are added to a network until it has so many. */
export async function addLayers(page: Page, from: number, to: number): Promise<void> {
  for (let layer = from; layer < to; layer++) await press(page, button(page, 'Add a hidden layer'))
}

/** Types a program as a person does: Enter indents by itself, Tab and Shift+Tab put right what it could not know. */
export async function typeProgram(page: Page, source: string, unit: number): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  const indent = (line: string) => line.length - line.trimStart().length
  for (const [i, line] of source.trimEnd().split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter')
    if (line.trim() === '') continue
    const now = (await page.locator('.cm-activeLine').textContent()) ?? ''
    await times(
      page,
      Math.abs((indent(line) - now.length) / unit),
      indent(line) > now.length ? 'Tab' : 'Shift+Tab',
    )
    await page.keyboard.type(line.trim())
  }
}
