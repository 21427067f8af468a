/** Level 2-3 as one plays it who drags rulers, ropes and bills about. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/features/places.ts'
import type { Point } from '../../src/scenes/kit/layout.ts'
import { level } from '../puzzles/features/level.ts'
import { arriveWith, button, carry, open, stageBox, tabTo, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '2-3-two-rulers'
const { setup } = level()

async function arrive(page: Page, columns: readonly string[]): Promise<void> {
  await arriveWith(page, { [id]: { columns } })
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
}

/** Where the lab's things are in the page's viewport, once the stage has been drawn. */
async function stage(page: Page) {
  const room = await stageBox(page)
  const at = labLayout(setup, room.width, room.height)
  return { at, seen: ({ x, y }: Point): Point => ({ x: room.x + x, y: room.y + y }) }
}

const ruler = (page: Page, name: string) => button(page, new RegExp(`^${name}`))

test('a rope is pulled with the keyboard alone', async ({ page }) => {
  await arrive(page, ['flipper'])
  const said = page.getByText(/^Your ropes put \d+ of 60 on the right side\.$/)
  const before = await said.textContent()
  await tabTo(page, page.getByRole('slider', { name: 'Rope 2' }))
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowLeft')
  await expect(said).not.toHaveText(before ?? '')
})

test('a ruler dragged to an edge lies there, a rope is pulled, and a bill too', async ({ page }) => {
  await arrive(page, ['flipper'])
  const { at, seen } = await stage(page)
  const { square } = at
  const said = page.getByText(/^Your ropes put \d+ of 60/)
  const before = (await said.textContent()) ?? ''
  const rope = { x: square.x + square.width / 3, y: square.y + 40 }
  await carry(page, seen(rope), seen({ ...rope, x: square.x + square.width * 0.1 }))
  await expect(said).not.toHaveText(before)

  const weight = setup.columns.findIndex((one) => one.id === 'weight')
  await carry(
    page,
    seen(at.rack[weight] ?? square),
    seen({ x: square.x + 10, y: square.y + square.height / 2 }),
  )
  await expect(ruler(page, 'Weight')).toContainText('up')
  await train(page)
  await page.getByRole('tab', { name: 'Made up' }).click()
  const bars = page.getByRole('list', { name: 'The model gives' })
  await expect(bars).toBeVisible()
  const slider = page.getByRole('slider', { name: 'Weight' })
  await slider.fill('6000')
  await expect(bars.locator('[data-most]')).toContainText('Gentoo')
  await button(page, 'Let this one come last tonight').click()
  await expect(button(page, /^Comes last tonight/)).toHaveAttribute('aria-pressed', 'true')
})
