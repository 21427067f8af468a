/** The kind's hands: how much a robot explores, whether less and less, and how fast it forgets, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/stalls/schema.ts'
import { choose, hand, slide, turnTo } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, { explore, memory, fade }, setup) => {
  await turnTo(page, 'The robot')
  await slide(page, 'Explore rate', explore, setup.explore.steps)
  const group = page.getByRole('group', { name: 'Exploring' })
  const name = fade === 0 ? 'stays the same' : `halves every ${fade} visits`
  await choose(page, group, group.getByRole('radio', { name, exact: true }))
  await slide(page, 'The newest bite counts', memory, setup.memory.steps)
})
