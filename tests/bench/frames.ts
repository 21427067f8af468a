/**
 * `npm run bench -- frames [--json] [--rate N] [--rounds N] [scene...]`: the main thread's work per frame on the harbour map and on
 * every level's lab, training (or try) and contest, in the production build. It is processor time, from the browser's own trace,
 * times `rate` (4 unless told): what a machine that much slower would spend, whatever else this one is busy with.
 * A frame's work is the whole task in which its animation callbacks ran; long tasks are those over 50 ms. Other work on
 * the machine makes even processor time longer: with rounds, every scene is measured so often, all scenes in turn, and its
 * figures are the middle ones; long tasks are those of all rounds.
 */
import { type Browser, expect, type Page } from '@playwright/test'
import { button, levels, open, openLab, solution, writeProgram } from '../e2e/player.ts'
import { inBrowser, type TraceEvent, timeline, traced } from './inBrowser.ts'
import { readOptions } from './options.ts'
import { raceOfSix, toTheRun } from './race.ts'

type Print = (line: string) => void

interface Scene {
  readonly name: string
  /** Brings the page to where measuring starts. */
  readonly arrive: (page: Page) => Promise<unknown>
  /** What goes on while it is measured, made ready before. */
  readonly during?: (page: Page) => Promise<() => Promise<unknown>>
  /** Watched until this has come; else for so many frames. */
  readonly until?: (page: Page) => Promise<unknown>
  /** A projector's size; else a laptop's. */
  readonly wall?: true
}

/** Milliseconds a frame, 95th percentile, on the slower machine. */
const allowed = 8
/** The same on a projector's wall, where nothing but a bar moves between two cases told. */
const allowedOnWall = 16
const target = ({ wall }: Scene) => (wall ? allowedOnWall : allowed)
/** How many frames a scene may warm up for and is then watched for, and how long either may take, milliseconds. */
const [warm, watch, patience] = [60, 150, 25_000]
/** With fewer than this the machine was too busy to judge by. */
const enough = 60
/** One trip of the ferry, milliseconds. */
const trip = 3000
const [laptop, projector] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
const codeLevels = [
  '1-5-lantern-robot',
  '3-6-write-the-learner',
  '5-6-write-the-mood-meter',
  '6-1-flood-search',
] as const

const scenes: readonly Scene[] = [
  { name: 'map, at rest', arrive: (page) => open(page, '#/map') },
  {
    name: 'map, sailing',
    arrive: (page) => open(page, '#/map'),
    during: async (page) => () =>
      page.evaluate((trip) => {
        for (const [i, world] of [4, 8, 1].entries())
          setTimeout(() => {
            location.hash = `#/map/${world}`
          }, i * trip)
      }, trip),
  },
  {
    name: 'race of six, training',
    wall: true,
    arrive: raceOfSix,
    during: async (page) => () => page.keyboard.press('Enter'),
    until: (page) => page.locator('.learning__one[data-status="done"]').nth(5).waitFor(),
  },
  {
    name: 'race of six, running',
    wall: true,
    arrive: (page) => raceOfSix(page).then(() => toTheRun(page)),
    during: async (page) => () => page.keyboard.press('Enter'),
    until: (page) => page.locator('.lanes__one[data-won]').first().waitFor(),
  },
  ...levels.flatMap((id): Scene[] => [
    { name: `${id}, lab`, arrive: (page) => openLab(page, id) },
    {
      name: `${id}, training`,
      arrive: (page) => openLab(page, id),
      during: (page) => aim(page, /^Train/),
    },
    { name: `${id}, contest`, arrive: (page) => openContest(page, id, () => openLab(page, id)) },
  ]),
  ...codeLevels.flatMap((id): Scene[] => {
    const written = async (page: Page) => {
      await openLab(page, id)
      await writeProgram(page, 'Python', expert(id))
    }
    return [
      { name: `${id}, lab`, arrive: (page) => openLab(page, id) },
      { name: `${id}, try`, arrive: written, during: (page) => aim(page, /^Try/) },
      { name: `${id}, contest`, arrive: (page) => openContest(page, id, () => written(page)) },
    ]
  }),
]

