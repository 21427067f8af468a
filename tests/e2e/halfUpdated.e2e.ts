/** Half of a class has a newer version of the game: what it brings is told so by name, and attempted with the version here. */
import type { Browser } from '@playwright/test'
import { roomWords } from '../../src/app/room/words.ts'
import { engineVersion, type Stars } from '../../src/engine/index.ts'
import { certificateWords as words } from '../../src/i18n/certificate.ts'
import { packWorks } from '../../src/levels/works.ts'
import { built, openHost } from './host.ts'
import { arriveWith, button, contest, downloadPassport, open, solution } from './player.ts'
import { handInCode, heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'
const newer = engineVersion + 1

/** What a pupil has kept who plays on a host with the next rules; the rest of the game is the same. */
async function workOfNewer(browser: Browser) {
  const host = await openHost()
  const [, first = ''] = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(built('index.html')) ?? []
  const ours = built(first)
  const theirs = ours.replace(/(fingerprint:[^,]+,engine:)\d+/, `$1${newer}`)
  expect(theirs).not.toBe(ours)
  host.replace(first, theirs)
  const context = await browser.newContext({
    baseURL: host.address,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await arriveWith(page, { [id]: solution(id, 'expert').recipe })
  await open(page, `#/level/${id}`)
  expect(await contest(page)).toBe(3)
  await button(page, 'Settings').click()
  const passport = await downloadPassport(page)
  await context.close()
  await host.close()
  return passport
}

test('work of a newer version is named as that in three languages, tried here, and handed in for a race', async ({
  page,
  browser,
}) => {
  const passport = await workOfNewer(browser)
  const { best } = passport.progress.levels[id] ?? {}
  expect(best).toMatchObject({ engine: newer })
  // As rules that differ would have it: another mark, and stars that the recipe has not here.
  const work = { id, stars: 2 as Stars, recipe: best?.recipe, fingerprint: 'f'.repeat(16), engine: newer }
  const code = packWorks([work]).codes[0] ?? ''

  for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const) {
    await open(page, '#/check', lang)
    await page.getByRole('textbox').first().fill(code)
    await page.keyboard.press('Enter')
    const [before = '', after = ''] = words.otherEngine[lang].split('{found}')
    const said = page.locator('.check__works > li[data-verdict="other-engine"]')
    await expect(said).toContainText(
      before.replace('{theirs}', String(newer)).replace('{ours}', String(engineVersion)),
      { timeout: 60_000 },
    )
    // What it is worth here, and what it was there.
    await expect(said).toContainText('3')
    await expect(said).toContainText(after.split('{said}')[1] ?? '')
  }

  await open(page, '#/room')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '1', '2', 'Enter')
  await button(page, /The Race/).press('Enter')
  await button(page, /3-5 Bend the border/).press('Enter')
  await expect(heading(page, /Build, then hand in/)).toBeVisible()
  await handInCode(page, 'Whales', JSON.stringify(passport))
  const team = { en: 'Whales', 'zh-Hant': '', 'zh-Hans': '' }
  await expect(page.getByText(roomWords.otherEngine(team, newer).en).first()).toBeVisible()
  await expect(page.locator('.race__team[data-in]')).toHaveCount(1)
})
