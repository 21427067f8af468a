/** Level 6-5 as one plays it who drives the robot by hand, on the stage and by keys. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { gridIn, labLayout } from '../../src/puzzles/wish/layout.ts'
import { type Deed, neighbour, readYard } from '../../src/puzzles/wish/yard.ts'
import { setup } from '../puzzles/wish/level.ts'
import { arriveWith, button, open, openLab, solution, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '6-5-be-careful-what-you-wish'
const yard = readYard(setup.practice)

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

const driven = (page: Page, step: number) => page.getByText(new RegExp(`^Step ${step} of 70\\.`))

test('a tap beside the robot drives it there, a tap on it picks up, and what that pays is counted', async ({
  page,
}) => {
  await openLab(page, id)
  await button(page, 'each pick-up').click()
  const room = await stageBox(page)
  const grid = gridIn(yard, labLayout(room.width, room.height).yard)
  const on = (cell: number) => ({ x: room.x + grid.middle(cell).x, y: room.y + grid.middle(cell).y })
  let at = yard.post
  const way: readonly Deed[] = ['left', 'left', 'left', 'down']
  for (const [i, deed] of way.entries()) {
    at = neighbour(yard, at, deed) ?? at
    await tap(page, on(at))
    await expect(driven(page, i + 1)).toBeVisible()
  }
  expect(yard.spots).toContain(at)
  await expect(page.getByText('You earned 0.')).toBeVisible()
  await tap(page, on(at))
  await expect(page.getByText(/^Step 5 of 70\. You earned 1\. In the bin: 0\./)).toBeVisible()
  // Far away is no step.
  await tap(page, on(yard.bin))
  await expect(driven(page, 5)).toBeVisible()
  // Another pay pays for what was done already.
  await button(page, 'Undo').click()
  await expect(page.getByText('You earned 0.')).toBeVisible()
  await button(page, 'Redo').click()
  await expect(page.getByText('You earned 1.')).toBeVisible()
  // Whoever trains sees the robot's own night.
  await train(page)
  await expect(driven(page, 5)).toHaveCount(0)
  await page.getByRole('tab', { name: 'Drive it yourself' }).click()
  await expect(driven(page, 0)).toBeVisible()
})

test('by keys the robot is driven home and is off; its own night stands beside it', async ({ page }) => {
  await arriveWith(page, { [id]: solution(id, 'average').recipe })
  await open(page, `#/level/${id}`)
  await train(page)
  await expect(page.getByText('What was meant', { exact: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Drive it yourself' }).press('Enter')
  await expect(page.getByText('The robot, in the whole shift: 20.')).toBeVisible()
  await button(page, 'Left').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(driven(page, 1)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/switches itself off/)).toBeVisible()
  await expect(button(page, 'Left')).toBeDisabled()
  await page.getByRole('tab', { name: 'Pay' }).press('Enter')
  await expect(page.getByText('What you paid for')).toBeVisible()
})
