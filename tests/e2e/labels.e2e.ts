/** Level 2-1 as a player without a mouse plays it. */
import type { Page } from '@playwright/test'
import { arriveWith, button, open, runByKeyboard, solution, tabTo } from './player.ts'
import { expect, test } from './test.ts'

const id = '2-1-label-rush'
const expert = solution(id, 'expert').recipe as {
  checked: []
  labels: { card: string; label: string }[]
}

const lines = [
  ['Adélie', 'a white ring around the eye'],
  ['Chinstrap', 'a thin black strap under the chin'],
  ['Gentoo', 'an orange bill'],
] as const
const names: Readonly<Record<string, string>> = { adelie: 'Adélie', chinstrap: 'Chinstrap', gentoo: 'Gentoo' }

async function arrive(page: Page, labels: readonly { card: string; label: string }[]): Promise<void> {
  await arriveWith(page, { [id]: { checked: [], labels } })
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
}

/** Chooses a radio button by keys alone: the group's first with Tab, then on with the arrows. */
async function choose(page: Page, group: RegExp, name: string): Promise<void> {
  const radios = page.getByRole('group', { name: group }).getByRole('radio')
  await tabTo(page, radios.first())
  const wanted = page.getByRole('radio', { name })
  for (let i = 0; i < 3 && !(await wanted.isChecked()); i++)
    await page.keyboard.press(i === 0 ? 'Space' : 'ArrowRight')
  await expect(wanted).toBeChecked()
}

test('the keyboard alone writes the guide, labels the last cards and wins three stars', async ({ page }) => {
  await arrive(page, expert.labels.slice(0, -2))
  await expect(page.getByText(/You and the night helper agree on \d+ of 18 labels/)).toBeVisible()
  for (const [name, line] of lines) await choose(page, new RegExp(`^Call it ${name}`), line)
  await expect(page.getByText('You and the night helper agree on 18 of 18 labels.')).toBeVisible()

  await tabTo(page, page.getByRole('tab', { name: 'The guide' }))
  await page.keyboard.press('ArrowRight')
  for (const { card, label } of expert.labels.slice(-2)) {
    const n = String(Number(card.slice(1)))
    await tabTo(page, page.getByRole('searchbox', { name: 'Find a card' }))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(n)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('heading', { name: `Card ${n}`, exact: true })).toBeVisible()
    await choose(page, /^The label is to say/, names[label] ?? '')
  }
  expect(await runByKeyboard(page)).toBe(3)
})

test('a label goes on, is answered by the night helper, and comes off again', async ({ page }) => {
  await arrive(page, [])
  await expect(page.getByText(/the night helper labels the same cards by your guide/)).toBeVisible()
  await page.getByRole('tab', { name: 'Cards' }).click()
  await page.locator('.chip').first().click()
  await page.getByRole('radio', { name: 'Gentoo' }).check()
  await expect(page.locator('.labels-hands')).toContainText('Written by the night helper:')
  await expect(page.getByText('1 / 30')).toBeVisible()
  await button(page, 'Take off').click()
  await expect(page.getByText('0 / 30')).toBeVisible()
  await expect(button(page, 'Take off')).toHaveCount(0)
})
