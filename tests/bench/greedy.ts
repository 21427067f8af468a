/**
 * `npm run bench -- greedy [--json] [--rate 4] [name...]`: programs that ask for work which no step counts
 * (`tests/fixtures/greedy.ts`), each typed into a fresh page of the production build and tried, while the processes that
 * pages live in are stopped for three parts of the time in four, workers and all. Told of each, worst first:
 *
 * - `processor`: seconds that all threads of these processes worked until the verdict stood there, times four: a busy
 *   machine does not change it much, as it does what is `waited`;
 * - `memory`: the most that they had in memory at once, in MB;
 * - `after`: how much of a processor they still used some seconds later, when nothing should spin on.
 *
 * Both times are upper bounds of what an idle machine of that speed would take: a single processor would need the first, a
 * busy one the second, so the lesser of them counts. What a program costs that does nothing is told too: that is the page's,
 * the worker's and the machine's start.
 *
 * `--json` tells of each as soon as it is measured. Ends with 1 if one of them takes more than two seconds or 500 MB, spins on, or is not explained to the player.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser, howToGet } from '../../src/build/findBrowser.mjs'
import { openLab, writeProgram } from '../e2e/player.ts'
import { pagesBelow, running, slowDown } from '../engines/slow.ts'
import { type Greedy, greedy, lent } from '../fixtures/greedy.ts'
import { readOptions } from './options.ts'

/** Milliseconds of processor, MB, and the part of a processor that a resting lab may use. */
const [mostTime, mostMemory, mostAfter] = [2000, 500, 0.5]

const python: Readonly<Record<string, string>> = {
  '3-6-write-the-learner': 'def learn(xs, ys): return [0, 0]',
  '5-6-write-the-mood-meter': 'def mood(text): return 1',
}
const javascript: Readonly<Record<string, string>> = {
  '3-6-write-the-learner': 'function learn() { return [0, 0] }',
  '5-6-write-the-mood-meter': 'function mood() { return 1 }',
}

/** Right programs that come to nothing. */
const nothing: readonly Greedy[] = [
  '1-5-lantern-robot',
  '3-6-write-the-learner',
  '5-6-write-the-mood-meter',
].flatMap((level): Greedy[] => [
  { name: 'nothing', language: 'python', level, source: python[level] ?? 'x = 1', ends: [undefined] },
  {
    name: 'nothing',
    language: 'javascript',
    level,
    source: javascript[level] ?? 'let x = 1',
    ends: [undefined],
  },
])

interface Measured {
  readonly name: string
  readonly processor: number
  readonly waited: number
  readonly memory: number
  readonly after: number
  /** What the player is told of the mistake, or of the first case where it came to an end; or nothing. */
  readonly told: string
  /** Whether the program does nothing. */
  readonly nothing: boolean
}

export async function benchGreedy(args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const { json, rate, wants } = readOptions(args)
  const chosen = [...nothing, ...greedy].filter((one) => wants(nameOf(one)))
  const all: Measured[] = []
  await served(async (baseURL) => {
    for (const one of chosen) {
      // A browser of its own: what one left behind is not the next one's.
      const browser = await chromium.launch({
        executablePath: findBrowser() ?? '',
        args: ['--no-sandbox', '--disable-3d-apis', '--disable-background-networking', '--disable-sync'],
      })
      try {
        const measured = await measure(browser, baseURL, one, rate)
        all.push(measured)
        // A whole run takes half an hour: what is known by then is there to be read.
        if (json) print(JSON.stringify({ bench: 'greedy', rate, ...measured }))
      } finally {
        await browser.close()
      }
      if (!json) process.stderr.write(`${all.length} of ${chosen.length}\r`)
    }
  })
  const sorted = [...all].sort((a, b) => b.processor - a.processor)
  if (!json) for (const one of sorted) print(line(one))
  const bad = sorted.filter((one) => faults(one).length > 0)
  print(`${sorted.length - bad.length} of ${sorted.length} end well`)
  return bad.length === 0
}

