/**
 * `npm run bench -- press [--json] [--rate N] [screen...]`: how soon every control of a screen answers, in the production
 * build. Each button, choice, tab and slider in sight is pressed with the pointer; its answer is the first frame painted
 * after the pointer went down (its pressed look, its sound) and, separately, the first after the click (what it does).
 * It is the main thread's processor time from the event to that frame, from the browser's own trace, times `rate`
 * (4 unless told): what a machine that much slower would need, whatever else this one is busy with.
 */
import type { Browser, Locator, Page } from '@playwright/test'
import { button, levels, open, openLab } from '../e2e/player.ts'
import { inBrowser, type TraceEvent, timeline, traced } from './inBrowser.ts'
import { readOptions } from './options.ts'

type Print = (line: string) => void

interface Screen {
  readonly name: string
  readonly arrive: (page: Page) => Promise<unknown>
}

/** Milliseconds in which a press is answered, on the slower machine. */
const allowed = 100
/** Milliseconds that a screen may go on settling in before anything is pressed, and that are watched after a press. */
const [settling, watching] = [1500, 350]

const screens: readonly Screen[] = [
  { name: 'title', arrive: (page) => open(page) },
  { name: 'map', arrive: (page) => open(page, '#/map') },
  { name: 'district', arrive: (page) => open(page, '#/map/3') },
  { name: 'settings', arrive: (page) => open(page, '#/settings') },
  { name: 'lecture', arrive: (page) => open(page, `#/level/${levels[0]}`) },
  ...levels.map((id) => ({ name: `${id}, lab`, arrive: (page: Page) => openLab(page, id) })),
  {
    name: `${levels[1]}, contest`,
    async arrive(page) {
      await openLab(page, levels[1])
      await button(page, 'Run the contest').click()
      await button(page, 'To the stars').waitFor({ timeout: 120_000 })
    },
  },
  { name: '1-5-lantern-robot, lab', arrive: (page) => openLab(page, '1-5-lantern-robot') },
]
const viewport = { width: 1366, height: 768 }
const controls = 'button, [role="tab"], [role="switch"], input, summary'

export async function benchPress(args: readonly string[], print: Print): Promise<boolean> {
  const { json, rate, wants } = readOptions(args)
  let kept = true
  await inBrowser(async (browser, baseURL) => {
    for (const screen of screens) {
      if (!wants(screen.name)) continue
      const answers = await pressAll(browser, baseURL, screen, rate)
      const worst = (of: 'down' | 'click') =>
        answers.reduce((a, b) => ((b[of] ?? 0) > (a[of] ?? 0) ? b : a), { name: 'nothing' } as Answer)
      const [down, click] = [worst('down'), worst('click')]
      // Another screen may take longer to come: that the press was felt is already seen and heard.
      kept &&= answers.length > 0 && (down.down ?? 0) <= allowed
      const figures = { screen: screen.name, controls: answers.length, down, click }
      print(
        json
          ? JSON.stringify({ bench: 'press', rate, target: allowed, ...figures })
          : `${screen.name.padEnd(28)} ${String(answers.length).padStart(3)} controls  pressed: at most ${ms(down.down)} (${down.name})  done: at most ${ms(click.click)} (${click.name})`,
      )
    }
  })
  if (!json) print(`asked: pressed at most ${allowed} ms at 1/${rate} of this processor's speed`)
  return kept
}

interface Answer {
  readonly name: string
  /** Milliseconds until its pressed look, and until what it does is seen; absent where the page had no frame. */
  readonly down?: number | undefined
  readonly click?: number | undefined
}

async function pressAll(browser: Browser, baseURL: string, screen: Screen, rate: number): Promise<Answer[]> {
  /** A visitor who was never here: what was pressed before changes nothing. */
  const visit = async () => {
    const page = await browser.newPage({ baseURL, viewport })
    page.setDefaultTimeout(60_000)
    await screen.arrive(page)
    await page.waitForTimeout(settling)
    return page
  }
  const answers: Answer[] = []
  let page = await visit()
  const names = await Promise.all((await inSight(page)).map(nameOf))
  for (const [i, name] of names.entries()) {
    const control = (await inSight(page))[i]
    if (!control || (await nameOf(control)) !== name) continue
    const before = await wordsOn(page)
    answers.push(await press(browser, page, control, name, rate))
    // A dialog may have opened, or another screen.
    if ((await wordsOn(page)) === before) continue
    await page.close()
    page = await visit()
  }
  await page.close()
  return answers
}

const wordsOn = (page: Page) => page.locator('.app').innerText()

/** The controls that can be pressed without scrolling; a file chooser would wait for somebody. */
async function inSight(page: Page): Promise<Locator[]> {
  const found: Locator[] = []
  for (const control of await page.locator(controls).all()) {
    const box = await control.boundingBox()
    if (!box || box.y < 0 || box.y + box.height > viewport.height || (await control.isDisabled())) continue
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const top = await control.evaluate(
      (element, [x, y]) => {
        const hit = document.elementFromPoint(x ?? 0, y ?? 0)
        return hit !== null && (element.contains(hit) || (element as HTMLInputElement).type === 'range')
      },
      [x, y],
    )
    if (top) found.push(control)
  }
  return found
}

const nameOf = (control: Locator) =>
  control.evaluate((element) => {
    const label = (element as HTMLInputElement).labels?.[0] ?? element
    return (element.getAttribute('aria-label') ?? label.textContent ?? '').trim().slice(0, 40)
  })

async function press(
  browser: Browser,
  page: Page,
  control: Locator,
  name: string,
  rate: number,
): Promise<Answer> {
  const box = await control.boundingBox()
  if (!box) return { name }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(watching)
  const { events } = await traced(browser, page, timeline, async () => {
    await page.mouse.down()
    await page.waitForTimeout(watching)
    await page.mouse.up()
    await page.waitForTimeout(watching)
  })
  return { name, down: untilPainted(events, 'pointerdown', rate), click: untilPainted(events, 'click', rate) }
}

/** Milliseconds of work on the page's main thread from an event to the end of the next frame that was painted. */
function untilPainted(events: readonly TraceEvent[], type: string, rate: number): number | undefined {
  const start = events.find((event) => event.name === 'EventDispatch' && event.args?.data?.type === type)
  if (!start) return undefined
  const mine = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid)
  const frame = mine
    .filter(({ name, ts }) => name === 'Commit' && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts)[0]
  if (!frame) return undefined
  const between = mine.filter(
    ({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur >= start.ts && ts <= frame.ts,
  )
  return between.reduce((sum, { tdur = 0 }) => sum + (tdur / 1000) * rate, 0)
}

const ms = (value: number | undefined) => (value === undefined ? 'none' : `${value.toFixed(0)} ms`)
