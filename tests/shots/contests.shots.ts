/**
 * `npm run shots -- --grep recording`: every contest as a film by frames, one each 100 ms from its first moment, and a
 * sheet with all of them, in test-results/shots/recordings. Motion should be continuous and have a purpose; with
 * "calm recording", as those see it who asked for less motion, nothing should travel and all be understood. The page's
 * clock is stopped between frames, so that a slow machine takes the same pictures.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { type BrowserContext, type Page, test } from '@playwright/test'
import { levelWords } from '../../src/i18n/level.ts'
import { bringPassport, button, levels, open, passportWith, solution } from '../e2e/player.ts'

const folder = 'test-results/shots/recordings'
/** Milliseconds between frames, and how many there are. */
const [pace, length] = [100, 72]
const columns = 8

/** Films: a level, and the recorded solution that is played. */
const films: readonly (readonly [string, string])[] = [
  ...levels.map((id) => [id, 'average'] as const),
  ['1-5-lantern-robot', 'expert'],
  ['3-6-write-the-learner', 'expert'],
  ['5-6-write-the-mood-meter', 'expert'],
  ['6-1-flood-search', 'expert'],
]

for (const motion of ['', 'calm '] as const) {
  test.describe(() => {
    test.use({ contextOptions: { reducedMotion: motion ? 'reduce' : 'no-preference' } })

    for (const [id, name] of films) {
      test(`${motion}recording ${id}`, async ({ page }) => {
        await page.clock.install()
        await open(page, '#/settings')
        await bringPassport(page, passportWith({ [id]: solution(id, name).recipe }))
        await open(page, `#/level/${id}`)
        await button(page, levelWords.runIt.en).waitFor()
        await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2000))
        await button(page, levelWords.runIt.en).click()
        // The worker trains in real time.
        while (!(await button(page, levelWords.skip.en).isVisible())) await page.clock.runFor(20)
        const to = `${folder}/${motion.trim()}${motion && '-'}${id}`
        await sheet(page.context(), await record(page, to), `${to}.png`)
      })
    }
  })
}

async function record(page: Page, to: string): Promise<string[]> {
  mkdirSync(to, { recursive: true })
  const files: string[] = []
  for (let i = 0; i < length; i++) {
    const file = `${to}/${String(i).padStart(3, '0')}.jpg`
    await page.screenshot({ path: file, type: 'jpeg', quality: 70 })
    files.push(file)
    await page.clock.runFor(pace)
  }
  return files
}

async function sheet(context: BrowserContext, files: readonly string[], to: string): Promise<void> {
  const cells = files.map((file, i) => {
    const picture = `data:image/jpeg;base64,${readFileSync(file).toString('base64')}`
    return `<figure><img src="${picture}"><figcaption>${(i * pace) / 1000} s</figcaption></figure>`
  })
  const page = await context.newPage()
  await page.setViewportSize({ width: columns * 320, height: 900 })
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${columns},1fr);gap:4px;background:#333;font:14px sans-serif;color:#fff}
     figure{margin:0}img{width:100%;display:block}</style>${cells.join('')}`,
  )
  await page.screenshot({ path: to, fullPage: true })
}
