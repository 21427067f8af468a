/**
 * One visit with a network, in which everything is kept on request; then the host is taken away, and each recipe is
 * played from what lies on the device, in a page that begins anew. What an engine cannot keep is said by name.
 */
import { offlineWords as words } from '../../src/i18n/offline.ts'
import { openHost } from '../e2e/host.ts'
import { hasKept, keepEverything, layForStart } from './inPage.ts'
import { type Played, patience, watch } from './play.ts'
import type { Recipe } from './recipes.ts'
import { type Engine, type Tab, until } from './tab.ts'

/** What is played unless levels are named: one that trains, one in Python. */
export const offlineLevels = ['1-3-teach-dont-tell', '3-6-write-the-learner']

const buttonAndWords = [words.keepAll.en.split('{')[0] ?? '', words.allKept.en, words.cannot.en] as const

const emptyPage = 'an-empty-page.html'

/** Each recipe as it went; `tell` has a line to be printed. */
export async function playOffline(
  engine: Engine,
  recipes: readonly Recipe[],
  tell: (line: string) => void,
): Promise<readonly (readonly [Recipe, Played])[]> {
  const host = await openHost()
  host.replace(emptyPage, '<!doctype html><title>Nothing</title>')
  const tab = await engine.open()
  const from = performance.now()
  const seconds = () => (performance.now() - from) / 1000
  try {
    await tab.go(`${host.address}${emptyPage}`)
    await tab.run(layForStart, JSON.stringify(draftsOf(recipes)))
    await tab.go(`${host.address}?lang=en#/settings`)
    await until('The game', patience, async () => (await tab.run(hasKept)) || undefined)
    let how = ''
    const kept = await until('Everything kept', patience, async () => {
      how = await tab.run(keepEverything, ...buttonAndWords)
      return how === 'kept' || how.startsWith('cannot') ? how : undefined
    }).catch((error: unknown) => `${String(error)} ${how}`)
    if (kept !== 'kept') throw new Error(`nothing is kept for offline: ${kept}`)
    tell(`${engine.name}: everything kept in ${seconds().toFixed(1)} s; the host is taken away`)
    await host.close()
    const all: (readonly [Recipe, Played])[] = []
    for (const recipe of recipes) all.push([recipe, await again(tab, host.address, recipe)])
    return all
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return recipes.map((recipe) => [recipe, { ok: false, why, seconds: seconds() }])
  } finally {
    await tab.close().catch((error: unknown) => tell(`${engine.name}: ${String(error)}`))
    await host.close()
  }
}

const draftsOf = (recipes: readonly Recipe[]) =>
  Object.fromEntries(recipes.map(({ level, recipe }) => [level, { stars: 0, draft: recipe }]))

/** A page that begins anew, without a host. */
async function again(tab: Tab, address: string, { level, recipe }: Recipe): Promise<Played> {
  const from = performance.now()
  const seconds = () => (performance.now() - from) / 1000
  try {
    await tab.go('about:blank')
    await tab.go(`${address}?lang=en#/level/${level}`)
    return await watch(tab, level, recipe === undefined ? 'through' : 'contest', patience, seconds)
  } catch (error) {
    return { ok: false, why: String(error), seconds: seconds() }
  }
}