async function served(work: (baseURL: string) => Promise<void>): Promise<void> {
  if (!findBrowser()) throw new Error(howToGet)
  if (process.env.E2E_BUILT === undefined) await build({ logLevel: 'error' })
  const server = await preview({
    preview: { port: Number(process.env.E2E_PORT ?? 0), host: 'localhost' },
  })
  try {
    await work(server.resolvedUrls?.local[0] ?? '')
  } finally {
    await server.close()
  }
}

const nameOf = ({ level, language, name }: Greedy) => `${level.slice(0, 3)} ${language}: ${name}`

async function measure(browser: Browser, baseURL: string, one: Greedy, rate: number): Promise<Measured> {
  const page = await browser.newPage({
    ...{ baseURL, locale: 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'block' },
    viewport: { width: 960, height: 540 },
  })
  page.setDefaultTimeout(300_000)
  const { level, language, source, tensorflow } = one
  if (tensorflow)
    await page.route(`**/${level}-*.js`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: lent(await response.text()) })
    })
  await openLab(page, level)
  await writeProgram(page, language === 'python' ? 'Python' : 'JavaScript', source)
  // The spare machine has started by then, as it has for somebody who typed a program.
  await page.waitForTimeout(4000)
  const pages = pagesBelow(process.pid, running())
  for (const id of pages) writeFileSync(`/proc/${id}/clear_refs`, '5')
  const before = processorOf(pages)
  const atSpeed = slowDown(rate)
  const waited = await clickAndWait(page).finally(atSpeed)
  const spent = pages.map((id, i) => (processorOf([id])[0] ?? 0) - (before[i] ?? 0))
  const memory = pages.map((id, i) => ((spent[i] ?? 0) > 20 ? peakOf(id) : 0))
  // Of a program that cannot be read, the foot of the lab says so as well. Where nothing was judged, only the foot does.
  const told = await page.locator('.code-mistake, .code-verdict').allInnerTexts()
  // The next spare machine is started a second after; then there is nothing to do.
  await page.waitForTimeout(5000)
  const resting = sum(processorOf(pages))
  await page.waitForTimeout(2000)
  const after = (sum(processorOf(pages)) - resting) / 2000
  await page.close()
  return {
    name: nameOf(one),
    processor: sum(spent) * rate,
    waited,
    memory: sum(memory),
    after,
    nothing: nothing.includes(one),
    told: (told[0] ?? '').replace(/\s+/g, ' '),
  }
}

/** Milliseconds until the verdict stands there, measured in the page. */
function clickAndWait(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = () => document.querySelector<HTMLButtonElement>('.lab__train')
    const begun = performance.now()
    button()?.click()
    await new Promise((wake) => setTimeout(wake, 16))
    while (button()?.textContent?.trim() !== 'Try again' && !document.querySelector('.lab__trouble'))
      await new Promise((wake) => setTimeout(wake, 16))
    return performance.now() - begun
  })
}

/** Milliseconds that each of these processes has worked, ended threads included (proc(5): utime and stime, in hundredths of a second). */
function processorOf(ids: readonly number[]): number[] {
  return ids.map((id) => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  })
}

/** The most that a process has had in memory since that was last cleared, MB. */
function peakOf(id: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

function faults({ processor, waited, memory, after, told, nothing }: Measured): string[] {
  return [
    ...(Math.min(processor, waited) > mostTime ? ['TOO LONG'] : []),
    ...(memory > mostMemory ? ['TOO LARGE'] : []),
    ...(after > mostAfter ? ['SPINS ON'] : []),
    ...(told === '' && !nothing ? ['NOT EXPLAINED'] : []),
  ]
}

function line(one: Measured): string {
  const { name, processor, waited, memory, after, told } = one
  const number = (value: number, unit: string) => `${value.toFixed(0)} ${unit}`.padStart(8)
  return [
    name.slice(0, 74).padEnd(74),
    `processor ${number(processor, 'ms')}  waited ${number(waited, 'ms')}`,
    ` memory ${number(memory, 'MB')}  after ${(after * 100).toFixed(0).padStart(3)}%`,
    ` ${[...faults(one), told.slice(0, 60)].join('  ')}`,
  ].join(' ')
}
