/** The production build, served and opened in a browser, for benchmarks that watch it from outside. */
import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser, howToGet } from '../../src/build/findBrowser.mjs'

/** The installed browser, drawing in software. */
export function browserOptions(): LaunchOptions & { readonly executablePath: string } {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(howToGet)
  return {
    executablePath,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-sync'],
  }
}

/** Builds and serves the game, opens a browser, and closes both when `work` is done. */
export async function inBrowser<T>(work: (browser: Browser, baseURL: string) => Promise<T>): Promise<T> {
  const options = browserOptions()
  if (process.env.E2E_BUILT === undefined) await build({ logLevel: 'error' })
  const server = await preview({ preview: { port: 0, host: 'localhost' } })
  try {
    const baseURL = server.resolvedUrls?.local[0]
    if (!baseURL) throw new Error('The preview server has no address')
    const browser = await chromium.launch(options)
    try {
      return await work(browser, baseURL)
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}

/**
 * Tasks, events and frames of a page. Every other kind of event costs the page time to write down, which would count as
 * its own.
 */
export const timeline = ['disabled-by-default-devtools.timeline', 'devtools.timeline']

/** One event of the browser's trace. Times in microseconds; `tdur` is processor time of the event's thread. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } }
}

/** What the page's threads did while `act` went on, as events of these categories, and what `act` gave back. */
export async function traced<T>(
  browser: Browser,
  page: Page,
  categories: string[],
  act: () => Promise<T>,
): Promise<{ readonly events: readonly TraceEvent[]; readonly result: T }> {
  await browser.startTracing(page, { categories })
  const result = await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: TraceEvent[]
  }
  return { events: traceEvents, result }
}
