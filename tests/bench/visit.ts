/**
 * `npm run bench -- visit [--json] [--built] [--rate N] [--rounds N] [--why] [part of a name...]`: a first visit on a
 * school's line, 1.6 Mbit/s and 150 ms for every answer, from a host as public ones are (visit/host.ts), with the page's
 * thread slowed `rate` times (4 unless told; workers keep their speed). Told is the time from the first request to what the
 * visitor can do, painted, with its steps; of several rounds the best, since whatever else a machine does only ever adds
 * to it. Connecting comes before (two journeys with TLS 1.3) and is not in it.
 * `--why` makes two visits more, and prints what came when, who asked for it, and what the page's thread did until then.
 */
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser, howToGet } from '../../src/build/findBrowser.mjs'
import { readOptions } from './options.ts'
import { certificate } from './visit/host.ts'
import { type Made, makeVisit } from './visit/make.ts'
import { visits } from './visit/visits.ts'
import { why } from './visit/why.ts'

const line = { bytesPerSecond: 1_600_000 / 8, latency: 150 }

export async function benchVisit(args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const { json, rate, rounds, wants } = readOptions(args)
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(howToGet)
  if (!args.includes('--built')) await build({ logLevel: 'error' })
  const { pem, browserArgument } = await certificate()
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-sync'],
      browserArgument,
    ],
  })
  let kept = true
  try {
    for (const visit of visits.filter(({ name }) => wants(name))) {
      const at = { line, rate, certificate: pem }
      const all: Made[] = []
      for (let round = 0; round < rounds; round++) all.push(await makeVisit(browser, visit, at))
      const best = all.reduce((a, b) => (end(b) < end(a) ? b : a))
      kept &&= end(best) <= visit.seconds * 1000
      const { bytes, files } = byThen(best)
      const figures = { seconds: end(best) / 1000, bytes, files, steps: best.steps, answered: best.answered }
      if (json) print(JSON.stringify({ bench: 'visit', name: visit.name, target: visit.seconds, ...figures }))
      else
        print(
          `${visit.name.padEnd(22)} ${seconds(end(best))} of ${visit.seconds} s   ${Math.round(bytes / 1000)} kB in ${files} files by then${best.steps
            .slice(0, -1)
            .map((step) => `, ${seconds(step)}`)
            .join('')}${best.answered ? `; answers ${Math.round(best.answered - end(best))} ms later` : ''}`,
        )
      if (args.includes('--why')) await why(browser, visit, at, print)
    }
  } finally {
    await browser.close()
  }
  return kept
}

const end = ({ steps }: Made) => steps.at(-1) ?? Number.POSITIVE_INFINITY
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

/** What had come whole when the visitor could do what they came for. */
function byThen(made: Made): { readonly bytes: number; readonly files: number } {
  const came = made.files.filter(({ ended }) => ended !== undefined && ended <= end(made))
  return { bytes: came.reduce((sum, { bytes }) => sum + bytes, 0), files: came.length }
}
