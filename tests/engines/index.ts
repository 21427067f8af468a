/**
 * `npm run engines`: plays the recorded recipes in Chromium, Firefox and WebKit, in the production build, and holds
 * stars and fingerprints to Node's. Prints a line for each; ends with 1 if any differs, or if an engine is missing
 * where it must not be (the variable CI).
 */
import { env, exit, stderr, stdout } from 'node:process'
import { build } from 'vite'
import { chromium } from './chromium.ts'
import { firefox } from './firefox.ts'
import { howLong } from './inPage.ts'
import { playOffline } from './offline.ts'
import { type Options, readOptions } from './options.ts'
import { arrive, type Played, play } from './play.ts'
import { programs } from './programs.ts'
import type { Recipe } from './recipes.ts'
import { fromDisk, type Place, served } from './serve.ts'
import { keepBusy, slowDown } from './slow.ts'
import type { Engine, Tab } from './tab.ts'
import { webkit } from './webkit.ts'

const print = (line: string) => void stdout.write(`${line}\n`)

async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2), [chromium, firefox, webkit], Date.now())
  if (options.part !== undefined)
    print(`The levels of part ${options.part} (days since 1970, modulo 3; --part N chooses).`)
  const recipes = options.programs
    ? await programs(options.named)
    : options.recipes.filter(({ name }) => name.includes(options.named))
  const there = options.engines.filter((engine) => {
    const missing = engine.missing()
    if (missing) stderr.write(`\n!! ${engine.name} is NOT tested: ${missing}\n\n`)
    return missing === undefined
  })
  let equal = env.CI === undefined || there.length === options.engines.length
  if (options.offline) {
    if (options.build) await build({ logLevel: 'error' })
    for (const engine of there) equal = (await playKept(engine, recipes)) && equal
    return equal
  }
  await (options.usb ? fromDisk : served)(options.build, async (place) => {
    const quiet = keepBusy(options.beside)
    try {
      for (const engine of there) equal = (await playAll(engine, place, { ...options, recipes })) && equal
    } finally {
      quiet()
    }
  })
  return equal
}

/** From what one visit has kept, without a host. */
async function playKept(engine: Engine, recipes: readonly Recipe[]): Promise<boolean> {
  const all = await playOffline(engine, recipes, print)
  for (const [recipe, played] of all) print(line(engine, recipe, played))
  const same = all.filter(([recipe, played]) => isSame(recipe, played)).length
  print(`${engine.name}: ${same} of ${all.length} as in Node, without a network\n`)
  return same === all.length
}

/** One that cannot be played is one line of the list; the next has a new browser. */
async function playAll(engine: Engine, place: Place, { recipes, alone, slow }: Options): Promise<boolean> {
  let same = 0
  let tab: Tab | undefined
  const close = async () => {
    const open = tab
    tab = undefined
    // What broke may not close either.
    await open?.close().catch((error: unknown) => stderr.write(`${engine.name}: ${String(error)}\n`))
  }
  for (const recipe of recipes) {
    const from = performance.now()
    let played: Played
    try {
      if (!tab) {
        tab = await engine.open()
        if (slow > 1) print(`${engine.name}: ${await slownessOf(tab, place, slow)}`)
        await arrive(tab, place)
      }
      const atSpeed = slowDown(slow)
      played = await play(tab, place, recipe.level, recipe.recipe, slow).finally(atSpeed)
    } catch (error) {
      played = { ok: false, why: String(error), seconds: (performance.now() - from) / 1000 }
      await close()
    }
    print(line(engine, recipe, played))
    if (isSame(recipe, played)) same++
    if (alone) await close()
  }
  await close()
  print(`${engine.name}: ${same} of ${recipes.length} as in Node\n`)
  return same === recipes.length
}

/** What slowing it down comes to, measured. */
async function slownessOf(tab: Tab, { empty }: Place, slow: number): Promise<string> {
  await tab.go(empty)
  const before = await tab.run(howLong)
  const atSpeed = slowDown(slow)
  const after = await tab.run(howLong).finally(atSpeed)
  const times = (a: number, b: number) => (a / b).toFixed(1)
  return `the page ${times(after.page, before.page)} times slower, its workers ${times(after.worker, before.worker)} times`
}

function isSame(recipe: Recipe, played: Played): boolean {
  return played.ok && played.fingerprint === recipe.fingerprint && recipe.stars.includes(played.stars)
}

function line(engine: Engine, recipe: Recipe, played: Played): string {
  const what = `${engine.name.padEnd(9)} ${`${recipe.level}, ${recipe.name}`.padEnd(64)}`
  const time = `${played.seconds.toFixed(1).padStart(6)} s`
  if (!played.ok) return `${what} ${time}  NOT PLAYED: ${played.why}`
  const came = `${played.stars} stars ${played.fingerprint}`
  if (isSame(recipe, played)) return `${what} ${time}  ${came}  equal`
  return `${what} ${time}  ${came}  DIFFERS: Node ${recipe.stars.join(' or ')} stars ${recipe.fingerprint}`
}

exit((await main()) ? 0 : 1)
