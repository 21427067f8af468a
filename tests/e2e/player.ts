/** What a person does, by the names a person reads: shared by the browser tests. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { today as day, hasTurn } from '../../src/build/turns.mjs'
import type { Text } from '../../src/engine/text.ts'
import { levelWords } from '../../src/i18n/level.ts'
import { levelFiles } from '../levels/files.ts'

export const levels = ['1-3-teach-dont-tell', '3-5-bend-the-border', '4-2-post-office'] as const
/** Every level there is, in the campaign's order. */
export const ids: readonly string[] = levelFiles().map((file) => basename(file, '.json'))

export { hasTurn, today as day } from '../../src/build/turns.mjs'

/**
 * One level of each stage there is: of those that share a kind (and a world), another each day. For what is asked of
 * stages and not of levels.
 */
export const stageIds: readonly string[] = ids.filter((id) => {
  const like = ids.filter((other) => stageOf(other) === stageOf(id))
  return id === like[day % like.length]
})

/** Those of them whose turn it is. */
export const stagesToday: readonly string[] = stageIds.filter((_, i) => hasTurn(i))

export function stageOf(id: string): string {
  const file = levelFiles().find((file) => basename(file, '.json') === id) ?? id
  const { kind, setup } = JSON.parse(readFileSync(file, 'utf8')) as {
    kind: string
    setup: { world?: string }
  }
  return `${kind} ${setup.world ?? ''}`
}

export type LevelId = (typeof levels)[number]

/** The address behind the language. */
export async function open(page: Page, hash: `#${string}` = '#/', lang = 'en'): Promise<void> {
  await page.goto(`./?lang=${lang}${hash}`)
}

export function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name })
}

export async function openLab(page: Page, id: string, lang = 'en'): Promise<void> {
  await open(page, `#/level/${id}`, lang)
  await button(page, 'Skip to the lab').click()
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
}

/**
 * Waits until the stage has followed what the page shows, and has been drawn: it follows in a task of its own, and what
 * that puts there answers a pointer from the next frame on.
 */
export async function drawn(page: Page): Promise<void> {
  const frames = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  // In the first the page may give the stage another size.
  await frames()
  await expect(page.locator('#stage:not([data-undrawn]):not([data-behind])')).toBeAttached()
  await frames()
}

/** Where the stage is in the page's viewport, once it answers a pointer. */
export async function stageBox(page: Page) {
  const stage = page.locator('#stage')
  await expect(stage).toHaveAttribute('data-state', 'ready')
  await drawn(page)
  const box = await stage.boundingBox()
  if (!box) throw new Error('the stage is not on the page')
  return box
}

type Spot = { readonly x: number; readonly y: number }

/** Carries what stands at the first place of the viewport through the others, with the mouse, and lets it go there. */
export async function carry(page: Page, from: Spot, ...over: readonly Spot[]): Promise<void> {
  await drawn(page)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (const { x, y } of over) await page.mouse.move(x, y, { steps: 8 })
  await page.mouse.up()
}

/** A click on the stage: what a change has just put there answers it, too. */
export async function tap(page: Page, { x, y }: Spot): Promise<void> {
  await drawn(page)
  await page.mouse.click(x, y)
}

