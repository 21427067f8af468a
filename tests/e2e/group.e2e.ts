/** Level 2-5 as one plays it who carries lanterns about. By keys: hands.e2e.ts. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { groundOf } from '../../src/puzzles/group/ground.ts'
import { layoutOf } from '../../src/puzzles/group/layout.ts'
import { plotOf, pointOf } from '../../src/puzzles/group/plot.ts'
import type { Place, Recipe, Setup } from '../../src/puzzles/group/schema.ts'
import type { Point } from '../../src/scenes/kit/layout.ts'
import { arriveWith, carry, open, solution, stageBox, tap } from './player.ts'
import { expect, test } from './test.ts'

const id = '2-5-unlabelled-crates'
const expert = solution(id, 'expert').recipe as Recipe
const { setup } = JSON.parse(readFileSync(`levels/2/${id}.json`, 'utf8')) as { readonly setup: Setup }

async function arrive(page: Page, recipe: Recipe): Promise<void> {
  await arriveWith(page, { [id]: recipe })
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
}

/** How many crates each lantern has, as the panel says. */
const counts = async (page: Page) =>
  (await page.locator('.group-lantern__head .figures').allTextContents()).map((said) =>
    Number.parseInt(said, 10),
  )

test('a lantern that is dragged takes crates with it, one that is tapped hangs anew, and the scales make a square', async ({
  page,
}) => {
  await arrive(page, { ...expert, lanterns: expert.lanterns.map(({ x, y }) => ({ x, y })), opened: [] })
  const at = await standing(page, expert)
  const before = await counts(page)
  await carry(page, at.lantern(expert.lanterns[0] ?? { x: 0, y: 0 }), at.lantern({ x: 0.2, y: 0.6 }))
  await expect.poll(() => counts(page)).not.toEqual(before)
  const [a = 0] = await counts(page)
  expect(a).not.toBe(before[0])

  await tap(page, at.spare)
  await expect(page.getByRole('region', { name: 'Lantern D' })).toBeVisible()
  await tap(page, at.scales)
  await page.getByRole('tab', { name: 'Ground' }).click()
  await expect(page.getByText(/^The square is 4\.\d long and 1\d{3} high\.$/)).toBeVisible()
})

/** Where things stand on the page. */
async function standing(page: Page, recipe: Recipe) {
  const box = await stageBox(page)
  const layout = layoutOf(box.width, box.height)
  const plot = plotOf(groundOf(setup, recipe), layout.room)
  const page_ = ({ x, y }: Point): Point => ({ x: box.x + x, y: box.y + y })
  return {
    lantern: (place: Place) => page_(pointOf(plot, place)),
    scales: page_(layout.scales),
    spare: page_({ x: layout.scales.x + layout.scales.size * 1.35, y: layout.scales.y }),
  }
}
