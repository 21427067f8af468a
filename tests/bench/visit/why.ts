/**
 * Where the time of a visit goes: what was on the line when and who asked for it, what the page's thread worked on, and how
 * many journeys had to be made one after another. Watching costs the page time: these visits are not the ones that are timed.
 */
import type { Browser, CDPSession } from '@playwright/test'
import type { TraceEvent } from '../inBrowser.ts'
import type { Carried } from './host.ts'
import { type Circumstances, makeVisit } from './make.ts'
import type { Visit } from './visits.ts'
import { workUntilVisited } from './work.ts'

type Print = (line: string) => void

export async function why(browser: Browser, visit: Visit, at: Circumstances, print: Print): Promise<void> {
  const askers = new Map<string, string>()
  const made = await makeVisit(browser, visit, {
    ...at,
    async watch(devtools) {
      await devtools.send('Network.enable')
      devtools.on('Network.requestWillBeSent', ({ request, initiator }) => {
        askers.set(fileOf(request.url), askerOf(initiator))
      })
      return async () => {}
    },
  })
  print(waterfall(made.files, askers, made.steps.at(-1) ?? 0))
  print(await work(browser, visit, at))
  print(`journeys one after another: ${await journeys(browser, visit, at)}`)
}

/** At full speed: what slows a page down counts as its work. */
async function work(browser: Browser, visit: Visit, at: Circumstances): Promise<string> {
  let found = ''
  await makeVisit(browser, visit, {
    ...at,
    rate: 1,
    async watch(devtools) {
      const events = await startTrace(devtools)
      return async () => {
        found = workUntilVisited(await events(), at.rate)
      }
    },
  })
  return found
}

const fileOf = (url: string) => new URL(url, 'https://localhost').pathname.slice(1) || 'index.html'

interface Initiator {
  readonly type: string
  readonly url?: string
  readonly stack?: Stack
}
interface Stack {
  readonly callFrames: readonly { readonly url: string; readonly functionName: string }[]
  readonly parent?: Stack
}

/** The nearest file in the chain of calls that asked for it; `page` for the page itself. */
function askerOf({ type, url, stack }: Initiator): string {
  for (let at = stack; at; at = at.parent) {
    const [frame] = at.callFrames
    if (frame?.url) return `${short(fileOf(frame.url))} ${frame.functionName}`.trim()
  }
  return url ? short(fileOf(url)) : type
}

async function startTrace(devtools: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline,v8,blink.user_timing,toplevel'
  await devtools.send('Tracing.start', { categories, transferMode: 'ReportEvents' })
  return async () => {
    const over = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve))
    await devtools.send('Tracing.end')
    await over
    return events
  }
}

/** A bar of 48 signs from the first request to the end of the visit: `.` asked for, `#` coming. */
function waterfall(files: readonly Carried[], askers: ReadonlyMap<string, string>, over: number): string {
  const width = 48
  const at = (time: number) => Math.max(0, Math.min(width, Math.round((time / over) * width)))
  const lines = files
    .filter(({ asked }) => asked <= over)
    .map(({ path, bytes, urgency, asked, begun = over, ended = over }) => {
      const bar =
        ' '.repeat(at(asked)) +
        '.'.repeat(at(begun) - at(asked)) +
        '#'.repeat(Math.max(1, at(ended) - at(begun)))
      const figures = [bytes, asked, begun, ended].map((figure) => figure.toFixed(0).padStart(7)).join('')
      return `${figures}  u${urgency} ${bar.slice(0, width).padEnd(width)} ${short(path).padEnd(34)} < ${askers.get(path) ?? 'worker'}`
    })
  return ['  bytes  asked  begun  ended ms', ...lines].join('\n')
}

/** Files that several screens share are called after all of them. */
const short = (path: string) => path.replace(/^assets\//, '').replace(/^(.{16}).{20,}(.{17})$/, '$1…$2')

/**
 * How often the visit has to wait for an answer before it can ask for the next: the same visit on a line that carries
 * anything at once, but is long.
 */
async function journeys(browser: Browser, visit: Visit, at: Circumstances): Promise<number> {
  const latency = 1500
  const made = await makeVisit(browser, visit, {
    ...at,
    rate: 1,
    line: { bytesPerSecond: 1e9, latency },
  })
  const over = made.steps.at(-1) ?? 0
  return Math.floor(over / latency)
}
