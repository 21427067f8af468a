/**
 * Somebody leans on the keyboard and presses whatever there is, in every game of the room. Nothing breaks, and the class
 * plays on from where it stands to the game's end. `MONKEY=2000` presses as often in each game; seeds are named.
 * What is to be pressed next is always within the wall, which does not scroll: a mouse must reach it. `ROOM_LANG=zh-Hans`
 * plays in this language. A third of the games a day.
 */

import type { Page } from '@playwright/test'
import { createRandom } from '../../src/engine/index.ts'
import { day, hasTurn, open } from './player.ts'
import { press } from './teacher.ts'
import { expect, test } from './test.ts'
import { games, playOn } from './wholeGame.ts'

const presses = Number(process.env.MONKEY ?? 80)
const lang = process.env.ROOM_LANG ?? 'en'
const keys = [
  ...'12345678'.split('').flatMap((key) => [key, key, `Shift+${key}`]),
  ...'abcdefghijklmnopqrstuvwxyz09'.split(''),
  ...['Enter', 'Enter', 'Enter', 'Space', 'Tab', 'Escape', '+', 'u', 's'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
]

// As wide and high as a wall is that does not scroll.
test.use({ viewport: { width: 1366, height: 768 } })

async function reached(page: Page, phase: string): Promise<void> {
  const below = await page.evaluate(() => {
    const foot = document.querySelector('.room__wall .room__foot')
    return foot ? foot.getBoundingClientRect().bottom - innerHeight : 0
  })
  expect(below, `${phase}: pixels under the edge of the wall`).toBeLessThanOrEqual(0)
}

for (const [n, game] of games.entries()) {
  if (!hasTurn(n)) continue
  test(`nothing that is pressed in ${game} breaks it, and it can be played on to its end`, async ({
    page,
  }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const seed = day * 10 + n
    const random = createRandom(seed, 'a monkey in the room')
    await open(page, '#/room', lang)
    await page.locator('.teams').waitFor()
    await press(page, '1', '2', '3', '4', 'Enter')
    await page.locator('.menu').waitFor()
    await press(page, String.fromCharCode(97 + n))
    for (let i = 0; i < presses; i++) {
      if (random.below(5) > 0) await press(page, random.pick(keys))
      else await pressAny(random.below(1000))
      // A game left, or a place outside of the room: back to the wall.
      if (!page.url().includes('#/room')) await page.goto(`./?lang=${lang}#/room`)
    }
    expect(errors, `seed ${seed}`).toEqual([])

    // Whatever it was, the lesson can be led on from here.
    if ((await page.locator('.room').count()) === 0) await page.goto(`./?lang=${lang}#/room`)
    await page.locator('.room__wall section').first().waitFor()
    const heading = page.locator('.room__wall h2').first()
    await heading.focus()
    await playOn(page, { teams: 8, dice: () => random.next(), seen: (phase) => reached(page, phase) })
    expect(errors, `seed ${seed}`).toEqual([])

    async function pressAny(nth: number) {
      const all = page.locator('.room button:visible, .room summary:visible')
      const count = await all.count()
      if (count === 0) return
      const one = all.nth(nth % count)
      // A file is nothing that can be pressed blindly.
      const label = (await one.getAttribute('aria-label').catch(() => null)) ?? ''
      if (/file/.test(label)) return
      await one.click({ timeout: 2000, force: true }).catch(() => undefined)
    }
  })
}
