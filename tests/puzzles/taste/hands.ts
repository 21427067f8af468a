/** The kind's hands: songs are asked about, and the map is set, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/taste/schema.ts'
import { choose, hand, hold, press, slide, turnTo } from '../../e2e/keys.ts'

export const enter = hand<Recipe, Setup>(async (page, recipe, setup) => {
  const { asked, factors, popularity, surprises } = recipe
  await turnTo(page, 'Questions')
  const standing = page.locator('.chips .chip[aria-pressed=true]')
  for (let left = await standing.count(); left > 0; left--) await press(page, standing.first())
  for (const id of asked) {
    const song = setup.songs.find((one) => one.id === id)
    const style = setup.styles.find((one) => one.id === song?.style)
    const group = page.getByRole('group', { name: 'Songs of a style' })
    await choose(page, group, group.getByRole('radio', { name: style?.name.en ?? '', exact: true }))
    await hold(page, page.getByRole('button', { name: `Ask about ${song?.title.en}`, exact: true }), true)
  }
  await turnTo(page, 'Map')
  await slide(page, 'Factors of the map', factors, setup.factors.steps)
  await slide(page, 'What everybody loves counts', popularity, setup.popularity.steps)
  await slide(page, 'Surprises', surprises, setup.surprises.steps)
})
