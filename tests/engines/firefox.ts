/**
 * Firefox, by WebDriver BiDi (w3.org/TR/webdriver-bidi), which it speaks itself: three commands of it are all that is
 * needed here, and a driver library for them would be fifty megabytes that everybody who clones the game fetches.
 */
import { WebSocket } from 'ws'
import { findProgram, scratch, start } from './processes.ts'
import { asText, type Engine, until } from './tab.ts'

const names = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const howToGet = 'No Firefox was found (Debian/Ubuntu: sudo apt install firefox-esr).'

interface Answer {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

/** What a script came to. */
interface Came {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

export const firefox: Engine = {
  name: 'firefox',
  missing: () => (findProgram(...names) ? undefined : howToGet),
  async open() {
    const program = findProgram(...names)
    if (!program) throw new Error(howToGet)
    const profile = scratch()
    const browser = start(program, [
      ...['--headless', '--no-remote', '--profile', profile.folder],
      ...['--remote-debugging-port', '0', '--window-size', '1100,700', 'about:blank'],
    ])
    const end = async () => {
      await browser.stop()
      profile.remove()
    }
    try {
      const address = await until('Firefox', 90, () => {
        if (browser.child.exitCode !== null) throw new Error(`Firefox ended: ${browser.said()}`)
        return /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(browser.said())?.[1]
      })
      const ask = await converse(`${address}/session`)
      await ask('session.new', { capabilities: {} })
      const tree = (await ask('browsingContext.getTree', {})) as { contexts: { context: string }[] }
      const context = tree.contexts[0]?.context
      if (!context) throw new Error('Firefox has no tab.')
      return {
        go: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
        async run(work, ...args) {
          const came = (await ask('script.callFunction', {
            functionDeclaration: asText(work),
            arguments: args.map((value) => ({ type: 'string', value })),
            awaitPromise: true,
            target: { context },
          })) as Came
          if (came.type === 'exception') throw new Error(came.exceptionDetails?.text)
          return JSON.parse(String(came.result?.value))
        },
        close: end,
      }
    } catch (error) {
      await end()
      throw error
    }
  },
}

/** Opens the line; what it gives back sends a command and resolves with the answer to it. */
async function converse(address: string) {
  const line = new WebSocket(address)
  await new Promise<void>((resolve, reject) => {
    line.once('open', () => resolve())
    line.once('error', reject)
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  line.on('message', (data) => {
    const answer = JSON.parse(data.toString()) as Answer
    waiting.get(answer.id ?? 0)?.(answer)
  })
  line.on('close', () => {
    for (const tell of waiting.values()) tell({ type: 'error', error: 'Firefox ended' })
  })
  let last = 0
  return (method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, (answer) => {
        waiting.delete(id)
        if (answer.type === 'success') resolve(answer.result)
        else reject(new Error(`${method}: ${answer.error} ${answer.message ?? ''}`))
      })
      line.send(JSON.stringify({ id, method, params }))
    })
}
