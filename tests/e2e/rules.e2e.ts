/** Level 1-2 as a player without a mouse plays it. */
import { expect, type Page, test } from '@playwright/test'
import { pensOf } from '../../src/puzzles/kit/tree.ts'
import { button, openLab, runByKeyboard, solution, tabTo } from './player.ts'

const id = '1-2-ferry-gate'

/** The questions as their buttons say them, for the recipes recorded by id. */
const asked: Readonly<Record<string, RegExp>> = {
  feathers: /^Does it have feathers\?/,
  backbone: /^Does it have a backbone\?/,
  hair: /^Does it have hair\?/,
  aquatic: /^Does it live in water\?/,
  fins: /^Does it have fins\?/,
  'legs-6': /^Does it have six legs or more\?/,
}

async function press(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('an expert sorts one animal by eye, grows a tree and wins three stars with the keyboard alone', async ({
  page,
}) => {
  await openLab(page, id)
  await press(page, button(page, 'birds'))
  await expect(page.getByText('Swan: right, one of the birds.')).toBeVisible()
  await press(page, button(page, 'Straight to the questions'))
  const { asks } = solution(id, 'expert').recipe as { asks: { at: string; ask: string }[] }
  for (const [n, { at, ask }] of asks.entries()) {
    const grown = new Map(asks.slice(0, n).map((each, index) => [each.at, index]))
    // The pens of the list stand in the order of the branches.
    await press(page, page.locator('[data-pen]').nth(pensOf(grown).indexOf(at)))
    await press(
      page,
      page.locator('.rules-question').and(page.getByRole('button', { name: asked[ask] ?? '' })),
    )
  }
  await expect(page.locator('[data-pen]')).toHaveCount(asks.length + 1)
  expect(await runByKeyboard(page)).toBe(3)
})
