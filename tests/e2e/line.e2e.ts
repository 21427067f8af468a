/** Level 3-1 with the line under the pointer. By keys: hands.e2e.ts. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { gripAt, labChart } from '../../src/puzzles/line/layout.ts'
import type { Line } from '../../src/puzzles/line/line.ts'
import { setup as schema } from '../../src/puzzles/line/schema.ts'
import { button, drawn, openLab, stageBox } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-1-typhoon-line'
const level = JSON.parse(readFileSync(`levels/3/${id}.json`, 'utf8')) as { setup: unknown }
const setup = schema.parse(level.setup)

/** Where the grips of a line are, in the page. */
async function grips(page: Page, line: Line) {
  const box = await stageBox(page)
  const chart = labChart(setup, box.width, box.height)
  const end = gripAt(setup, line)
  const at = (pressure: number, wind: number) => [box.x + chart.px(pressure), box.y + chart.py(wind)] as const
  return { at, height: at(setup.at, line.height), slope: at(end.pressure, end.wind), end }
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  await drawn(page)
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 12 })
}

const off = (page: Page) => page.getByRole('meter', { name: 'Average error (loss)' })
const slope = (page: Page) => page.getByRole('slider', { name: 'Slope', exact: true })
const height = (page: Page) => page.getByRole('slider', { name: 'Height at 990 hPa' })

test('the line is lifted and turned by its grips, its error follows the hand, and each time let go is one drag', async ({
  page,
}) => {
  await openLab(page, id)
  const before = await off(page).getAttribute('aria-valuetext')
  const flat = await grips(page, setup.start)
  await drag(page, flat.height, flat.at(setup.at, 60))
  await expect(height(page)).toHaveValue('60')
  await expect(page.getByText('In your hand.')).toBeVisible()
  await expect(off(page)).not.toHaveAttribute('aria-valuetext', before ?? '')
  await page.mouse.up()
  await expect(page.getByText('Let go once.')).toBeVisible()
  const lifted = await grips(page, { slope: 0, height: 60 })
  const { pressure } = lifted.end
  await drag(page, lifted.slope, lifted.at(pressure, 60 - 1.3 * (pressure - setup.at)))
  await page.mouse.up()
  await expect(page.getByText('Let go 2 times.')).toBeVisible()
  await expect(slope(page)).toHaveAttribute('aria-valuetext', /^−1\.30/)
})

test('a slider let go by the pointer is one drag, and one moved by keys only when it is left', async ({
  page,
}) => {
  await openLab(page, id)
  await height(page).click({ position: { x: 120, y: 8 } })
  await expect(page.getByText('Let go once.')).toBeVisible()
  await slope(page).focus()
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('In your hand.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByText('Let go 2 times.')).toBeVisible()
})

test('soup on the log bends the neuron’s line and not the hand’s', async ({ page }) => {
  await openLab(page, id)
  for (let i = 0; i < 3; i++) await button(page, /^Open the next log/).click()
  await expect(page.getByText('All 4 logs are open.')).toBeVisible()
  await page.locator('.lab__train').click()
  await expect(page.locator('.lab__run')).toBeEnabled()
  await page.getByRole('tab', { name: 'Spill soup' }).click()
  await page.getByRole('slider', { name: 'The soup reads' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByText(/^Pip learned it like any other reading/)).toBeVisible()
})

test('the error is heard while the line is in hand, lower where it is smaller', async ({ page }) => {
  await page.addInitScript(() => {
    const pitches: number[] = []
    Object.assign(window, { pitches })
    const { setTargetAtTime } = AudioParam.prototype
    AudioParam.prototype.setTargetAtTime = function (value, ...rest) {
      // Hertz; loudness is never above one.
      if (value > 1) pitches.push(value)
      return setTargetAtTime.call(this, value, ...rest)
    }
  })
  const heard = () => page.evaluate(() => (window as unknown as { pitches: number[] }).pitches)
  await openLab(page, id)
  await slope(page).focus()
  // The first key starts the sound; what it fetches comes a little later.
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    expect((await heard()).length).toBeGreaterThan(1)
  }).toPass()
  await page.keyboard.press('End')
  await expect(slope(page)).toHaveAttribute('aria-valuetext', /^0\.50/)
  const steep = (await heard()).at(-1) ?? 0
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft')
  await expect(slope(page)).toHaveAttribute('aria-valuetext', /^−0\.50/)
  await expect.poll(async () => (await heard()).at(-1)).toBeLessThan(steep / 2)
})
