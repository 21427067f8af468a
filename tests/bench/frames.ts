/**
 * `npm run bench -- frames [--json] [--rate N] [scene...]`: the main thread's work per frame on the harbour map and on
 * every level's lab, training and contest, in the production build. It is processor time, from the browser's own trace,
 * times `rate` (4 unless told): what a machine that much slower would spend, whatever else this one is busy with.
 * A frame's work is the whole task in which its animation callbacks ran; long tasks are those over 50 ms.
 */
import { type Browser, expect, type Page } from '@playwright/test'
import { button, levels, open, openLab } from '../e2e/player.ts'
import { inBrowser, type TraceEvent, traced } from './inBrowser.ts'

type Print = (line: string) => void

interface Scene {
  readonly name: string
  /** Brings the page to where measuring starts. */
  readonly arrive: (page: Page) => Promise<unknown>
  /** What goes on while it is measured. */
  readonly during?: (page: Page) => Promise<unknown>
}

/** Milliseconds a frame, 95th percentile, on the slower machine. */
const allowed = 8
/** How many frames a scene may warm up for and is then watched for, and how long either may take, milliseconds. */
const [warm, watch, patience] = [60, 150, 25_000]
/** With fewer than this the machine was too busy to judge by. */
const enough = 60
/** One trip of the ferry, milliseconds. */
const trip = 3000

const scenes: readonly Scene[] = [
  { name: 'map, at rest', arrive: (page) => open(page, '#/map') },
  {
    name: 'map, sailing',
    arrive: (page) => open(page, '#/map'),
    during: async (page) => {
      for (const world of [4, 8, 1]) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, `#/map/${world}`)
        await page.waitForTimeout(trip)
      }
    },
  },
  ...levels.flatMap((id): Scene[] => [
    { name: `${id}, lab`, arrive: (page) => openLab(page, id) },
    {
      name: `${id}, training`,
      arrive: (page) => openLab(page, id),
      during: (page) => button(page, /^Train/).click(),
    },
    {
      name: `${id}, contest`,
      arrive: async (page) => {
        await openLab(page, id)
        await button(page, 'Run the contest').click()
        await expect(button(page, 'To the stars')).toBeVisible({ timeout: 120_000 })
      },
    },
  ]),
]

export async function benchFrames(args: readonly string[], print: Print): Promise<boolean> {
  const json = args.includes('--json')
  const at = args.indexOf('--rate')
  const rate = at < 0 ? 4 : Number(args[at + 1])
  const wanted = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
  let kept = true
  await inBrowser(async (browser, baseURL) => {
    for (const scene of scenes) {
      if (wanted.length > 0 && !wanted.some((part) => scene.name.includes(part))) continue
      const page = await browser.newPage({ baseURL, viewport: { width: 1366, height: 768 } })
      page.setDefaultTimeout(120_000)
      const figures = await measure(browser, page, scene, rate)
      await page.close()
      const judged = figures.frames >= enough
      kept &&= judged && figures.p95 <= allowed
      print(
        json
          ? JSON.stringify({ bench: 'frames', scene: scene.name, rate, ...figures, target: allowed })
          : `${scene.name.padEnd(34)} p50 ${ms(figures.p50)}  p95 ${ms(figures.p95)}  frames ${String(figures.frames).padStart(4)}  long tasks ${figures.longTasks} (longest ${ms(figures.longest)})${judged ? '' : '  too few frames to judge by: the machine is busy'}`,
      )
    }
  })
  if (!json) print(`asked: p95 at most ${allowed} ms at 1/${rate} of this processor's speed`)
  return kept
}

async function measure(browser: Browser, page: Page, { arrive, during }: Scene, rate: number) {
  await arrive(page)
  await pass(page, warm)
  const { events } = await traced(browser, page, () => Promise.all([during?.(page), pass(page, watch)]))
  const { frames, tasks } = workOf(events, rate)
  const sorted = frames.sort((a, b) => a - b)
  const percentile = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  const long = tasks.filter((task) => task > 50)
  return {
    frames: frames.length,
    p50: percentile(0.5),
    p95: percentile(0.95),
    longTasks: long.length,
    longest: Math.max(0, ...tasks),
  }
}

/** Waits for so many frames to be drawn, or until patience ends. */
function pass(page: Page, frames: number): Promise<void> {
  return page.evaluate(
    ([count, most]) =>
      new Promise<void>((done) => {
        const end = performance.now() + most
        let left = count
        const next = () => {
          left--
          if (left > 0 && performance.now() < end) requestAnimationFrame(next)
          else done()
        }
        requestAnimationFrame(next)
      }),
    [frames, patience] as const,
  )
}

/** Milliseconds each frame and each task of the page's main thread would take on a machine `rate` times slower. */
function workOf(events: readonly TraceEvent[], rate: number): { frames: number[]; tasks: number[] } {
  const drawn = events.filter(({ name }) => name === 'FireAnimationFrame')
  const main = drawn[0]
  if (!main) return { frames: [], tasks: [] }
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid)
    .sort((a, b) => a.ts - b.ts)
  const cost = ({ tdur = 0 }: TraceEvent) => (tdur / 1000) * rate
  const starts = drawn.map(({ ts }) => ts).sort((a, b) => a - b)
  const frames: number[] = []
  let next = 0
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0)
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < task.ts) next++
    if ((starts[next] ?? Number.POSITIVE_INFINITY) < end) frames.push(cost(task))
  }
  return { frames, tasks: tasks.map(cost) }
}

const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(8)
