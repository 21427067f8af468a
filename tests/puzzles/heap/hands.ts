/** The kind's hands: what is labelled is given back, then handful after handful is chosen and paid, by keys alone. */
import { words } from '../../../src/puzzles/heap/panelWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/heap/schema.ts'
import { hand, hold, press } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

const placeName = { rack: /^the rack/, any: 'anywhere', sure: 'Pip is surest', unsure: 'Pip wavers' } as const

export const enter = hand<Recipe, Setup>(async (page, { handfuls }, setup) => {
  for (const _ of setup.start) await press(page, button(page, words.back.en))
  for (const { from, many } of handfuls) {
    await hold(page, button(page, placeName[from]), true)
    await hold(page, button(page, new RegExp(`^${many}( ✓)?$`)), true)
    await press(page, button(page, /^Pay /))
  }
})
