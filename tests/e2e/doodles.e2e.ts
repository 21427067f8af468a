/** Level 1-4 as a person plays it: on the stage by mouse, and for fun. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout } from '../../src/puzzles/doodles/layout.ts'
import { arriveWith, button, contest, open, openLab, solution, stageBox, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-4-flag-doodles'
interface Recipe {
  readonly drawn: readonly { readonly of: string }[]
}
const { drawn } = solution(id, 'expert').recipe as Recipe

const pad = (page: Page) => page.getByRole('application', { name: /^Drawing pad/ })
const sign = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'I draw' }).getByRole('button', { name })

async function keys(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name)
}
const times = (n: number, ...names: readonly string[]) => Array.from({ length: n }, () => names).flat()

test('a line drawn on the stage is learned from, and undo takes it back there too', async ({ page }) => {
  await openLab(page, id)
  const box = await stageBox(page)
  const { easel } = labLayout(3, 12, box.width, box.height)
  const to = (x: number, y: number) =>
    [box.x + easel.x + x * easel.width, box.y + easel.y + y * easel.height] as const
  await page.mouse.move(...to(0.7, 0.2))
  await page.mouse.down()
  await page.mouse.move(...to(0.3, 0.5), { steps: 6 })
  await page.mouse.move(...to(0.7, 0.8), { steps: 6 })
  await page.mouse.up()
  await expect(sign(page, /left 1 of 12/)).toBeVisible()
  await expect(page.locator('.doodles-says')).toContainText('I was shown 1 × left.')
  await expect(pad(page).locator('polyline')).toHaveCount(1)
  await button(page, 'Undo').click()
  await expect(sign(page, /left 0 of 12/)).toBeVisible()
  await expect(pad(page).locator('polyline')).toHaveCount(0)
})

test('what is drawn for fun teaches nothing, and is answered all the same', async ({ page }) => {
  await arriveWith(page, { [id]: { drawn } })
  await open(page, `#/level/${id}`)
  await page.locator('.lab__train').click()
  await sign(page, /Anything/).click()
  await pad(page).focus()
  await keys(page, 'Space', ...times(5, 'ArrowRight'), ...times(5, 'ArrowDown'), 'Space')
  await expect(page.locator('.doodles-says')).toContainText(/\d+% (left|back|right)\. I was shown 12 × left/)
  await expect(sign(page, /left 12 of 12/)).toBeVisible()
  await expect(button(page, /^Train again$/)).toBeVisible()
})

const robot = '1-5-lantern-robot'

test('1-5’s robot walks by the very drawings that won 1-4 and says so; without them it names whose model reads', async ({
  page,
}) => {
  // The same program all along: seven lanes of eight by the pier’s model, five by these drawings.
  await arriveWith(page, { [id]: { drawn }, [robot]: solution(robot, 'average-threshold').recipe })
  await open(page, `#/level/${robot}`)
  const said = page.locator('.code-mind')
  await expect(said).toContainText('The pier’s model reads the signs.')
  await expect(said).toContainText(
    'Win a star in 1-4, and a model trained on your own drawings can read them.',
  )
  await train(page)
  await expect(said).toContainText(/it reads \d+% of 60 new signs correctly/)
  expect(await contest(page)).toBe(2)

  await open(page, `#/level/${id}`)
  expect(await contest(page)).toBe(3)

  await open(page, `#/level/${robot}`)
  await page.getByText(`You: a model trained on your ${drawn.length} drawings of 1-4`).click()
  await expect(said).toHaveCount(0)
  await train(page)
  await expect(page.getByRole('radio', { name: /^You: .*Reads \d+ of 60 new signs/s })).toBeChecked()
  expect(await contest(page)).toBe(1)
})
