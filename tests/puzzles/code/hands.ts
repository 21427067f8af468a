/** The kind's hands: a program is typed, by keys alone. */
import { expect } from '@playwright/test'
import type { Recipe } from '../../../src/puzzles/code/schema.ts'
import { hand, press, reach, turnTo, typeProgram } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

const languages = { python: ['Python', 4], javascript: ['JavaScript', 2] } as const

export const enter = hand<Recipe, unknown>(async (page, recipe) => {
  const { language } = recipe
  if (language === 'blocks') throw new Error('Blocks are put together by keys in code.e2e.ts.')
  const [name, unit] = languages[language]
  const byHand = button(page, 'On to the program')
  if (await byHand.isVisible()) await press(page, byHand)
  await press(page, page.getByRole('button', { name, exact: true }))
  await turnTo(page, /^Write/)
  const editor = page.getByRole('textbox', { name: `Your program, ${name}` })
  await reach(page, editor)
  await typeProgram(page, recipe[language], unit)
  // Tab indents in here; Escape first, and it leaves.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor).not.toBeFocused()
})
