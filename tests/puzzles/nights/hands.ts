/** The kind's hands: birds are labelled night by night, lessons given in the mornings, by keys alone. */
import { expect } from '@playwright/test'
import type { Recipe, Setup } from '../../../src/puzzles/nights/schema.ts'
import { choose, hand, press } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { labels, lessons }, setup) => {
  // A night is known once somebody has tried how it goes.
  await press(page, page.locator('.lab__train'))
  await expect(button(page, / again$/).first()).toBeVisible({ timeout: 60_000 })
  for (const [i, { pier: birds }] of setup.nights.entries()) {
    const night = button(page, new RegExp(`Night ${i + 1}:`))
    await press(page, night)
    for (const id of labels.filter((one) => birds.some((bird) => bird.id === one))) {
      const bird = page.locator('.nights-bird').nth(birds.findIndex((one) => one.id === id))
      await press(page, bird)
      await expect(bird).toHaveAttribute('aria-pressed', 'true')
    }
    const lesson = lessons.find(({ after }) => after === i + 1)
    if (!lesson) continue
    const group = page.getByRole('group', { name: /^The morning after|^Morning/ })
    const name = lesson.old ? 'Retrain: old cards too' : 'Retrain: new labels only'
    await choose(page, group, group.getByRole('radio', { name }))
  }
})
