/**
 * A machine's long day in a class, at speed: level after level is opened, looked into, trained, run to its stars and left,
 * programs in both languages, the page's language changed in between, all in one page that is never loaded anew. What it
 * holds is weighed on the map after each lap, after everything that can be thrown away was. The first lap brings code that
 * stays, and wins the stars that the map tells of ever after; the second finds everything so. Every later one does the
 * same again, so what grows from the second to the last is left over.
 * `[laps] [part of a level's id ...] [--why] [--json]`; a pupil who needs four minutes for a level plays a lap of twelve levels in
 * 48 minutes.
 */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { levelWords as words } from '../../src/i18n/level.ts'
import { countTextures, texturesHeld, texturesInWords } from '../e2e/canvas.ts'
import {
  arriveWith,
  button,
  contest,
  drawn,
  ids,
  named,
  open,
  solution,
  solutions,
  stageOf,
  toWorldOutside,
  train,
  writeProgram,
} from '../e2e/player.ts'
import { asJson, type Data, dataHeldBy, difference } from './data.ts'
import { type Held, heldBy, inWords, megabytes } from './held.ts'
import { inBrowser } from './inBrowser.ts'

/** Share of the page's data that may come on top. */
const heapLimit = 0.05
/** Minutes of a pupil for one level. */
const minutes = 4

/** Goes to an address within the page that is open. */
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

async function toLab(page: Page): Promise<void> {
  await page.locator('.lab__train').waitFor()
  await page.locator('#stage[data-state=ready]').waitFor()
}

async function toMap(page: Page): Promise<void> {
  await page.locator('.bar button').first().click()
  await page.locator('.map').waitFor()
}

/** Weighed once the harbour has painted all that it paints. */
async function heldOnMap(page: Page, cdp: CDPSession): Promise<Held> {
  for (let still = 0, before = -1; still < 4; ) {
    await page.waitForTimeout(500)
    const textures = await texturesHeld(page)
    still = textures === before ? still + 1 : 0
    before = textures
  }
  return heldBy(page, cdp)
}

/** Every tab of the lab once, and then the first again. */
async function lookIntoTabs(page: Page): Promise<void> {
  const tabs = page.locator('.level__panel [role=tab]')
  const all = await tabs.count()
  for (let n = all; n >= 0; n--) {
    const tab = tabs.nth(n % Math.max(1, all))
    if (await tab.isEnabled({ timeout: 1000 }).catch(() => false)) await tab.click()
    await page.waitForTimeout(100)
  }
}

/** The briefing's cards, each with its demo, and the question: a guess opens the lab again. */
async function readStory(page: Page): Promise<void> {
  await button(page, named(words.story)).click()
  const cards = await page.locator('.phase__dots li').count()
  for (let card = 1; card <= cards; card++) {
    await drawn(page)
    await button(page, named(words.next)).click()
  }
  await page.locator('.guesses__one').first().click()
  await toLab(page)
}

/** Over the lab that is open, as a pupil does who reads better in the other one; Blockly and every word come anew. */
async function changeLanguage(page: Page, name: string): Promise<void> {
  const lab = new URL(page.url()).hash
  await go(page, '#/settings')
  await page.getByRole('radio', { name }).check({ force: true })
  await go(page, lab)
  await toLab(page)
}

interface Written {
  readonly python?: string
  readonly javascript?: string
}

/** Trains, runs the contest, sees the stars and the world outside, and comes back to the map. */
async function play(page: Page): Promise<void> {
  await train(page)
  // How many there are is no matter here: a look into a tab can be a decision.
  await contest(page)
  await toWorldOutside(page)
}

