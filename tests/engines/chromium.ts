/** Chromium, by Playwright, as in the browser tests. */
import { chromium as playwright } from '@playwright/test'
import { findBrowser, howToGet } from '../../src/build/findBrowser.mjs'
import { asText, type Engine } from './tab.ts'

export const chromium: Engine = {
  name: 'chromium',
  missing: () => (findBrowser() ? undefined : howToGet),
  async open() {
    const executablePath = findBrowser()
    if (!executablePath) throw new Error(howToGet)
    const browser = await playwright.launch({
      executablePath,
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-sync'],
    })
    const page = await browser.newPage({ viewport: { width: 1100, height: 700 } })
    return {
      go: async (address) => void (await page.goto(address, { timeout: 120_000 })),
      async run(work, ...args) {
        const given = args.map((arg) => JSON.stringify(arg)).join(', ')
        return JSON.parse(await page.evaluate<string>(`(${asText(work)})(${given})`))
      },
      close: () => browser.close(),
    }
  },
}
