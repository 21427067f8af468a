/** Level 3-3 with a bead under the pointer, its toys, and a curve that says what no weather has. By keys: hands.e2e.ts. */
import { readFileSync } from 'node:fs'
import { beadDays } from '../../src/puzzles/curve/curve.ts'
import { labChart } from '../../src/puzzles/curve/layout.ts'
import { setup as schema } from '../../src/puzzles/curve/schema.ts'
import { arriveWith, button, open, openLab, solution, stageBox, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-3-too-clever-curve'
const level = JSON.parse(readFileSync(`levels/3/${id}.json`, 'utf8')) as { setup: unknown }
const setup = schema.parse(level.setup)

test('a bead is carried on the chart, its slider follows, and the curve by hand comes nearer to the log', async ({
  page,
}) => {
  await openLab(page, id)
  const off = page.getByRole('meter', { name: 'Your hand, on the log' })
  const before = await off.getAttribute('aria-valuetext')
  const box = await stageBox(page)
  const chart = labChart(setup, box.width, box.height)
  const at = (heat: number) => [box.x + chart.px(beadDays[3] ?? 1), box.y + chart.py(heat)] as const
  await page.mouse.move(...at(15))
  await page.mouse.down()
  await page.mouse.move(...at(24), { steps: 12 })
  await expect(page.getByRole('slider', { name: '7 August' })).toHaveValue('24')
  await page.mouse.up()
  await expect(page.getByRole('slider', { name: '7 August' })).toHaveValue('24')
  await expect(off).not.toHaveAttribute('aria-valuetext', before ?? '')
  await button(page, 'Undo').click()
  await expect(page.getByRole('slider', { name: '7 August' })).toHaveValue('15')
})

test('each degree that was bent leaves both its errors in the chart', async ({ page }) => {
  await openLab(page, id)
  await page.getByRole('tab', { name: 'The curve' }).click()
  const chart = page.getByRole('img', { name: /^What each degree came to/ })
  await page.getByRole('slider', { name: 'Degree' }).fill('5')
  await train(page)
  await expect(chart).toHaveAccessibleName(/degree 5: 2\.4 °C off on the pages learned from$/)
  await page.getByText(/^Every third/).click()
  // What was learned from all pages is another matter than what was learned from some.
  await expect(chart).not.toHaveAccessibleName(/degree 5/)
  await train(page)
  await page.getByRole('slider', { name: 'Degree' }).fill('12')
  await train(page)
  await expect(chart).toHaveAccessibleName(
    /came to\. A curve of degree 5: 2\.3 °C .*, 3\.0 °C on those set aside.*degree 12/,
  )
})

test('soup on one page throws a curve of high degree about at the far end of the year', async ({ page }) => {
  await openLab(page, id)
  await train(page)
  await page.getByRole('tab', { name: 'Toys' }).click()
  await page.getByRole('slider', { name: 'The soup reads' }).focus()
  await page.keyboard.press('End')
  const said = page.getByText(/^Learned anew: 1 January is now/)
  await expect(said).toBeVisible()
  await button(page, 'Wipe it off').click()
  await expect(said).toHaveCount(0)
})

test('a curve that goes through its dots says for New Year what no weather has, and a birthday comes last', async ({
  page,
}) => {
  await arriveWith(page, { [id]: { ...(solution(id, 'lazy-through-every-dot').recipe as object), own: 122 } })
  await open(page, `#/level/${id}`)
  await train(page)
  await button(page, 'Run the contest').click()
  await button(page, 'Pause').click()
  const scrub = page.getByRole('slider', { name: 'Moment' })
  await scrub.fill('27')
  await expect(
    page.getByText(/1 January, where the log has no page\. The curve says 13,852 °C\./),
  ).toBeVisible()
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/sun.png` })
  await scrub.fill('28')
  await expect(page.getByText(/your own picnic, 2 May/)).toBeVisible()
})
