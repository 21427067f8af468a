/**
 * `npm run bench -- program [--json] [name...]`: what a player waits for after a click on Try, in the production build
 * with everything fetched: the first run of an honest program in each language, and programs that never end. `waited`
 * is the clock's, software rendering and all; `processor` is the time that all the page's threads worked meanwhile, from
 * the browser's own trace, so it can be told from a busy machine's, and times four is what a machine that much slower
 * would take at most.
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
  /** Milliseconds of processor it may take, at `rate` times less speed. */
  readonly most: number
  readonly rate: number
}

/** A first run answers within a second; what never ends is stopped within two on a machine four times slower. */
const [firstRun, endless] = [
  { most: 1000, rate: 1 },
  { most: 2000, rate: 4 },
]

const first = (level: string, language: Language, name: string): Scene => {
  const recipe = solution(level, name).recipe as Record<string, string>
  const source = recipe[language.toLowerCase()] ?? ''
  return { name: `${level.slice(0, 3)} ${language}, first run`, level, language, source, ...firstRun }
}
const never = (language: Language, source: string, level = '1-5-lantern-robot'): Scene => ({
  name: `${level.slice(0, 3)} ${language} ${JSON.stringify(source).slice(0, 40)}`,
  level,
  language,
  source,
  ...endless,
})

const [learner, mood] = ['3-6-write-the-learner', '5-6-write-the-mood-meter']

const scenes: readonly Scene[] = [
  first('1-5-lantern-robot', 'Python', 'expert-python'),
  first('1-5-lantern-robot', 'JavaScript', 'expert-javascript'),
  first('3-6-write-the-learner', 'Python', 'expert'),
  first('3-6-write-the-learner', 'JavaScript', 'expert-javascript'),
  first('5-6-write-the-mood-meter', 'Python', 'expert'),
  first('6-1-flood-search', 'Python', 'expert'),
  never('Python', 'while True: pass'),
  never('Python', 'a = []\nwhile True: a.append(len(a))'),
  never('Python', 'def f(): pass\nwhile True: f()'),
  never('Python', 'def g():\n    while True: yield 1\nx = [y for y in g()]'),
  never('Python', 'for i in range(10 ** 9): pass'),
  never('Python', 'def f(): return f()\nf()'),
  never('Python', 'import re\nre.match("(a+)+$", "a" * 60 + "b")'),
  never('Python', 'a = list(range(20000))\nwhile True: a.sort(key=lambda x: -x)'),
  never('Python', 'a = ""\nwhile True: a += "x" * 1000'),
  never('Python', 'x = sum(range(10 ** 9))'),
  never('Python', 'n = 10000000\nx = 10 ** n'),
  never('JavaScript', 'while (true);'),
  never('JavaScript', 'function f() {}\nwhile (true) f()'),
  never('JavaScript', 'function f() { return f() }\nf()'),
  never('JavaScript', '/^(a+)+$/.test("a".repeat(40) + "b")'),
  never('JavaScript', '[].sort.call({ length: 2 ** 32 })'),
  never('JavaScript', '[].includes.call({ length: 2 ** 53 - 1 }, 1)'),
  never(
    'JavaScript',
    'const a = Array.from({ length: 20000 }, (_, i) => i)\nwhile (true) a.sort((x, y) => y - x)',
  ),
  never('JavaScript', 'let a = ""\nwhile (true) a += "x".repeat(1000)'),
  // Where learning may take the most work, and where there are the most cases.
  ...[learner, mood].flatMap((level) => [
    never('Python', 'import re\nre.match("(a+)+$", "a" * 60 + "b")', level),
    never('Python', 'a = []\nwhile True: a.append(len(a))', level),
    never('Python', 'a = []\nwhile True: a.append([0] * 1000)', level),
    never('Python', 'x = max(zip(range(10 ** 9), range(10 ** 9)))', level),
    never('JavaScript', 'const a = new Array(1e6).fill(1)\nwhile (true) a.includes(2)', level),
    never('JavaScript', 'let a = ""\nwhile (true) a += "x".repeat(1000)', level),
    never('JavaScript', 'while (true);', level),
  ]),
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
      const cost = processor * scene.rate
      kept &&= cost <= scene.most
      print(
        json
          ? JSON.stringify({
              bench: 'program',
              scene: scene.name,
              waited,
              processor,
              rate: scene.rate,
              most: scene.most,
            })
          : `${scene.name.padEnd(56)} waited ${ms(waited)}  processor ${ms(processor)}  x${scene.rate} ${ms(cost)} of ${scene.most}`,
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