async function visit(page: Page, id: string): Promise<void> {
  await go(page, `#/level/${id}`)
  await toLab(page)
  await readStory(page)
  await lookIntoTabs(page)
  await changeLanguage(page, '繁體中文')
  await changeLanguage(page, 'English')
  const inText = solutions(id).some(({ name }) => name === 'expert-javascript')
  if (!inText || id.startsWith('1-5')) await play(page)
  else
    for (const name of ['expert', 'expert-javascript']) {
      const { python, javascript } = solution(id, name).recipe as Written
      if (name !== 'expert') {
        await toMap(page)
        await go(page, `#/level/${id}`)
        await toLab(page)
      }
      await writeProgram(page, javascript ? 'JavaScript' : 'Python', javascript || python || '')
      await play(page)
    }
  await toMap(page)
}

async function arrive(browser: Browser, baseURL: string, levels: readonly string[], faults: string[]) {
  const page = await browser.newPage({
    baseURL,
    reducedMotion: 'reduce',
    viewport: { width: 640, height: 400 },
  })
  // Of a machine with much else to do: what hangs ends all the same.
  page.setDefaultTimeout(180_000)
  page.on('pageerror', (error) => faults.push(error.message))
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await countTextures(page)
  await arriveWith(page, Object.fromEntries(levels.map((id) => [id, solution(id, 'expert').recipe])))
  await open(page, '#/map')
  await page.locator('.map').waitFor()
  return { page, cdp }
}

type Weighed = Held & { readonly data: Data; readonly pictures: readonly string[] }

/** Counted things of which there may be no more than after the second lap. */
const counted = ['listeners', 'nodes', 'workers', 'threads', 'textures', 'tensors'] as const

/** Textures that came on top. */
function more(now: readonly string[], before: readonly string[]): string[] {
  const rest = [...before]
  return now.flatMap((picture) => {
    const at = rest.indexOf(picture)
    if (at < 0) return [`texture ${picture}`]
    rest.splice(at, 1)
    return []
  })
}

export async function benchSoak(args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const laps = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1)
  const parts = args.filter((arg) => !/^\d+$|^--/.test(arg))
  const levels = ids.filter((id) =>
    parts.length > 0
      ? parts.some((part) => id.includes(part))
      : // One of each stage there is.
        ids.find((other) => stageOf(other) === stageOf(id)) === id,
  )
  print(
    `${levels.length} levels a lap: ${levels.map((id) => id.slice(0, 3)).join(' ')}, ${levels.length * minutes} minutes of a pupil`,
  )
  const faults: string[] = []
  const held = await inBrowser(async (browser, baseURL) => {
    const { page, cdp } = await arrive(browser, baseURL, levels, faults)
    const all: Weighed[] = []
    for (let n = 1; n <= laps + 2; n++) {
      for (const id of levels) {
        await visit(page, id).catch((error: unknown) => {
          throw new Error(`lap ${n}, ${id}`, { cause: error })
        })
        if (args.includes('--each')) print(`  ${id}: ${inWords(await heldOnMap(page, cdp))}`)
      }
      const now = {
        ...(await heldOnMap(page, cdp)),
        data: await dataHeldBy(cdp),
        pictures: await texturesInWords(page),
      }
      all.push(now)
      print(`lap ${n}: data ${megabytes(now.data.bytes)}, ${inWords(now)}`)
    }
    return all
  })
  const [first, last] = [held[1], held.at(-1)]
  if (!first || !last) return false
  const grown = last.data.bytes - first.data.bytes
  const told = `${megabytes(grown)} more after ${laps * levels.length * minutes} minutes (${((100 * grown) / first.data.bytes).toFixed(1)}%, limit ${heapLimit * 100}%)`
  if (grown > heapLimit * first.data.bytes) faults.push(`the page's data take ${told}`)
  for (const what of counted)
    if (last[what] > first[what])
      faults.push(`${what}: ${first[what]} after the second lap, ${last[what]} at the end`)
  if (args.includes('--why'))
    print([...difference(last.data, first.data), ...more(last.pictures, first.pictures)].join('\n'))
  if (args.includes('--json')) print(asJson({ levels, held, faults }))
  print(faults.length === 0 ? `flat: ${told}` : `NOT flat: ${faults.join('; ')}`)
  return faults.length === 0
}
