/** Level 6-3 as one plays it who eats by mouse, finger or number keys, and then watches the robot. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { yardLayout } from '../../src/puzzles/stalls/layout.ts'
import { setup } from '../puzzles/stalls/level.ts'
import { arriveWith, button, open, openLab, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '6-3-hawker-choice'

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

/** The middle of a stall, as a place in the page's viewport. */
async function stallAt(page: Page, stall: number) {
  const room = await stageBox(page)
  const slot = yardLayout(setup.stalls.length, room.width, room.height).slots[stall]
  if (!slot) throw new Error('no such stall')
  const { x, y, width, height } = slot.box
  return { x: room.x + x + width / 2, y: room.y + y + height / 2 }
}

const lunches = (page: Page, n: number) => expect(page.getByText(`Lunch ${n} of 12.`)).toBeVisible()

test('a tap on a stall is a lunch there, and the robot beside it eats egg tart', async ({ page }) => {
  await openLab(page, id)
  await tap(page, await stallAt(page, 3))
  await lunches(page, 1)
  await expect(page.getByText('Siu mai: 7.7')).toBeVisible()
  await expect(page.getByText('You: 7.7 points. The robot that never looks: 6.7.')).toBeVisible()
  await tap(page, await stallAt(page, 5))
  await lunches(page, 2)
})

test('by number keys twelve lunches are eaten, then how everything tastes is told, and one can eat again', async ({
  page,
}) => {
  await openLab(page, id)
  await lunchesByKeys(page, '123456666666')
  await lunches(page, 12)
  await expect(
    page.getByText(/Egg tart\. 12 of 12\. Estimate 4\.4\. There is nothing better\./),
  ).toBeVisible()
  await expect(page.getByText(/The best was egg waffle: 8\.4 on average/)).toBeVisible()
  await page.keyboard.press('1')
  await lunches(page, 12)
  await button(page, 'Eat again').click()
  await expect(page.getByText('You have not eaten yet.')).toBeVisible()
})

async function lunchesByKeys(page: Page, keys: string): Promise<void> {
  for (const [i, key] of [...keys].entries()) {
    await page.keyboard.press(key)
    await lunches(page, i + 1)
  }
}

test('number keys are lunches only where one eats', async ({ page }) => {
  await openLab(page, id)
  await page.getByRole('tab', { name: 'The robot' }).click()
  await page.keyboard.press('2')
  await page.getByRole('tab', { name: 'Your lunch' }).click()
  await expect(page.getByText('You have not eaten yet.')).toBeVisible()
})

test('a day is lived, and looked at visit by visit: why, what it tasted like, what was noted', async ({
  page,
}) => {
  await arriveWith(page, { [id]: { explore: 20, memory: 70, fade: 0 } })
  await open(page, `#/level/${id}`)
  await train(page)
  await expect(
    page.getByText(/Its favourite in the end: fish balls\. The best in the end: fish balls\./),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Visit by visit' }).click()
  await page.getByRole('slider', { name: 'Visit' }).fill('1')
  await expect(
    page.getByText('Nothing is known yet, so it goes to the stall nearest the gate.'),
  ).toBeVisible()
  await expect(page.getByText('Egg tart: 6.6. Its estimate: ? → 6.6.')).toBeVisible()
  await button(page, 'Next visit').press('Enter')
  await expect(page.getByRole('slider', { name: 'Visit' })).toHaveValue('2')
  await expect(page.getByText('The best cook has moved. Nobody told it.')).toBeHidden()
  await page.getByRole('slider', { name: 'Visit' }).fill('101')
  await expect(page.getByText('The best cook has moved. Nobody told it.')).toBeVisible()
})

test('a day that ends before the stage has come is looked at all the same', async ({ page }) => {
  let come = () => {}
  const stage = new Promise<void>((done) => {
    come = done
  })
  await page.route(/\/assets\/scene-[^/]*\.js/, async (route) => {
    await stage
    await route.continue()
  })
  await openLab(page, id)
  await train(page)
  await expect(page.getByRole('tab', { name: 'The robot' })).toHaveAttribute('aria-selected', 'true')
  come()
  await expect(page.locator('#stage')).toHaveAttribute('data-state', 'ready')
  await expect(page.getByText(/Its favourite in the end: /)).toBeVisible()
})

test('the day is played as a film, from its first visit to its last; in calm it stands there whole', async ({
  page,
}) => {
  await arriveWith(page, { [id]: { explore: 10, memory: 0, fade: 0 } })
  await open(page, `#/level/${id}`)
  await train(page)
  await page.getByRole('tab', { name: 'Visit by visit' }).click()
  await page.getByRole('slider', { name: 'Visit' }).fill('150')
  await button(page, 'Play the day').click()
  await expect(page.getByRole('slider', { name: 'Visit' })).toHaveValue('200')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.getByRole('slider', { name: 'Visit' }).fill('150')
  await button(page, 'Play the day').click()
  const visit = async () => Number(await page.getByRole('slider', { name: 'Visit' }).inputValue())
  await expect.poll(visit).toBeLessThan(150)
  await expect.poll(visit, { timeout: 30_000 }).toBe(200)
})