/** The whole of an English name: "Next" and not "Next level". */
export const named = ({ en }: Text) => new RegExp(`^${en.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

/** Trains the recipe as it stands, or tries the program, and waits for the end. */
export async function train(page: Page): Promise<void> {
  // By its class: a text beside it may explain a word that it begins with.
  await page.locator('.lab__train').click()
  await expect(page.locator('.lab__train')).toHaveText(/ again$/, { timeout: 60_000 })
}

/** Lays work where the page keeps what it could not save in time; it takes it over at its next start. */
export async function arriveWith(page: Page, drafts: Readonly<Record<string, unknown>>): Promise<void> {
  const levels = Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [id, { stars: 0, draft }]))
  const note = JSON.stringify({ progress: { version: 1, levels } })
  await page.addInitScript((unkept) => {
    // A program's frame has no storage, and needs none.
    if (self !== top || sessionStorage.getItem('laid') === unkept) return
    sessionStorage.setItem('laid', unkept)
    localStorage.setItem('neon-harbour/unkept', unkept)
  }, note)
}

/** Runs the contest (training first if needed), skips to the stars, and says how many were won. */
export async function contest(page: Page): Promise<number> {
  await button(page, 'Run the contest').click()
  await button(page, 'To the stars').click({ timeout: 60_000 })
  return starsWon(page)
}

export async function starsWon(page: Page): Promise<number> {
  const { won0, won1, won2, won3 } = levelWords
  const titles: readonly string[] = [won0, won1, won2, won3].map(({ en }) => en)
  const heading = page.getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(new RegExp(`^(${titles.join('|')})$`))
  return titles.indexOf((await heading.textContent()) ?? '')
}

/** Types a program in place of the one that stands in the editor. */
export async function writeProgram(
  page: Page,
  language: 'Python' | 'JavaScript',
  source: string,
): Promise<void> {
  await pastHands(page, button(page, language).first())
  await button(page, language).first().click()
  const write = page.getByRole('tab', { name: /^Write/ })
  if ((await write.count()) > 0) await write.click()
  const editor = page.locator('.cm-content')
  await editor.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(source)
  await expect(editor).toContainText(source.trim().split('\n')[0]?.slice(0, 30) ?? '')
  // What was typed becomes the recipe a moment later.
  await page.waitForTimeout(500)
}

interface Solution {
  readonly name: string
  readonly stars: readonly number[]
  readonly recipe?: unknown
}

/** A level's recorded solutions. */
export function solutions(id: string): readonly Solution[] {
  return (JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as { recipes: Solution[] }).recipes
}

/** One of them, by name. */
export function solution(id: string, name: string): Solution {
  const found = solutions(id).find((recipe) => recipe.name === name)
  if (!found) throw new Error(`${id} has no solution "${name}"`)
  return found
}

/** A passport whose levels stand as drafts: how a player arrives with work from another machine. */
export function passportWith(drafts: Readonly<Record<string, unknown>>): string {
  const levels = Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [id, { stars: 0, draft }]))
  return JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } })
}

/** In another language the button has another name. */
export async function bringPassport(page: Page, content: string, name = 'Bring a passport'): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()])
  await chooser.setFiles({
    name: 'neon-harbour-passport.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}

export async function downloadPassport(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download passport').click(),
  ])
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    progress: { levels: Record<string, { stars: number; best?: { fingerprint: string; recipe: unknown } }> }
  }
}

/** Where a level has easier ways to write, to the one without help. */
export async function toWriting(page: Page): Promise<void> {
  const write = page.getByRole('tab', { name: /^Write/ })
  await pastHands(page, write)
  await write.click()
}

/** Where a level is done by hand first, on to the program, as soon as one or the other stands there. */
async function pastHands(page: Page, program: Locator): Promise<void> {
  const on = button(page, 'On to the program')
  await expect(on.or(program).first()).toBeVisible()
  if (await on.isVisible()) await on.click()
}

/** Presses Tab until the thing has the focus, as somebody does who cannot point. */
export async function tabTo(page: Page, target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press(way)
  }
  throw new Error(`the focus never reached ${target}`)
}

export async function runByKeyboard(page: Page): Promise<number> {
  await tabTo(page, button(page, 'Run the contest'))
  await page.keyboard.press('Enter')
  await expect(button(page, 'To the stars')).toBeVisible({ timeout: 60_000 })
  await tabTo(page, button(page, 'To the stars'))
  await page.keyboard.press('Enter')
  return starsWon(page)
}

/** On from the stars to the world outside, through the cards that explain what happened where a level has some. */
export async function toWorldOutside(
  page: Page,
  onCard: () => Promise<void> = async () => {},
): Promise<void> {
  await button(page, named(levelWords.outThere)).click()
  const happened = page.getByRole('heading', { name: levelWords.whatHappened.en, exact: true })
  const outThere = page.getByRole('heading', { name: levelWords.application.en, exact: true })
  await expect(happened.or(outThere)).toBeAttached()
  while ((await happened.count()) > 0) {
    await onCard()
    await button(page, named(levelWords.next)).click()
  }
  await expect(outThere).toBeAttached()
}
