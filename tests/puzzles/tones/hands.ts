/** The kind's hands: buoys are anchored and lifted, and the mean taken or left, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/tones/schema.ts'
import { hand, hold } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { moments, mean }, setup) => {
  const buoy = (moment: number) =>
    page.getByRole('button', { name: `Buoy at ${moment * setup.every} ms`, exact: true })
  for (let moment = 0; moment < setup.moments; moment++)
    if (!moments.includes(moment)) await hold(page, buoy(moment), false)
  for (const moment of moments) await hold(page, buoy(moment), true)
  await hold(page, button(page, /^Average pitch/), mean === true)
})
