/**
 * `npm run bench -- ended [--trials 60]`: tabs that end in the first three tenths of a second of a contest, closed, crashed or
 * killed: how many lose the stars that were decided when it began. A third of the trials each.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { bringPassport, button, open, passportWith, solution } from '../e2e/player.ts'
import { inBrowser } from './inBrowser.ts'

type Print = (line: string) => void

const level = '1-5-lantern-robot'
/** Milliseconds of a contest in which tabs are ended. */
const early = 300

const ends: Readonly<
  Record<string, (page: Page, context: BrowserContext, browser: Browser) => Promise<unknown>>
> = {
  closed: (page) => page.close(),
  crashed: async (page, context) => {
    const crashed = page.waitForEvent('crash')
    const session = await context.newCDPSession(page)
    // It never answers.
    session.send('Page.crash').catch(() => {})
    await crashed
  },
  killed: async (page, _context, browser) => {
    const crashed = page.waitForEvent('crash')
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
    await crashed
  },
}

export async function benchEnded(args: readonly string[], print: Print): Promise<boolean> {
  const trials = Number(args[args.indexOf('--trials') + 1] ?? '') || 60
  const ways = Object.keys(ends)
  let allKept = true
  await inBrowser(async (browser, baseURL) => {
    for (const [at, way] of ways.entries()) {
      const some = Math.floor((trials + at) / ways.length)
      let lost = 0
      for (let i = 0; i < some; i++)
        if (!(await kept(browser, baseURL, way, (early * i) / Math.max(1, some - 1)))) lost += 1
      allKept &&= lost === 0
      print(`${way.padEnd(8)} ${some} tabs, ${lost} lost their stars`)
    }
  })
  return allKept
}

/** A level brought to its contest, its tab ended after so many milliseconds of it; whether another tab shows the stars. */
async function kept(browser: Browser, baseURL: string, way: string, after: number): Promise<boolean> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', locale: 'en-GB' })
  context.setDefaultTimeout(120_000)
  try {
    const page = await context.newPage()
    await open(page, '#/settings')
    await bringPassport(page, passportWith({ [level]: solution(level, 'expert-python').recipe }))
    await page.getByText('Passport read.').first().waitFor()
    await open(page, `#/level/${level}`)
    await button(page, 'Run the contest').click()
    await page.locator('.app[data-phase="run"]').waitFor({ state: 'attached' })
    await page.waitForTimeout(after)
    await ends[way]?.(page, context, browser)
    const next = await context.newPage()
    await open(next, '#/map')
    const shown = next.getByRole('img', { name: /of 144 stars/ })
    await shown.waitFor()
    return (await shown.getAttribute('aria-label'))?.startsWith('3 of') === true
  } finally {
    await context.close()
  }
}
