/** The kind's hands: windows, scales and a painted letter, in a hunt tape, labels and handfuls, by keys alone. */
import type { Page } from '@playwright/test'
import { all, dotsOf, fullInk, side } from '../../../src/puzzles/pixels/grid.ts'
import { huntWords } from '../../../src/puzzles/pixels/huntWords.ts'
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

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  if (setup.hunt) await mend(page, recipe, setup)
  else await openWindows(page, recipe, setup)
  const { own } = recipe
  if (own === undefined) return
  await turnTo(page, words.paint.en)
  for (const [at, dots] of dotsOf(own).entries()) {
    if (dots === 0) continue
    await goTo(page, words.sheet.en, at)
    await times(page, (dots / fullInk) * 2, 'Space')
  }
  await hold(page, button(page, words.send.en), true)
})

async function openWindows(page: Page, { windows, weigh }: Recipe, { start = [] }: Setup): Promise<void> {
  const closed = start.filter((at) => !windows.includes(at))
  for (const at of [...closed, ...windows.filter((one) => !start.includes(one))]) {
    await goTo(page, words.mask.en, at)
    await page.keyboard.press('Space')
  }
  if (weigh) await hold(page, page.getByRole('switch', { name: words.weigh.en }), true)
}

/** Tapes squares, turns labels letter by letter, takes handfuls. */
async function mend(page: Page, { windows, relabel = [], more = [] }: Recipe, setup: Setup): Promise<void> {
  await reach(page, page.getByRole('radio', { name: huntWords.thumb.en }))
  await page.keyboard.press('ArrowRight')
  for (const at of all.filter((one) => !windows.includes(one))) {
    await goTo(page, huntWords.grid.en, at)
    await page.keyboard.press('Space')
  }
  let letter = 0
  for (const at of relabel) {
    await reach(page, button(page, words.next.en))
    await times(page, at - letter, 'Space')
    letter = at
    await reach(page, button(page, /^Its label is wrong/))
    await page.keyboard.press('Space')
  }
  if (more.length === 0) return
  await turnTo(page, huntWords.bags.en)
  for (const [of, count] of more.entries()) {
    const name = setup.hunt?.handfuls[of]?.name.en ?? ''
    await reach(page, page.getByRole('group', { name }).getByRole('button').last())
    await times(page, count, 'ArrowRight')
  }
}
