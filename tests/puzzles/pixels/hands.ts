/** The kind's hands: windows, scales and a painted letter, by keys alone. */
import type { Page } from '@playwright/test'
import { dotsOf, fullInk, side } from '../../../src/puzzles/pixels/grid.ts'
import { words } from '../../../src/puzzles/pixels/panelWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/pixels/schema.ts'
import { hand, hold, reach, times, turnTo } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

/** Goes to a square of a grid by Tab and arrows. */
export async function goTo(page: Page, grid: string, at: number): Promise<void> {
  const group = page.getByRole('group', { name: grid, exact: true })
  await reach(page, group.locator('button[tabindex="0"]'))
  const now = await group
    .getByRole('button')
    .evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement))
  const [rows, columns] = [Math.floor(at / side) - Math.floor(now / side), (at % side) - (now % side)]
  await times(page, Math.abs(rows), rows > 0 ? 'ArrowDown' : 'ArrowUp')
  await times(page, Math.abs(columns), columns > 0 ? 'ArrowRight' : 'ArrowLeft')
}

export const enter = hand<Recipe, Setup>(async (page, { windows, weigh, own }, { start = [] }) => {
  const closed = start.filter((at) => !windows.includes(at))
  for (const at of [...closed, ...windows.filter((one) => !start.includes(one))]) {
    await goTo(page, words.mask.en, at)
    await page.keyboard.press('Space')
  }
  if (weigh) await hold(page, page.getByRole('switch', { name: words.weigh.en }), true)
  if (own === undefined) return
  await turnTo(page, words.paint.en)
  for (const [at, dots] of dotsOf(own).entries()) {
    if (dots === 0) continue
    await goTo(page, words.sheet.en, at)
    await times(page, (dots / fullInk) * 2, 'Space')
  }
  await hold(page, button(page, words.send.en), true)
})
