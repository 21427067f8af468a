/** The tests' own `test`: of one that fails, it tells what its pages complained of, what never came, what stood there. */
import { type BrowserContext, test as plain } from '@playwright/test'

export { expect } from '@playwright/test'

/** A page that lacks a part says so in its console, where nobody looks; on another machine nobody can. */
const mostLines = 30
const mostText = 600

export const test = plain.extend<{ complaints: undefined }>({
  complaints: [
    async ({ browser, context }, use, info) => {
      const lines: string[] = []
      const asked = new Map<unknown, string>()
      const began = Date.now()
      const at = (line: string) => `${((Date.now() - began) / 1000).toFixed(1)} s  ${line}`
      const say = (line: string) => lines.push(at(line))
      const listen = (one: BrowserContext) => {
        one.on('weberror', (error) => say(`error: ${error.error().message}`))
        one.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) say(`${message.type()}: ${message.text()}`)
        })
        one.on('request', (request) => asked.set(request, at(`not answered: ${request.url()}`)))
        one.on('requestfinished', (request) => asked.delete(request))
        one.on('requestfailed', (request) => {
          asked.delete(request)
          say(`not fetched: ${request.url()} (${request.failure()?.errorText})`)
        })
        one.on('response', (response) => {
          if (response.status() >= 400) say(`${response.status()}: ${response.url()}`)
        })
      }
      listen(context)
      browser.on('context', listen)
      await use(undefined)
      browser.off('context', listen)
      if (info.status === info.expectedStatus) return
      const pages = browser.contexts().flatMap((one) => one.pages())
      const stood = pages.map(async (page) => {
        const text = await page
          .locator('body')
          .innerText({ timeout: 2000 })
          .catch((error: Error) => error.message)
        return `${page.url()}: ${text.replace(/\s+/g, ' ').slice(0, mostText)}`
      })
      const all = [...lines, ...asked.values()].slice(-mostLines)
      const told = [...(all.length > 0 ? all : ['nothing']), ...(await Promise.all(stood))]
      // Thrown, it stands with the test's own error, and again at the end of the run.
      throw new Error(`its pages complained of:\n    ${told.join('\n    ')}`)
    },
    { auto: true },
  ],
})
