/** Plays one recorded recipe as a player does who comes back to a draft: opens the level, runs the contest. */
import { hasKept, lay, look, type Told } from './inPage.ts'
import type { Place } from './serve.ts'
import { type Tab, until, wait } from './tab.ts'

export type Played =
  | { readonly ok: true; readonly stars: number; readonly fingerprint: string; readonly seconds: number }
  | { readonly ok: false; readonly why: string; readonly seconds: number }

/** Seconds for one contest; decides nothing but when to give up on a page that says nothing. */
export const patience = 300

/** Opens the game once, so that it has made its database. */
export async function arrive(tab: Tab, { game }: Place): Promise<void> {
  await tab.go(`${game}?lang=en#/`)
  await until('The game', patience, async () => (await tab.run(hasKept)) || undefined)
}

let visits = 0

/** `slow` times as patient. */
export async function play(
  tab: Tab,
  { game, empty }: Place,
  level: string,
  recipe: unknown,
  slow = 1,
): Promise<Played> {
  const from = performance.now()
  const seconds = () => (performance.now() - from) / 1000
  await tab.go(empty)
  await tab.run(lay, level, recipe === undefined ? '' : JSON.stringify(recipe))
  // Another address each time: a page that differs in its last part alone would not be opened anew.
  await tab.go(`${game}?lang=en&visit=${++visits}#/level/${level}`)
  return watch(
    tab,
    level,
    recipe === undefined ? 'through' : 'contest',
    patience * Math.max(1, slow),
    seconds,
  )
}

/** Runs the contest of the level that has been opened, and waits for what it comes to, at most `longest` seconds. */
export async function watch(
  tab: Tab,
  level: string,
  press: 'through' | 'contest',
  longest: number,
  seconds: () => number,
): Promise<Played> {
  let begun = false
  let text = ''
  while (seconds() < longest) {
    const told: Told = await tab.run(look, level, begun ? 'no' : press)
    begun ||= told.busy
    text = told.trouble ?? told.text
    if (told.fingerprint !== undefined)
      return { ok: true, stars: told.stars ?? 0, fingerprint: told.fingerprint, seconds: seconds() }
    if (told.trouble !== undefined) break
    await wait(200)
  }
  return { ok: false, why: text.replace(/\s+/g, ' '), seconds: seconds() }
}
