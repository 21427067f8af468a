/** Six teams race their recipes, by keys alone but for what is pasted. */

import type { Page } from '@playwright/test'
import { packWorks } from '../../src/levels/works.ts'
import { button, open, solutions } from './player.ts'
import { handInCode, heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'

/** Runs in the page: writes down how fast whatever plays in a loop is told to play, which is the hum alone. */
function noteRates() {
  const [rates, loops]: [number[], Set<AudioParam>] = [[], new Set()]
  Object.assign(globalThis, { rates })
  const { start } = AudioBufferSourceNode.prototype
  AudioBufferSourceNode.prototype.start = function (...when) {
    if (this.loop) loops.add(this.playbackRate)
    start.apply(this, when)
  }
  const { setValueAtTime } = AudioParam.prototype
  AudioParam.prototype.setValueAtTime = function (value, at) {
    if (loops.has(this)) rates.push(value)
    return setValueAtTime.call(this, value, at)
  }
}

/** How much faster than at first the hum was told to play at most; 0 where there was none. */
const climbOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { rates } = globalThis as unknown as { readonly rates: readonly number[] }
    return Math.max(0, ...rates) / (rates[0] ?? 1)
  })

const code = (level: string, recipe: unknown) => packWorks([{ id: level, stars: 0, recipe }]).codes[0] ?? ''

test('six teams race from the map to the stars; what does not fit is refused by name, a reload loses nothing', async ({
  page,
}) => {
  const recipes = solutions(id).flatMap(({ recipe }) => (recipe === undefined ? [] : [recipe]))
  await page.addInitScript(noteRates)
  await open(page, '#/room')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, 'm', '1', '2', '3', '4', '5', '6', 'Enter')
  await button(page, /The Race/).press('Enter')
  await button(page, /3-5 Bend the border/).press('Enter')
  await expect(page.getByRole('heading', { name: /Build, then hand in/ })).toBeVisible()

  // From the ordinary lab and back by R; the team's key hands in.
  await press(page, 'l')
  await button(page, 'Skip to the lab').press('Enter')
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await press(page, 'r')
  await expect(page.getByText('press the key of the team whose it is')).toBeVisible()
  await press(page, '1')
  await expect(page.locator('.race__team[data-in]')).toHaveCount(1)

  for (const [i, team] of ['Crabs', 'Turtles', 'Octopuses', 'Jellyfish'].entries())
    await handInCode(page, team, code(id, recipes[i % recipes.length]))
  await expect(page.locator('.race__team[data-in]')).toHaveCount(5)

  await handInCode(page, 'Starfish', code('4-2-post-office', { hidden: [4] }))
  await expect(page.getByText('This holds 4-2, and the race is 3-5').first()).toBeVisible()
  // Read out as well: a region outside of the open dialog would be silent.
  await expect(page.locator('dialog[open] [data-live]')).toContainText('This holds 4-2, and the race is 3-5')
  await handInCode(page, 'Starfish', code(id, { hidden: 'forged' }))
  await expect(page.getByText('This recipe is not one of 3-5').first()).toBeVisible()
  await expect(page.locator('.race__team[data-in]')).toHaveCount(5)
  await press(page, 'Escape', '6')
  await expect(page.locator('.race__team[data-in]')).toHaveCount(6)

  await heading(page, /Build/).focus()
  await press(page, 'Enter')
  await expect(heading(page, 'Which lane will win?')).toBeVisible()
  // The clock of a lesson runs on a slow machine too.
  await press(page, ' ', '1', '2', '2', '3', '3', '3')
  await page.reload()
  await button(page, /Resume the lesson/).press('Enter')
  await expect(page.locator('.race__turn').nth(2)).toHaveAccessibleName('Turtles: Turtles')
  await press(page, 'Enter')
  await expect(page.locator('.learning__one')).toHaveCount(6)
  await expect(page.locator('.learning__one[data-status="done"]')).toHaveCount(6, { timeout: 180_000 })
  await expect(button(page, /^Go!/)).toBeVisible()
  // With the sound on, learning was heard as a climb.
  await expect.poll(() => climbOf(page)).toBeGreaterThan(1.2)
  await press(page, 'Enter')
  await expect(page.locator('.lanes__one')).toHaveCount(6)
  await press(page, 's')
  await expect(page.locator('.lanes__one[data-won]').first()).toBeVisible()
  const counts = await page.locator('.lanes__count').allTextContents()
  await press(page, 'a')
  await expect(page.locator('.lanes__one[data-won]')).toHaveCount(0)
  await press(page, 's')
  await expect(page.locator('.lanes__one[data-won]').first()).toBeVisible()
  await expect(page.locator('.lanes__count')).toHaveText(counts)
  await press(page, 'Enter')
  await expect(page.locator('.race__figures li')).toHaveCount(6)
  await press(page, 'Enter')
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await button(page, 'Tell the scores').press('Enter')
  await heading(page, 'The scores').focus()
  const first = page.locator('.scores__one[data-place="1"][data-shown]')
  for (let told = 0; told < 8 && (await first.count()) === 0; told++) await press(page, 'Enter')
  await expect(first.first()).toBeVisible()
})
