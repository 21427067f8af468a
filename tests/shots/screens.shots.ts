/**
 * Takes the pictures; judges nothing. `npm run shots` takes all, `npm run shots -- --grep "390x844 zh-Hant 3-5"` some.
 * Words are found by their language's own strings, so that a picture is of the screen it says.
 */
import { expect, type Page, test } from '@playwright/test'
import { type Lang, languages, type Text } from '../../src/engine/text.ts'
import { levelWords } from '../../src/i18n/level.ts'
import { settingsWords } from '../../src/i18n/settings.ts'
import { tryWords as labWords } from '../../src/puzzles/kit/tryWords.ts'
import { bringPassport, levels, open, passportWith, solution } from '../e2e/player.ts'

/** Levels of programs, each with a recorded solution. */
const programs = [
  ['1-5-lantern-robot', 'expert'],
  ['3-6-write-the-learner', 'expert'],
  ['5-6-write-the-mood-meter', 'expert-javascript'],
  ['6-1-flood-search', 'expert'],
] as const

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
        await page.screenshot({
          path: `test-results/shots/${size.width}x${size.height}/${lang}/${subject}/${file}.png`,
        })
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
        await open(page, '#/level/9-9-nowhere', lang)
        await shot('unknown-level')
        await open(page, '#/kit', lang)
        await page.waitForTimeout(settled)
        await page.screenshot({
          path: `test-results/shots/${size.width}x${size.height}/${lang}/shell/kit.png`,
          fullPage: true,
        })
      })

      for (const id of levels) {
        test(id, async ({ page }) => {
          const shot = shots(page, id)
          const press = (words: Text) => page.getByRole('button', { name: words[lang], exact: true }).click()
          await open(page, `#/level/${id}`, lang)
          await here(page, levelWords.next, lang)
          await shot('briefing-1')
          for (let card = 2; card <= 4; card++) {
            await press(levelWords.next)
            await shot(`briefing-${card}`)
          }
          await press(levelWords.next)
          await shot('guess')
          await press(levelWords.skipGuess)
          await shot('lab-untouched')
          await press(levelWords.runIt)
          // With nothing to learn from there is no contest: its stars come at once.
          const find = (words: Text) => page.getByRole('button', { name: words[lang], exact: true })
          await expect(async () => {
            if (await find(levelWords.skip).isVisible()) await find(levelWords.skip).click({ timeout: 2000 })
            await expect(find(levelWords.outThere)).toBeVisible({ timeout: 2000 })
          }).toPass({ timeout: 45_000 })
          await page.waitForTimeout(settled)
          await shot('no-stars')
          await open(page, '#/settings', lang)
          await bring(page, lang, passportWith({ [id]: solution(id, 'expert').recipe }))
          await open(page, `#/level/${id}`, lang)
          await shot('lab')
          await press(levelWords.train)
          await page.getByRole('button', { name: levelWords.trainAgain[lang] }).waitFor()
          await shot('trained')
          await page
            .getByRole('main')
            .locator('.lab__body')
            .evaluate((body) => body.scrollTo(0, 700))
          await shot('trained-lower')
          await press(levelWords.runIt)
          await shot('contest-begins')
          await page.waitForTimeout(4000)
          await shot('contest-goes-on')
          await press(levelWords.skip)
          await page.waitForTimeout(settled)
          await shot('stars')
          await press(levelWords.outThere)
          await shot('out-there')
        })
      }

      for (const [id, expert] of programs) {
        test(id, async ({ page }) => {
          const shot = shots(page, id)
          const press = (words: Text) => page.getByRole('button', { name: words[lang], exact: true }).click()
          const { recipe } = solution(id, expert)
          await open(page, `#/level/${id}`, lang)
          await here(page, levelWords.next, lang)
          for (let card = 1; card <= 4; card++) {
            await shot(`briefing-${card}`)
            await press(levelWords.next)
          }
          await shot('guess')
          await press(levelWords.skipGuess)
          await shot('lab-untouched')
          await page.goto('about:blank')
          await open(page, '#/settings', lang)
          await bring(page, lang, passportWith({ [id]: recipe }))
          await open(page, `#/level/${id}`, lang)
          const toEditor = () => page.locator('.code-panel').evaluate((panel) => panel.scrollIntoView())
          await press(labWords.train)
          await page.getByRole('button', { name: labWords.trainAgain[lang] }).waitFor()
          await toEditor()
          await shot('tried')
          await page.locator('.code-cases').evaluate((cases) => cases.scrollIntoView())
          await page.locator('.code-trace__scrub').fill('9')
          await shot('step-by-step')
          await press(levelWords.runIt)
          await shot('contest-begins')
          await page.locator('.run__scrub input').evaluate((scrub: HTMLInputElement) => {
            scrub.value = String(Math.round(Number(scrub.max) / 2))
            scrub.dispatchEvent(new Event('input', { bubbles: true }))
          })
          await shot('contest-middle')
          await press(levelWords.skip)
          await page.waitForTimeout(settled)
          await shot('stars')
          await press(levelWords.outThere)
          await shot('out-there')
          for (const language of ['Python', 'JavaScript']) {
            // Another document: with only the hash the same, the page would stay where it is.
            await page.goto('about:blank')
            await open(page, `#/level/${id}`, lang)
            await page.getByRole('button', { name: language, exact: true }).first().click()
            await toEditor()
            await shot(`lab-${language}`)
          }
          // A mistake, explained.
          await page.locator('.cm-content').click()
          await page.keyboard.press('ControlOrMeta+a')
          await page.keyboard.type('let n = 1\nn = m + 1\n')
          await press(labWords.train)
          await page
            .locator('.code-mistake')
            .evaluate((mistake) => mistake.scrollIntoView({ block: 'center' }))
          await shot('mistake')
        })
      }
    })
  }
}

/** The first time, a level takes a moment to come. */
const here = (page: Page, words: Text, lang: Lang) =>
  page.getByRole('button', { name: words[lang], exact: true }).waitFor()

/** A passport with three stars on every level there is. */
function masterly(): string {
  const best = { recipe: {}, metrics: {}, cost: {}, fingerprint: '' }
  const progress = { version: 2, levels: Object.fromEntries(levels.map((id) => [id, { stars: 3, best }])) }
  return JSON.stringify({ passport: 'neon-harbour-passport', progress })
}

const bring = (page: Page, lang: Lang, content: string) =>
  bringPassport(page, content, settingsWords.upload[lang])
