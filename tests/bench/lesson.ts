/**
 * A long lesson at speed: a class of six plays every game of the room, again and again, without waiting for a clock. What the
 * page and its workers hold is weighed at the menu, after everything that can be thrown away was: after the first lap, when
 * all parts have been fetched, and at the end. `[laps] [--json]`; one lap is about an hour of school.
 */
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'
import { createRandom } from '../../src/engine/index.ts'
import { button, open } from '../e2e/player.ts'
import { press } from '../e2e/teacher.ts'
import { games, playGame } from '../e2e/wholeGame.ts'
import { inBrowser } from './inBrowser.ts'

const teams = 6
/** Bytes that a page may hold more at the end, beside the lesson itself. */
const heapLimit = 1_500_000
/** Of anything that is counted. */
const countLimit = 0

interface Held {
  /** Bytes in use by the page's JavaScript. */
  readonly heap: number
  /** Bytes of the lesson as it is kept: the page has every event of it. */
  readonly lesson: number
  readonly listeners: number
  readonly nodes: number
  readonly workers: number
  /** In all workers together. */
  readonly tensors: number
  readonly bytesInTensors: number
}

/** Characters of the lesson's file. */
async function lessonLength(page: Page): Promise<number> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the lesson as a file').press('Enter'),
  ])
  return readFileSync(await download.path()).length
}

/** What is held when nothing is under way. */
async function heldBy(page: Page, cdp: CDPSession): Promise<Held> {
  // What was let go is let go in steps: pictures, frames, listeners of what has left the page.
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(300)
  }
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const workers = page.workers()
  const held = await Promise.all(
    workers.map((worker) =>
      worker.evaluate(() => {
        const { _tfengine: engine } = self as {
          _tfengine?: { memory(): { numTensors: number; numBytes: number } }
        }
        return engine ? engine.memory() : { numTensors: 0, numBytes: 0 }
      }),
    ),
  )
  return {
    heap: metric('JSHeapUsedSize'),
    lesson: await lessonLength(page),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    workers: workers.length,
    tensors: held.reduce((sum, { numTensors }) => sum + numTensors, 0),
    bytesInTensors: held.reduce((sum, { numBytes }) => sum + numBytes, 0),
  }
}

/** Every game once, in a mixed order, each left at its minute of talk; then the scores are told. */
async function lap(page: Page, seed: number): Promise<void> {
  const random = createRandom(seed, 'a lap of the room')
  for (const game of random.shuffle(games)) {
    await playGame(page, game, { teams, dice: () => random.next() })
    await button(page, 'End this game').press('Enter')
    await page.locator('.menu__all').waitFor()
    await page.locator('.menu h2').first().focus()
  }
  await button(page, 'Tell the scores').press('Enter')
  await page.locator('.scores h2').focus()
  while ((await page.locator('.menu__all').count()) === 0) {
    await press(page, 'Enter')
    await page.waitForTimeout(50)
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

export async function benchLesson(args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const laps = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 3)
  const faults: string[] = []
  const held = await inBrowser(async (browser, baseURL) => {
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
    const all: Held[] = []
    for (let n = 1; n <= laps + 1; n++) {
      await lap(page, n)
      const now = await heldBy(page, cdp)
      all.push(now)
      print(
        `lap ${n}: heap ${megabytes(now.heap)}, lesson ${megabytes(now.lesson)}, ${now.listeners} listeners, ${now.nodes} nodes, ${now.workers} workers, ${now.tensors} tensors (${now.bytesInTensors} bytes)`,
      )
    }
    return all
  })
  const [warm, end] = [held[0], held.at(-1)]
  if (!warm || !end) return false
  const grown = end.heap - warm.heap - (end.lesson - warm.lesson)
  const more = (['listeners', 'nodes', 'workers', 'tensors', 'bytesInTensors'] as const).filter(
    (what) => end[what] - warm[what] > countLimit,
  )
  if (grown > heapLimit) faults.push(`the heap grew by ${megabytes(grown)} beside the lesson`)
  for (const what of more) faults.push(`${what} grew from ${warm[what]} to ${end[what]}`)
  if (args.includes('--json')) print(JSON.stringify({ held, grown, faults }))
  print(
    faults.length === 0
      ? `flat: ${megabytes(grown)} more on the heap after ${laps} laps, beside the lesson (limit ${megabytes(heapLimit)})`
      : `NOT flat: ${faults.join('; ')}`,
  )
  return faults.length === 0
}
