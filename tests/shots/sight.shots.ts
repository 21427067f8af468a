/**
 * `npm run shots -- --grep deuteranopia`: the map and every level's lab, contest and stars as seen with one of the
 * three common kinds of colour blindness. Classes, right and wrong must be told apart by shape and letter as well.
 */
import { type Page, test } from '@playwright/test'
import { levelWords } from '../../src/i18n/level.ts'
import { bringPassport, button, levels, open, passportWith, solution } from '../e2e/player.ts'

const kinds = ['protanopia', 'deuteranopia', 'tritanopia'] as const
/** Long enough for everything to have arrived. */
const settled = 1500

for (const kind of kinds) {
  const shot = async (page: Page, name: string) => {
    await page.waitForTimeout(settled)
    await page.screenshot({ path: `test-results/shots/${kind}/${name}.png` })
  }

  test(`${kind} map`, async ({ page }) => {
    await see(page, kind)
    await open(page, '#/map')
    await shot(page, 'map')
  })

  for (const id of levels) {
    test(`${kind} ${id}`, async ({ page }) => {
      await see(page, kind)
      await open(page, '#/settings')
      await bringPassport(page, passportWith({ [id]: solution(id, 'average').recipe }))
      await open(page, `#/level/${id}`)
      await button(page, levelWords.train.en).click()
      await button(page, levelWords.trainAgain.en).waitFor({ timeout: 120_000 })
      await page.waitForTimeout(settled)
      await shot(page, `${id}-lab`)
      await button(page, levelWords.runIt.en).click()
      await button(page, levelWords.skip.en).waitFor({ timeout: 120_000 })
      await page.waitForTimeout(settled * 3)
      await shot(page, `${id}-contest`)
      await button(page, levelWords.skip.en).click()
      await page.waitForTimeout(settled)
      await shot(page, `${id}-stars`)
    })
  }
}

async function see(page: Page, type: (typeof kinds)[number]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type })
}
