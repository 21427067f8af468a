/**
 * A long lesson at speed: a class of six plays every game of the room, again and again, without waiting for a clock. What the
 * page and its workers hold is weighed at the menu, after everything that can be thrown away was. Every lap chooses the same
 * levels, since one that is opened for the first time brings code that stays. The page keeps every event of the lesson, so
 * at the end it is compared with another that played one lap and then brought this very lesson from its file.
 * `[laps] [--json]`; one lap is about an hour of school.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { roomWords } from '../../src/app/room/words.ts'
import { createRandom } from '../../src/engine/index.ts'
import { button, open } from '../e2e/player.ts'
import { press } from '../e2e/teacher.ts'
import { games, playGame } from '../e2e/wholeGame.ts'
import { type Held, heldBy, inWords, megabytes } from './held.ts'
import { inBrowser } from './inBrowser.ts'

const teams = 6
/** Share of the heap that a page may hold more at the end than one that brought the same lesson. */
const heapLimit = 0.05
/** Of anything that is counted. */
const countLimit = 0

/** The lesson's file. */
async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the lesson as a file').press('Enter'),
  ])
  return readFileSync(await download.path())
}

async function bring(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'lesson.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Bring a lesson from a file').last().setInputFiles(file)
  await page.getByText(roomWords.brought.en).first().waitFor()
  await page.locator('.toast').waitFor({ state: 'detached' })
}

/** Every game once, in a mixed order, each left at its minute of talk; then the scores are told. */
async function lap(page: Page): Promise<void> {
  const random = createRandom(1, 'a lap of the room')
  for (const game of random.shuffle(games)) {
    await playGame(page, game, { teams, dice: () => random.next() })
    await button(page, 'End this game').press('Enter')
    await page.locator('.menu__all').waitFor()
    await page.locator('.menu h2').first().focus()
  }
  await button(page, 'Tell the scores').press('Enter')
  await page.locator('.scores').waitFor()
  // By its own button: one Enter too many on the page would begin the menu's first game.
  const next = page.locator('.scores .button--primary')
  while ((await page.locator('.scores').count()) > 0)
    await next.press('Enter', { timeout: 2000 }).catch(() => undefined)
  await page.locator('.menu__all').waitFor()
}

/** A class that has come in and stands before the menu. */
async function arrive(browser: Browser, baseURL: string, faults: string[]) {
  const page = await browser.newPage({
    baseURL,
    reducedMotion: 'reduce',
    viewport: { width: 960, height: 540 },
  })
  page.on('pageerror', (error) => faults.push(error.message))
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await open(page, '#/room')
  await page.locator('.teams').waitFor()
  await press(page, ...Array.from({ length: teams }, (_, team) => String(team + 1)), 'Enter')
  await page.locator('.menu__all').waitFor()
  return { page, cdp }
}

export async function benchLesson(args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const laps = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 3)
  const faults: string[] = []
  const tell = (what: string, held: Held) => {
    print(`${what}: ${inWords(held)}`)
    return held
  }
  const held = await inBrowser(async (browser, baseURL) => {
    const long = await arrive(browser, baseURL, faults)
    let played: Held | undefined
    for (let n = 1; n <= laps + 1; n++) {
      await lap(long.page)
      played = tell(`lap ${n}`, await heldBy(long.page, long.cdp))
    }
    const lesson = await saved(long.page)
    await long.page.close()
    const short = await arrive(browser, baseURL, faults)
    await lap(short.page)
    await bring(short.page, lesson)
    const brought = tell(
      `one lap, then this lesson of ${megabytes(lesson.length)} brought`,
      await heldBy(short.page, short.cdp),
    )
    return played && { played, brought }
  })
  if (!held) return false
  const { played, brought } = held
  const grown = played.heap - brought.heap
  const more = (['listeners', 'nodes', 'workers', 'threads'] as const).filter(
    (what) => played[what] - brought[what] > countLimit,
  )
  const share = grown / brought.heap
  const told = `${megabytes(grown)} more (${(share * 100).toFixed(1)}%, limit ${heapLimit * 100}%)`
  if (share > heapLimit) faults.push(`the heap holds ${told} than for the same lesson brought`)
  for (const what of more) faults.push(`${what}: ${played[what]}, brought ${brought[what]}`)
  if (played.tensors > 0) faults.push(`${played.tensors} tensors are left`)
  if (args.includes('--json')) print(JSON.stringify({ ...held, grown, faults }))
  print(
    faults.length === 0
      ? `flat: after ${laps} more laps ${told} than for the same lesson brought; no tensor`
      : `NOT flat: ${faults.join('; ')}`,
  )
  return faults.length === 0
}
