/**
 * A Derby and a race that a class plays to their ends, on a level that takes its turn by the day: every level fits both.
 * `LEVELS="5-4 5-5"` plays these.
 */
import { createRandom } from '../../src/engine/index.ts'
import { roomWords } from '../../src/i18n/room.ts'
import { button, day, ids, open } from './player.ts'
import { press } from './teacher.ts'
import { expect, test } from './test.ts'
import { playGame } from './wholeGame.ts'

const numbers = ids.map((id) => id.split('-').slice(0, 2).join('-'))
const chosen = process.env.LEVELS?.split(' ') ?? [numbers[day % numbers.length] ?? '']

for (const level of chosen)
  for (const game of ['derby', 'race'] as const)
    test(`a class plays the ${game} on ${level} to its minute of talk, with figures`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await open(page, '#/room')
      await page.locator('.teams').waitFor()
      await press(page, '1', '2', '3', 'Enter')
      await page.locator('.menu__all').waitFor()
      const random = createRandom(day, `a ${game} on ${level}`)
      let talk = ''
      await playGame(page, game, {
        teams: 3,
        level,
        dice: () => random.next(),
        seen: async () => {
          if ((await page.locator('.room__talk').count()) > 0)
            talk = await page.locator('.room__wall').innerText()
        },
      })
      expect(errors).toEqual([])
      expect(talk).toContain(roomWords.reflect.en)
      expect(talk).toMatch(/\d/)
      // A round was played, so there is something to tell.
      await button(page, roomWords.leaveGame.en).press('Enter')
      await expect(button(page, roomWords.scores.en)).toBeVisible()
    })
