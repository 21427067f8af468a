/**
 * `npm run bench -- program [--json] [name...]`: what a player waits for after a click on Try, in the production build
 * with everything fetched: the first run of an honest program in each language. `waited` is the clock's, software
 * rendering and all; `processor` is the time that all the page's threads worked meanwhile, from the browser's own trace, so
 * it can be told from a busy machine's. What greedy programs cost: `npm run bench -- greedy`.
 */
import type { Browser, Page } from '@playwright/test'
import { openLab, solution, writeProgram } from '../e2e/player.ts'
import { inBrowser, type TraceEvent, traced } from './inBrowser.ts'

type Print = (line: string) => void
type Language = 'Python' | 'JavaScript'

interface Scene {
  readonly name: string
  readonly level: string
  readonly language: Language
  readonly source: string
}

/** Milliseconds of processor within which a first run answers. */
const most = 1000

const first = (level: string, language: Language, name: string): Scene => {
  const recipe = solution(level, name).recipe as Record<string, string>
  const source = recipe[language.toLowerCase()] ?? ''
  return { name: `${level.slice(0, 3)} ${language}, first run`, level, language, source }
}

const scenes: readonly Scene[] = [
  first('1-5-lantern-robot', 'Python', 'expert-python'),
  first('1-5-lantern-robot', 'JavaScript', 'expert-javascript'),
  first('3-6-write-the-learner', 'Python', 'expert'),
  first('3-6-write-the-learner', 'JavaScript', 'expert-javascript'),
  first('5-6-write-the-mood-meter', 'Python', 'expert'),
  first('6-1-flood-search', 'Python', 'expert'),
]

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel']

export async function benchProgram(args: readonly string[], print: Print): Promise<boolean> {
  const json = args.includes('--json')
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  let kept = true
  await inBrowser(async (browser, baseURL) => {
    const chosen = scenes.filter(
      ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
    )
    for (const scene of chosen) {
      const { waited, processor } = await once(browser, baseURL, scene)
      kept &&= processor <= most
      print(
        json
          ? JSON.stringify({
              bench: 'program',
              scene: scene.name,
              waited,
              processor,
              most,
            })
          : `${scene.name.padEnd(56)} waited ${ms(waited)}  processor ${ms(processor)} of ${most}`,
      )
    }
  })
  return kept
}

/** A fresh page, the source typed, one click; milliseconds until the verdict stands there. */
async function once(browser: Browser, baseURL: string, { level, language, source }: Scene) {
  const page = await browser.newPage({ baseURL, reducedMotion: 'reduce', locale: 'en-GB' })
  page.setDefaultTimeout(120_000)
  try {
    await openLab(page, level)
    await writeProgram(page, language, source)
    await page.waitForTimeout(1500)
    const { events, result: waited } = await traced(browser, page, categories, () => clickAndWait(page))
    return { waited, processor: processorTime(events) }
  } finally {
    await page.close()
  }
}

/** Measured in the page, so that the driver's own way there and back does not count. */
function clickAndWait(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Asked seldom, and only this one: looking is the page's own work, and would be counted as the game's.
    const says = (text: string) =>
      document.querySelector<HTMLButtonElement>('.lab__train')?.textContent?.trim() === text
    const begun = performance.now()
    document.querySelector<HTMLButtonElement>('.lab__train')?.click()
    while (!says('Try again')) await new Promise((wake) => setTimeout(wake, 16))
    return performance.now() - begun
  })
}

/** Milliseconds that the page's main thread and its workers were at work, all together. */
function processorTime(events: readonly TraceEvent[]): number {
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const spent = new Map<string, number>()
  for (const event of events)
    if (event.name === 'thread_name' && /CrRendererMain|DedicatedWorker/.test(event.args?.name ?? ''))
      spent.set(key(event), 0)
  const until = new Map<string, number>()
  for (const event of events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts)) {
    const thread = key(event)
    const before = spent.get(thread)
    // The same task is told of by more than one name.
    if (before === undefined || !/RunTask$/.test(event.name) || event.ts < (until.get(thread) ?? 0)) continue
    until.set(thread, event.ts + (event.dur ?? 0))
    spent.set(thread, before + (event.tdur ?? 0))
  }
  return [...spent.values()].reduce((sum, one) => sum + one, 0) / 1000
}

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8)
