/**
 * Takes the pictures, and beside each what a screen reader is told (.txt); judges nothing. `npm run shots` takes all, `npm run shots -- --grep "390x844 zh-Hant 3-5"` some.
 * Words are found by their language's own strings, so that a picture is of the screen it says.
 */
import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { type Lang, languages, type Text } from '../../src/engine/text.ts'
import { levelWords } from '../../src/i18n/level.ts'
import { settingsWords } from '../../src/i18n/settings.ts'
import { arriveWith, bringPassport, ids, open, solution } from '../e2e/player.ts'

/** A program of which nothing is written yet. */
const blank = { language: 'python', blocks: [], loose: [], python: '', javascript: '' }

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const

/** Long enough for everything to have arrived. */
const settled = 1500
/** The harbour is painted district by district. */
const built = 3000

for (const size of sizes) {
  for (const lang of languages) {
    const name = `${size.width}x${size.height} ${lang}`
    const shots = (page: Page, subject: string) => {
      let taken = 0
      return async (what: string) => {
        await page.waitForTimeout(/^(map|district)/.test(what) ? settled + built : settled)
        taken += 1
        const file = `${String(taken).padStart(2, '0')}-${what}`
        const path = `test-results/shots/${size.width}x${size.height}/${lang}/${subject}/${file}`
        await page.screenshot({ path: `${path}.png` })
        await writeFile(`${path}.txt`, await page.locator('body').ariaSnapshot())
      }
    }

    test.describe(name, () => {
      test.use({ viewport: size })

      test('shell', async ({ page }) => {
        const shot = shots(page, 'shell')
        await open(page, '#/', lang)
        await shot('title')
        await open(page, '#/map', lang)
        await shot('map-dark')
        await page.keyboard.press('z')
        await shot('map-whole')
        await page.keyboard.press('z')
        await open(page, '#/map/3', lang)
        await shot('district')
        await page.getByRole('button', { name: /^3-5/ }).click()
        await shot('locked')
        await page.goto(`./?lang=${lang}&view=projector#/map/3`)
        await shot('district-projected')
        await open(page, '#/settings', lang)
        await shot('settings')
        await bring(page, lang, masterly())
        await shot('settings-passport-read')
        await open(page, '#/map', lang)
        await shot('map-with-stars')
        await open(page, '#/notes', lang)
        await shot('notes')
        await open(page, '#/certificate/bridging', lang)
        await expect(page.locator('.codes .qr').first()).toBeVisible()
        await shot('certificate')
        await open(page, '#/check', lang)
        await shot('check')
        await open(page, '#/level/9-9-nowhere', lang)
        await shot('unknown-level')
        await open(page, '#/kit', lang)
        await page.waitForTimeout(settled)
        await page.screenshot({
          path: `test-results/shots/${size.width}x${size.height}/${lang}/shell/kit.png`,
          fullPage: true,
        })
      })

      test('beside the levels', async ({ page }) => {
        const shot = shots(page, 'beside')
        await open(page, '#/settings', lang)
        await bring(page, lang, masterly())
        for (const way of [
          'daily',
          'notes',
          'lesson',
          'cards',
          'recipe',
          'paper/1-3-teach-dont-tell',
        ] as const) {
          await open(page, `#/${way}`, lang)
          await shot(way.split('/')[0] ?? way)
        }
        await open(page, '#/lesson', lang)
        for (const level of [0, 4]) await page.getByRole('checkbox').nth(level).press('Space')
        await page.locator('.lesson__code').evaluate((code) => code.scrollIntoView({ block: 'center' }))
        await shot('lesson-ready')
        await open(page, '#/map', lang)
        await page.locator('.map-screen, .map').first().waitFor()
        await page.keyboard.press('r')
        await page.locator('.room').waitFor()
        await shot('room-teams')
        for (const key of ['1', '2', '3', '4', 'Enter']) await page.keyboard.press(key)
        await shot('room-menu')
        await page.keyboard.press('a')
        await shot('room-pick')
      })

      for (const id of ids) {
        test(id, async ({ page }) => {
          const shot = shots(page, id)
          const press = (words: Text) => page.getByRole('button', { name: words[lang], exact: true }).click()
          await open(page, `#/level/${id}`, lang)
          const cards = page.locator('.phase__dots li')
          await cards.first().waitFor({ state: 'attached' })
          const count = await cards.count()
          for (let card = 1; card <= count; card++) {
            await shot(`briefing-${card}`)
            await press(levelWords.next)
          }
          await shot('guess')
          await press(levelWords.skipGuess)
          await shot('lab-untouched')
          await page.goto('about:blank')
          await arriveWith(page, { [id]: solution(id, 'average').recipe })
          await open(page, `#/level/${id}`, lang)
          await page.locator('.lab__train').waitFor()
          await shot('lab')
          await page.locator('.lab__train').click()
          await expect(page.locator('.lab__run')).toBeEnabled({ timeout: 60_000 })
          await shot('trained')
          await page.locator('.lab__run').click()
          await shot('contest-begins')
          for (const part of [0.4, 0.95]) {
            await page.locator('.run__scrub input').evaluate((scrub: HTMLInputElement, share) => {
              scrub.value = String(Math.floor(Number(scrub.max) * share))
              scrub.dispatchEvent(new Event('input', { bubbles: true }))
            }, part)
            await shot(`contest-${100 * part}`)
          }
          await press(levelWords.skip)
          await page.waitForTimeout(settled)
          await shot('stars')
          await press(levelWords.outThere)
          for (let card = 1; await page.locator('.phase__dots li').count(); card++) {
            await shot(`what-happened-${card}`)
            await press(levelWords.next)
          }
          await shot('out-there')
        })
      }

      test('a mistake, explained', async ({ page }) => {
        const shot = shots(page, 'mistake')
        await arriveWith(page, { '3-6-write-the-learner': { ...blank, python: 'let n = 1\nn = m + 1\n' } })
        await open(page, '#/level/3-6-write-the-learner', lang)
        await page.locator('.lab__train').click()
        await page.locator('.code-mistake').evaluate((mistake) => mistake.scrollIntoView({ block: 'center' }))
        await shot('mistake')
      })
    })
  }
}

/** A passport with three stars on every level there is. */
function masterly(): string {
  const best = { recipe: {}, metrics: {}, cost: {}, fingerprint: '' }
  const progress = { version: 2, levels: Object.fromEntries(ids.map((id) => [id, { stars: 3, best }])) }
  return JSON.stringify({ passport: 'neon-harbour-passport', progress })
}

const bring = (page: Page, lang: Lang, content: string) =>
  bringPassport(page, content, settingsWords.upload[lang])
