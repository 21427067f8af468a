/**
 * `npm run shots -- --grep sight`: the map and every level's lab, contest and stars as seen with each of the three
 * common kinds of colour blindness, in test-results/shots/<kind>. Classes, right and wrong must be told apart by
 * shape and letter as well.
 */
import { type Page, test } from '@playwright/test'
import { levelWords } from '../../src/i18n/level.ts'
import { bringPassport, button, levels, open, passportWith, solution } from '../e2e/player.ts'

const kinds = ['protanopia', 'deuteranopia', 'tritanopia'] as const
/** Long enough for everything to have arrived. */
const settled = 1500

test('sight: map', async ({ page }) => {
  const shot = await seer(page)
  await open(page, '#/map')
  await shot('map')
})

for (const id of levels) {
  test(`sight: ${id}`, async ({ page }) => {
    const shot = await seer(page)
    await bring(page, id, 'average')
    await button(page, levelWords.train.en).click()
    await button(page, levelWords.trainAgain.en).waitFor({ timeout: 120_000 })
    await page.waitForTimeout(settled)
    await shot(`${id}-lab`)
    await contest(page, id, shot)
  })
}

for (const id of ['1-5-lantern-robot', '6-1-flood-search'] as const) {
  test(`sight: ${id}`, async ({ page }) => {
    const shot = await seer(page)
    await bring(page, id, 'expert')
    await button(page, levelWords.runIt.en).waitFor()
    await shot(`${id}-lab`)
    await contest(page, id, shot)
  })
}

async function bring(page: Page, id: string, name: string): Promise<void> {
  await open(page, '#/settings')
  await bringPassport(page, passportWith({ [id]: solution(id, name).recipe }))
  await open(page, `#/level/${id}`)
}

async function contest(page: Page, id: string, shot: (name: string) => Promise<void>): Promise<void> {
  await button(page, levelWords.runIt.en).click()
  await button(page, levelWords.skip.en).waitFor({ timeout: 120_000 })
  await page.waitForTimeout(settled * 3)
  // Held still: the same moment for all three.
  await button(page, levelWords.pause.en).click()
  await shot(`${id}-contest`)
  await button(page, levelWords.skip.en).click()
  await page.waitForTimeout(settled)
  await shot(`${id}-stars`)
}

/** Takes one picture of what is there for each kind of colour blindness. */
async function seer(page: Page) {
  const session = await page.context().newCDPSession(page)
  return async (name: string) => {
    await page.waitForTimeout(settled)
    for (const type of kinds) {
      await session.send('Emulation.setEmulatedVisionDeficiency', { type })
      await page.screenshot({ path: `test-results/shots/${type}/${name}.png` })
    }
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
  }
}
