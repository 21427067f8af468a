/** A class that plays any game of the room from its choice to its minute of talk, by keys alone, whatever is asked. */
import type { Page } from '@playwright/test'
import { roomWords } from '../../src/i18n/room.ts'
import { packWorks } from '../../src/levels/works.ts'
import { ids, solutions } from './player.ts'
import { press } from './teacher.ts'

/** The games by their folders, in the order of the menu's letters. */
export const games = [
  'derby',
  'auction',
  'relay',
  'redblue',
  'neurons',
  'fairness',
  'jury',
  'paper',
  'race',
] as const
export type Game = (typeof games)[number]

interface Wall {
  /** Which game or screen: the class of its section. */
  readonly at: string
  /** Changes whenever something else is asked or told. */
  readonly phase: string
  readonly next: 'none' | 'ready' | 'barred' | 'busy'
  /** Something is being told step by step. */
  readonly telling: boolean
  /** A clock runs. */
  readonly runs: boolean
  /** Something is chosen by its letter. */
  readonly picks: boolean
  /** The minute of talk. */
  readonly talks: boolean
}

const wallOf = (page: Page): Promise<Wall> =>
  page.evaluate((pauses: readonly string[]) => {
    const section = document.querySelector('.room__wall section')
    const [first = '', second] = section?.classList ?? []
    const at = first === 'game' ? (second ?? '') : first
    const next = document.querySelector('.room__primary')
    const is = (name: string) => next?.getAttribute(name) === 'true'
    return {
      at,
      phase: [
        at,
        section?.querySelector('h2')?.textContent,
        section?.querySelector('.wall-top__note')?.textContent,
        next ? 'next' : '',
        document.querySelector('.lanes') ? 'lanes' : '',
      ].join(' | '),
      next: !next ? 'none' : is('aria-busy') ? 'busy' : is('aria-disabled') ? 'barred' : 'ready',
      telling: !next && document.querySelector('.room__foot') !== null,
      runs: pauses.includes(document.querySelector('.edge__clock button')?.getAttribute('aria-label') ?? ''),
      picks: document.querySelector('.level-pick, .derby__cases') !== null,
      talks: document.querySelector('.room__talk') !== null,
    } as const
  }, Object.values<string>(roomWords.pause))

const pick = <T>(all: readonly T[], dice: () => number): T => all[Math.floor(dice() * all.length)] as T

export interface PlayOptions {
  readonly teams: number
  /** 0 to 1, below 1. */
  readonly dice: () => number
  /** The number of the level that is taken where one is chosen, such as `5-4`; one of the first two without it. */
  readonly level?: string | undefined
  /** Told whenever the wall asks or tells something else, before and after the class has answered. */
  readonly seen?: (phase: string, answered: boolean) => Promise<void>
}

/** Keys that a game has beside those of the teams. */
const others: Partial<Record<string, readonly string[]>> = {
  redblue: ['x', 'ArrowUp', 'ArrowLeft', 'x', 'ArrowLeft', 'x', 'ArrowDown', 'x', 'a', 'c', 'e', 'f', 'h'],
  paper: ['a', 'd', 'e', 'e', 'h'],
  derby: ['x', '2'],
}

/** From the menu on, which must stand on the wall; the way back to it is the caller's. */
export async function playGame(page: Page, game: Game, options: PlayOptions): Promise<void> {
  await press(page, String.fromCharCode(97 + games.indexOf(game)))
  await page.locator('.menu').waitFor({ state: 'detached' })
  await playOn(page, options)
}

/** Steps until a game must have come to its end. */
const patience = 600

/** From whatever stands on the wall to the game's minute of talk and out of it, or to the menu. */
export async function playOn(page: Page, options: PlayOptions): Promise<void> {
  let last = ''
  for (let steps = 0; steps < patience; steps++) {
    const wall = await wallOf(page)
    const anew = wall.phase !== last
    last = wall.phase
    if (wall.at === 'menu') return
    if (wall.next === 'busy' || wall.at === '') await page.waitForTimeout(100)
    else if (anew) await answer(page, wall, options)
    else if (wall.picks) await pickLevel(page, options)
    else if (wall.telling) await press(page, 's')
    else if (wall.next === 'barred') await unbar(page, options)
    else if (wall.next === 'ready') {
      await press(page, 'Enter')
      if (wall.talks) return
    }
    await page.waitForTimeout(60)
  }
  throw new Error(`No end comes: ${last}`)
}

