/** Makes one visit in a browser that has kept nothing, and tells what happened when, in milliseconds since the first request. */
import type { Browser, CDPSession } from '@playwright/test'
import { type Carried, openSlowHost } from './host.ts'
import type { LineSpeed } from './line.ts'
import { press, type Told, type Visit } from './visits.ts'

export interface Made {
  /** When each thing that was pressed had been painted, and last what the visitor came for. */
  readonly steps: readonly number[]
  /** When the last press had its answer, where it asks for one. */
  readonly answered: number | undefined
  readonly files: readonly Carried[]
}

export interface Circumstances {
  readonly line: LineSpeed
  /** How many times slower the page's thread is. */
  readonly rate: number
  readonly certificate: string
  /** Called before the page is asked for; what it gives back, when the visit is over. */
  readonly watch?: (devtools: CDPSession) => Promise<() => Promise<void>>
}

/** The browser's own tools alone: the driver's would be put into the page, and be its work. */
export async function makeVisit(browser: Browser, visit: Visit, at: Circumstances): Promise<Made> {
  const host = await openSlowHost(at.certificate, at.line)
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' })
  try {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: at.rate })
    const { told } = await hand(devtools, visit)
    const watched = await at.watch?.(devtools)
    await devtools.send('Page.navigate', { url: `${host.address}?lang=en${visit.hash}` })
    const { steps, answered, asked, origin } = await told
    await watched?.()
    const begun = origin + asked
    return {
      steps: steps.map((time) => time - asked),
      answered: answered === undefined ? undefined : answered - asked,
      files: host.log.map((file) => ({
        ...file,
        asked: file.asked - begun,
        ...(file.begun !== undefined && { begun: file.begun - begun }),
        ...(file.ended !== undefined && { ended: file.ended - begun }),
      })),
    }
  } finally {
    await page.close()
    await host.close()
  }
}

/** Milliseconds after which a visit has failed. */
const patience = 180_000

/** Puts a hand into the page that presses, and tells when it has. */
async function hand(
  devtools: CDPSession,
  { presses, until, answer }: Visit,
): Promise<{ readonly told: Promise<Told> }> {
  const tell = 'visitIsOver'
  await devtools.send('Runtime.enable')
  await devtools.send('Runtime.addBinding', { name: tell })
  const asked = JSON.stringify({ selectors: [...presses, until], answer, tell })
  await devtools.send('Page.enable')
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${press})(${asked})` })
  const told = new Promise<Told>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nothing came of ${until}`)), patience)
    devtools.on('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer)
      resolve(JSON.parse(payload) as Told)
    })
  })
  return { told }
}
