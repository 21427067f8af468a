/**
 * WebKit, the engine of Safari and of every browser on an iPad: Debian's WebKitGTK, by WebDriver (w3.org/TR/webdriver2)
 * over HTTP, on a screen that nobody sees.
 */
import { findBelow, findProgram, freePort, type Running, start } from './processes.ts'
import { asText, type Engine, until } from './tab.ts'

const howToGet =
  'WebKit was not found (Debian/Ubuntu: sudo apt install webkit2gtk-driver xvfb; there is none to drive on other systems).'

function parts() {
  const driver = findProgram('WebKitWebDriver')
  const screen = findProgram('Xvfb')
  const browser = ['4.1', '4.0', '6.0']
    .map((version) => findBelow('/usr/lib', `webkit2gtk-${version}`, 'MiniBrowser'))
    .find((path) => path !== undefined)
  return driver && screen && browser ? { driver, screen, browser } : undefined
}

export const webkit: Engine = {
  name: 'webkit',
  missing: () => (parts() ? undefined : howToGet),
  async open() {
    const found = parts()
    if (!found) throw new Error(howToGet)
    const running: Running[] = []
    const stop = async () => {
      for (const one of running.splice(0).reverse()) await one.stop()
    }
    try {
      // It chooses a number that is free and says which.
      const screen = start(found.screen, [
        '-displayfd',
        '1',
        '-screen',
        '0',
        '1200x800x24',
        '-nolisten',
        'tcp',
      ])
      running.push(screen)
      const display = await until('A screen', 30, () => /^\d+$/m.exec(screen.said())?.[0])
      const port = await freePort()
      running.push(start(found.driver, [`--port=${port}`], { DISPLAY: `:${display}` }))
      const address = `http://127.0.0.1:${port}`
      const session = await until('WebKit', 60, () =>
        begin(address, found.browser).catch((error: unknown) => {
          // Not listening yet.
          if (error instanceof TypeError) return undefined
          throw error
        }),
      )
      const at = `${address}/session/${session}`
      await ask('POST', `${at}/timeouts`, { pageLoad: 120_000, script: 60_000 })
      return {
        go: async (url) => void (await ask('POST', `${at}/url`, { url })),
        async run(work, ...args) {
          const script = `return (${asText(work)})(...arguments)`
          return JSON.parse(String(await ask('POST', `${at}/execute/sync`, { script, args })))
        },
        async close() {
          await ask('DELETE', at).catch(() => undefined)
          await stop()
        },
      }
    } catch (error) {
      await stop()
      throw error
    }
  },
}

async function begin(address: string, binary: string): Promise<string> {
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  }
  const { sessionId } = (await ask('POST', `${address}/session`, { capabilities })) as { sessionId: string }
  return sessionId
}

async function ask(method: 'POST' | 'DELETE', address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error?: string; message?: string }
  throw new Error(`WebKit: ${error}. ${message}`)
}
