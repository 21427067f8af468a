/**
 * `npm run bench -- ended [--trials 120] [way...]`: contests that end in their first three tenths of a second, on several
 * levels in turn, as many for each way: the tab closed, its renderer crashed, its process killed, the whole browser killed.
 * How many lose the stars that were decided when the contest began. `E2E_BUILT` takes the build that is there.
 */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test'
import { bringPassport, button, open, passportWith, solution } from '../e2e/player.ts'
import { scratch } from '../engines/processes.ts'
import { browserOptions, inBrowser } from './inBrowser.ts'

type Print = (line: string) => void

/** Levels with a recipe that wins three stars, by name. */
const levels = [
  ['1-5-lantern-robot', 'expert-python'],
  ['1-2-ferry-gate', 'expert'],
  ['2-3-two-rulers', 'expert'],
  ['3-6-write-the-learner', 'expert-javascript'],
  ['5-6-write-the-mood-meter', 'expert'],
  ['6-1-flood-search', 'expert'],
] as const
/** Milliseconds of a contest in which it is ended. */
const early = 300

/** A visitor's browser, and the same visitor's the next time. */
interface Visit {
  readonly context: BrowserContext
  again(): Promise<BrowserContext>
  close(): Promise<void>
}

interface Way {
  visit(browser: Browser, baseURL: string): Promise<Visit>
  end(page: Page, context: BrowserContext): Promise<unknown>
}

const ways: Readonly<Record<string, Way>> = {
  closed: { visit: inside, end: (page) => page.close() },
  crashed: {
    visit: inside,
    async end(page, context) {
      const crashed = page.waitForEvent('crash')
      const session = await context.newCDPSession(page)
      // It never answers.
      session.send('Page.crash').catch(() => {})
      await crashed
    },
  },
  killed: {
    visit: inside,
    async end(page, context) {
      const crashed = page.waitForEvent('crash')
      await kill(context.browser(), 'renderer')
      await crashed
    },
  },
  'browser killed': {
    visit: alone,
    async end(page, context) {
      const closed = page.waitForEvent('close')
      await kill(context.browser(), 'browser')
      await closed
    },
  },
}

export async function benchEnded(args: readonly string[], print: Print): Promise<boolean> {
  const at = args.indexOf('--trials')
  const trials = at < 0 ? 120 : Number(args[at + 1])
  const named = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
  const chosen = Object.entries(ways).filter(([name]) => named.length === 0 || named.includes(name))
  let lostInAll = 0
  await inBrowser(async (browser, baseURL) => {
    for (const [index, [name, way]] of chosen.entries()) {
      const some = Math.floor((trials + index) / chosen.length)
      const lost: string[] = []
      for (let i = 0; i < some; i++) {
        const after = Math.round((early * i) / Math.max(1, some - 1))
        const [level, recipe] = levels[i % levels.length] ?? levels[0]
        try {
          if (!(await kept(await way.visit(browser, baseURL), way, level, recipe, after)))
            lost.push(`${level} after ${after} ms`)
        } catch (error) {
          // Counted with the lost, and told of: nothing was seen to be kept.
          lost.push(`${level} after ${after} ms: ${String(error).split('\n')[0]}`)
        }
      }
      lostInAll += lost.length
      print(`${name.padEnd(14)} ${some} contests, ${lost.length} lost their stars ${lost.join(', ')}`)
    }
  })
  return lostInAll === 0
}

/** A level brought to its contest, which is ended after so many milliseconds; whether the next visit shows the stars. */
async function kept(visit: Visit, way: Way, level: string, recipe: string, after: number): Promise<boolean> {
  try {
    const page = await visit.context.newPage()
    await open(page, '#/settings')
    await bringPassport(page, passportWith({ [level]: solution(level, recipe).recipe }))
    await page.getByText('Passport read.').first().waitFor()
    await open(page, `#/level/${level}`)
    await button(page, 'Run the contest').click()
    await page.locator('.app[data-phase="run"]').waitFor({ state: 'attached' })
    await page.waitForTimeout(after)
    await way.end(page, visit.context)
    // What crashed still stands there, as a tab does.
    const next = await (await visit.again()).newPage()
    await open(next, '#/map')
    const shown = next.getByRole('img', { name: /of 144 stars/ })
    await shown.waitFor()
    return (await shown.getAttribute('aria-label'))?.startsWith('3 of') === true
  } finally {
    await visit.close()
  }
}

const visitor = (baseURL: string): BrowserContextOptions => ({
  ...{ baseURL, reducedMotion: 'reduce', locale: 'en-GB' },
  viewport: { width: 960, height: 540 },
})

/** A visitor to the browser that is there. */
async function inside(browser: Browser, baseURL: string): Promise<Visit> {
  const context = await browser.newContext(visitor(baseURL))
  context.setDefaultTimeout(120_000)
  return { context, again: async () => context, close: () => context.close() }
}

/** A visitor with a browser of their own, which keeps what it has in a folder. */
async function alone(_browser: Browser, baseURL: string): Promise<Visit> {
  const { folder, remove } = scratch()
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, {
      ...browserOptions(),
      ...visitor(baseURL),
    })
    context.setDefaultTimeout(120_000)
    return context
  }
  const context = await start()
  let last = context
  return {
    context,
    async again() {
      last = await start()
      return last
    },
    async close() {
      await last.close()
      remove()
    },
  }
}

/** Ends a browser's processes of a type as an operating system does that has no memory left. */
async function kill(browser: Browser | null, kind: 'renderer' | 'browser'): Promise<void> {
  if (!browser) throw new Error('The context has no browser.')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  for (const { type, id } of processInfo) if (type === kind) process.kill(id, 'SIGKILL')
}
