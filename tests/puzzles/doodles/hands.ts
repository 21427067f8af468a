/** The kind's hands: signs are drawn line by line with arrows, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/doodles/schema.ts'
import { hand, hold, press, reach, times } from '../../e2e/keys.ts'

const brushes = { thin: 'Thin', middle: 'Middle', thick: 'Thick' } as const
const places = 36

export const enter = hand<Recipe, Setup>(async (page, { drawn }, setup) => {
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
