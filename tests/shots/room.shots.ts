/**
 * Every game of the room in a class of eight teams and of three, and each picture at a quarter of its size too: as the
 * last row sees it. `npm run shots -- room.shots.ts --grep "zh-Hant 8 teams: paper"` takes some;
 * `SIZE=1366x768` takes them at another size, `LEVEL=5-4` on this level where the game can be played with it.
 */
import { mkdir } from 'node:fs/promises'
import { type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { languages } from '../../src/engine/text.ts'
import { open } from '../e2e/player.ts'
import { press } from '../e2e/teacher.ts'
import { games, playGame } from '../e2e/wholeGame.ts'

const [width = 1920, height = 1080] = (process.env.SIZE ?? '').split('x').filter(Boolean).map(Number)
test.use({ viewport: { width, height } })

/** Long enough for what moves to have come to rest. */
const settled = 700

async function shots(page: Page, to: string) {
  await mkdir(`${to}/far`, { recursive: true })
  let taken = 0
  return async (what: string) => {
    await page.waitForTimeout(settled)
    taken += 1
    const name = `${String(taken).padStart(2, '0')}-${what.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.png`
    const picture = await page.screenshot({ path: `${to}/${name}` })
    await sharp(picture)
      .resize({ width: Math.round(width / 4) })
      .toFile(`${to}/far/${name}`)
  }
}

for (const lang of languages)
  for (const teams of [8, 3])
    for (const game of games)
      test(`${lang} ${teams} teams: ${game}`, async ({ page }) => {
        const shot = await shots(page, `test-results/shots/room/${lang}/${teams}/${game}`)
        await open(page, '#/room', lang)
        await page.locator('.teams').waitFor()
        await press(page, ...Array.from({ length: teams }, (_, team) => String(team + 1)), 'Enter')
        await page.locator('.menu__all').waitFor()
        let seed = 7
        const dice = () => {
          seed = (seed * 48271) % 2147483647
          return seed / 2147483647
        }
        await playGame(page, game, {
          teams,
          dice,
          level: process.env.LEVEL,
          // What was not answered yet looks the same, but for the answers.
          seen: (phase, answered) => shot(`${phase}${answered ? ' answered' : ''}`),
        })
        await page
          .locator('.edge__tools button', { has: page.locator('svg') })
          .first()
          .waitFor()
      })
