/** The kinds whose recipe is written or drawn: programs, and signs on a sheet. */
import { expect, type Page } from '@playwright/test'
import type { Recipe as Program } from '../../../src/puzzles/code/schema.ts'
import type { Recipe as Drawn, Setup as Sail } from '../../../src/puzzles/doodles/schema.ts'
import { button } from '../player.ts'
import { hand, hold, press, reach, times, turnTo } from './keys.ts'

/** Types a program as a person does: Enter indents by itself, Tab and Shift+Tab put right what it could not know. */
export async function typeProgram(page: Page, source: string, unit: number): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  const indent = (line: string) => line.length - line.trimStart().length
  for (const [i, line] of source.trimEnd().split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter')
    if (line.trim() === '') continue
    const now = (await page.locator('.cm-activeLine').textContent()) ?? ''
    await times(
      page,
      Math.abs((indent(line) - now.length) / unit),
      indent(line) > now.length ? 'Tab' : 'Shift+Tab',
    )
    await page.keyboard.type(line.trim())
  }
}

const languages = { python: ['Python', 4], javascript: ['JavaScript', 2] } as const

export const code = hand<Program, unknown>(async (page, recipe) => {
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

const brushes = { thin: 'Thin', middle: 'Middle', thick: 'Thick' } as const
const places = 36

export const doodles = hand<Drawn, Sail>(async (page, { drawn }, setup) => {
  const pad = page.getByRole('application', { name: /^Drawing pad/ })
  /** Where the pen is: in the middle at first, a fifth down. */
  let at: readonly [number, number] = [places / 2, Math.floor(places / 5)]
  const move = async (to: readonly [number, number]) => {
    const [x, y] = [to[0] - at[0], to[1] - at[1]]
    await page.keyboard.down('Shift')
    await times(page, Math.abs(x), `Arrow${x > 0 ? 'Right' : 'Left'}`)
    await times(page, Math.abs(y), `Arrow${y > 0 ? 'Down' : 'Up'}`)
    await page.keyboard.up('Shift')
    at = to
  }
  for (const { of, pen, lines } of drawn) {
    const name = setup.classes.find(({ id }) => id === of)?.name.en ?? of
    const signs = page.getByRole('group', { name: 'I draw' })
    await press(page, signs.getByRole('button', { name: new RegExp(`^${name}`) }))
    await hold(page, page.getByRole('button', { name: brushes[pen], exact: true }), true)
    await reach(page, pad)
    for (const line of lines) {
      for (let i = 0; i < line.length; i += 2) {
        await move([Number.parseInt(line[i] ?? '0', places), Number.parseInt(line[i + 1] ?? '0', places)])
        await page.keyboard.press('Enter')
      }
      await page.keyboard.press('Space')
    }
  }
})
