/**
 * A long lesson at speed: a class of six plays every game of the room, again and again, without waiting for a clock. What the
 * page and its workers hold is weighed at the menu, after everything that can be thrown away was: its data without compiled
 * code, as `soak` weighs it (docs/testing.md says why). Every lap chooses the same levels, since one that is opened for the
 * first time brings code that stays, and the Derby's list of questions opens every level's file. The page keeps every event of the lesson, so at the end it is compared with another
 * that played one lap and then brought this very lesson from its file.
 * `[laps] [--why] [--json]`; one lap is about an hour of school, `--why` tells which classes of objects came on top.
 */
import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { roomWords } from '../../src/app/room/words.ts'
import { createRandom } from '../../src/engine/index.ts'
import { button, open } from '../e2e/player.ts'
import { press } from '../e2e/teacher.ts'
import { type Game, games, playGame } from '../e2e/wholeGame.ts'
import { asJson, type Data, dataHeldBy, difference } from './data.ts'
import { type Held, heldBy, inWords, megabytes } from './held.ts'
import { inBrowser } from './inBrowser.ts'

const teams = 6
/** Share of its data that a page may hold more at the end than one that brought the same lesson. */
const dataLimit = 0.05
/** Of anything that is counted. */
const countLimit = 0

/** What is played where a level is chosen. */
const levels: Readonly<Partial<Record<Game, string>>> = {
  derby: '3-5',
  auction: '2-1',
  relay: '3-5',
  jury: '1-4',
  paper: '2-1',
  race: '3-5',
}

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
    await playGame(page, game, { teams, level: levels[game], dice: () => random.next() })
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

interface Class {
  readonly page: Page
  readonly cdp: CDPSession
}

type Weighed = Held & { readonly data: Data }

/** A class that has come in and stands before the menu. */
async function arrive(browser: Browser, baseURL: string, faults: string[]): Promise<Class> {
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
  const weigh = async (what: string, { page, cdp }: Class): Promise<Weighed> => {
    const held = { ...(await heldBy(page, cdp)), data: await dataHeldBy(cdp) }
    print(`${what}: data ${megabytes(held.data.bytes)}, ${inWords(held)}`)
    return held
  }
  const held = await inBrowser(async (browser, baseURL) => {
    const long = await arrive(browser, baseURL, faults)
    let played: Weighed | undefined
    for (let n = 1; n <= laps + 1; n++) {
      await lap(long.page)
      const before = played
      played = await weigh(`lap ${n}`, long)
      if (before && args.includes('--why')) print(difference(played.data, before.data).join('\n'))
    }
    const lesson = await saved(long.page)
    await long.page.close()
    const short = await arrive(browser, baseURL, faults)
    await lap(short.page)
    await bring(short.page, lesson)
    const brought = await weigh(`one lap, then this lesson of ${megabytes(lesson.length)} brought`, short)
    return played && { played, brought }
  })
  if (!held) return false
  const { played, brought } = held
  const grown = played.data.bytes - brought.data.bytes
  const more = (['listeners', 'nodes', 'workers', 'threads'] as const).filter(
    (what) => played[what] - brought[what] > countLimit,
  )
  const share = grown / brought.data.bytes
  const told = `${megabytes(grown)} more (${(share * 100).toFixed(1)}%, limit ${dataLimit * 100}%)`
  if (share > dataLimit) faults.push(`the page's data take ${told} than for the same lesson brought`)
  for (const what of more) faults.push(`${what}: ${played[what]}, brought ${brought[what]}`)
  if (played.tensors > 0) faults.push(`${played.tensors} tensors are left`)
  if (share > dataLimit || args.includes('--why')) print(difference(played.data, brought.data).join('\n'))
  if (args.includes('--json')) print(asJson({ ...held, grown, faults }))
  print(
    faults.length === 0
      ? `flat: after ${laps} more laps ${told} than for the same lesson brought; no tensor`
      : `NOT flat: ${faults.join('; ')}`,
  )
  return faults.length === 0
}
