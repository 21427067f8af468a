/** The kind’s hands: logs are opened, then the line is moved by arrows and let go, by keys alone. */
import { slopesOf } from '../../../src/puzzles/line/line.ts'
import type { Recipe, Setup } from '../../../src/puzzles/line/schema.ts'
import { hand, press, slide } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

/** Held while keys move it, let go by Enter. */
export const enter = hand<Recipe, Setup>(async (page, { slope, height, logs }, setup) => {
  for (let open = 1; open < logs; open++) await press(page, button(page, /^Open the next log/))
  await slide(page, 'Slope', slope, slopesOf(setup))
  await page.keyboard.press('Enter')
  await slide(page, `Height at ${setup.at} hPa`, height)
  await page.keyboard.press('Enter')
})
