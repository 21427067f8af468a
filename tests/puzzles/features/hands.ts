/** The kind's hands: rulers are put down and taken up, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/features/schema.ts'
import { hand, hold } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { columns }, setup) => {
  const ruler = (id: string) => {
    const name = setup.columns.find((one) => one.id === id)?.name.en ?? id
    return button(page, new RegExp(`^${name}`))
  }
  for (const { id } of setup.columns) if (!columns.includes(id)) await hold(page, ruler(id), false)
  for (const id of columns) await hold(page, ruler(id), true)
})