async function pickLevel(page: Page, { level, dice }: PlayOptions): Promise<void> {
  if (level === undefined) return press(page, pick(['a', 'b'], dice))
  // The Derby keeps all but three behind a press.
  const others = page.locator('.derby__other:not([open]) summary')
  if ((await others.count()) > 0) await others.press('Enter')
  await page
    .locator('.level-pick__one, .derby__other li button', { hasText: `${level} ` })
    .first()
    .press('Enter')
  await page.locator('.level-pick, .derby__cases').waitFor({ state: 'detached' })
}

/** What every team has to say to what stands on the wall now. */
async function answer(page: Page, wall: Wall, { teams, dice, seen }: PlayOptions): Promise<void> {
  await seen?.(wall.phase, false)
  if (wall.picks || wall.telling || wall.talks) return
  if ((await page.locator('.race__teams').count()) > 0) await handIn(page, teams)
  // Nobody is to be hurried by the clock on a slow machine.
  if (wall.runs) await press(page, ' ')
  for (let team = 1; team <= teams; team++)
    for (let n = 1 + Math.floor(dice() * 3); n > 0; n--) await press(page, String(team))
  await press(page, ...(others[wall.at] ?? []))
  await seen?.(wall.phase, true)
}

/** Somebody must answer first, or answer otherwise. */
async function unbar(page: Page, { teams, dice }: PlayOptions): Promise<void> {
  if ((await page.locator('.race__teams').count()) > 0) return handIn(page, teams)
  // The keys of the teams that are there: the first may have left.
  const keys = await page.locator('.locks__one').allInnerTexts()
  if (keys.length === 0) return press(page, String(1 + Math.floor(dice() * teams)))
  const at = Math.floor(dice() * keys.length)
  const key = /\d/.exec(keys[at] ?? '')?.[0] ?? ''
  const locked = await page.locator('.locks__one').nth(at).getAttribute('aria-pressed')
  if (locked === 'true') await press(page, '0', key)
  // One way or the other: a scale has two ends.
  await press(page, dice() < 0.5 ? key : `Shift+${key}`)
}

/**
 * A recorded recipe for each team that has none, as if its code was pasted. Whoever pressed at random may have left a
 * dialog open that asks for another team's.
 */
async function handIn(page: Page, teams: number): Promise<void> {
  const title = (await page.locator('.race .heading').textContent()) ?? ''
  const number = /\d-\d/.exec(title)?.[0] ?? ''
  const id = ids.find((one) => one.startsWith(number)) ?? ''
  const recipes = solutions(id).flatMap(({ recipe }) => (recipe === undefined ? [] : [recipe]))
  const here = Math.min(teams, await page.locator('.race__team').count())
  if ((await page.locator('dialog[open]').count()) > 0) {
    await press(page, 'Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  }
  for (let team = 0; team < here; team++) {
    const entry = page.locator('.race__team').nth(team)
    if ((await entry.getAttribute('data-in')) !== null) continue
    if ((await page.locator('dialog[open]').count()) === 0)
      await entry.locator('.race__ways button').nth(1).press('Enter')
    const name = (await entry.locator('.race__name').innerText()).split('\n')[0] ?? ''
    const field = page.locator('dialog[open]').getByRole('textbox', { name })
    const recipe = recipes[team % recipes.length]
    await field.fill(packWorks([{ id, stars: 0, recipe }]).codes[0] ?? '')
    await field.press('Enter')
    await page.locator('.race__team').nth(team).and(page.locator('[data-in]')).waitFor()
  }
  if ((await page.locator('dialog[open]').count()) > 0) await press(page, 'Escape')
  await page.locator('.race .heading').focus()
}