/** The expert's program, in Python. */
function expert(id: string): string {
  const name = id === '1-5-lantern-robot' ? 'expert-python' : 'expert'
  return (solution(id, name).recipe as { readonly python: string }).python
}

async function openContest(page: Page, id: string, openLab: () => Promise<void>): Promise<void> {
  await openLab()
  await button(page, 'Run the contest').click()
  await expect(button(page, 'To the stars'), id).toBeVisible({ timeout: 120_000 })
}

/**
 * Finds a button now and points at it, so that pressing it later is only the press: Playwright looks for it on the
 * page's own thread, and a hand too is there before it presses.
 */
async function aim(page: Page, name: RegExp): Promise<() => Promise<void>> {
  const box = await button(page, name).boundingBox()
  if (!box) throw new Error(`${name} is not to be seen`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
}

export async function benchFrames(args: readonly string[], print: Print): Promise<boolean> {
  const { json, rate, rounds, wants } = readOptions(args)
  const wanted = scenes.filter(({ name }) => wants(name))
  const measured = new Map<Scene, Figures[]>(wanted.map((scene) => [scene, []]))
  await inBrowser(async (browser, baseURL) => {
    for (let round = 1; round <= rounds; round++)
      for (const [scene, all] of measured) {
        const page = await browser.newPage({ baseURL, viewport: scene.wall ? projector : laptop })
        page.setDefaultTimeout(120_000)
        const figures = await measure(browser, page, scene, rate)
        await page.close()
        all.push(figures)
        if (!json) print(rounds > 1 ? `${round}  ${line(scene, figures)}` : line(scene, figures))
      }
  })
  let kept = true
  for (const [scene, all] of measured) {
    const figures = middle(all)
    kept &&=
      (scene.until !== undefined || figures.frames >= enough) &&
      figures.p95 <= target(scene) &&
      figures.longTasks === 0
    if (json)
      print(
        JSON.stringify({
          bench: 'frames',
          scene: scene.name,
          rate,
          rounds,
          ...figures,
          target: target(scene),
        }),
      )
    else if (rounds > 1) print(line(scene, figures))
  }
  if (!json)
    print(
      `asked: p95 at most ${allowed} ms (on a wall ${allowedOnWall}) and no long task, at 1/${rate} of this processor's speed`,
    )
  return kept
}

interface Figures {
  readonly frames: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly longTasks: number
  readonly longest: number
}

/** The middle of several rounds, but every long task. */
function middle(all: readonly Figures[]): Figures {
  const of = (figure: keyof Figures) => {
    const sorted = all.map((one) => one[figure]).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  return {
    frames: of('frames'),
    p50: of('p50'),
    p95: of('p95'),
    longTasks: all.reduce((sum, one) => sum + one.longTasks, 0),
    longest: Math.max(0, ...all.map(({ longest }) => longest)),
  }
}

const line = ({ name, until }: Scene, { frames, p50, p95, longTasks, longest }: Figures) =>
  `${name.padEnd(34)} p50 ${ms(p50)}  p95 ${ms(p95)}  frames ${String(frames).padStart(4)}  long tasks ${longTasks} (longest ${ms(longest)})${until || frames >= enough ? '' : '  too few frames to judge by: the machine is busy'}`

async function measure(
  browser: Browser,
  page: Page,
  { arrive, during, until }: Scene,
  rate: number,
): Promise<Figures> {
  await arrive(page)
  const begin = await during?.(page)
  await pass(page, warm)
  // A wall moves by the compositor alone; it is asked for every frame all the same.
  if (until) await page.evaluate(frameAfterFrame)
  const act = async () => {
    if (!until) return Promise.all([begin?.(), pass(page, watch)])
    await begin?.()
    return until(page)
  }
  const { events } = await traced(browser, page, timeline, act)
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

function frameAfterFrame(): void {
  requestAnimationFrame(function next() {
    requestAnimationFrame(next)
  })
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
