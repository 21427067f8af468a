/**
 * The labs on a phone, by finger alone: what is drawn, dragged or asked by touch arrives whole, the page stays where
 * it is meanwhile, and nothing that is pressed is too small for a finger.
 */
import type { CDPSession, Page } from '@playwright/test'
import { target } from '../../src/look/tokens.ts'
import { labLayout } from '../../src/puzzles/label/layout.ts'
import type { Point } from '../../src/scenes/kit/layout.ts'
import { bringPassport, button, open, passportWith, solution, stageBox } from './player.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** Puts a finger down, moves it along the points as a hand does, and lifts it. */
async function stroke(page: Page, points: readonly Point[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  const [first, ...rest] = points
  await touch('touchStart', first)
  for (const [i, to] of rest.entries()) {
    const from = points[i] ?? to
    for (let step = 1; step <= 4; step++)
      await touch('touchMove', {
        x: from.x + ((to.x - from.x) * step) / 4,
        y: from.y + ((to.y - from.y) * step) / 4,
      })
  }
  await touch('touchEnd')
  await session.detach()
}

/** Opens a lab where somebody has already worked on it. */
async function labWith(page: Page, id: string, name: string): Promise<void> {
  await open(page, '#/settings')
  await bringPassport(page, passportWith({ [id]: solution(id, name).recipe }))
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await stageBox(page)
}

async function train(page: Page): Promise<void> {
  await button(page, /^Train/).tap()
  await expect(button(page, 'Train again')).toBeVisible({ timeout: 60_000 })
}

const scrolled = (page: Page) =>
  page.evaluate(() => [scrollY, document.querySelector('.lab__body')?.scrollTop ?? 0])

/** Everything to be pressed whose face, with its label around it, is less than a finger wide or high. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, [role=tab], [role=slider], input, select, a[href], [role=application]',
    )
    return [...controls].flatMap((one) => {
      const held = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one
      const { width, height } = held.getBoundingClientRect()
      const seen = width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true })
      if (!seen || one.closest('p, dd, .speech, .reasons')) return []
      const small = Math.round(width) < least || Math.round(height) < least
      const name = one.getAttribute('aria-label') ?? one.textContent ?? one.className
      return small ? [`${name.trim()} ${Math.round(width)}x${Math.round(height)}`] : []
    })
  }, target)
}

test('a digit drawn with a finger is read, and the page does not scroll away under it', async ({ page }) => {
  await labWith(page, '4-2-post-office', 'expert')
  await train(page)
  await page.getByRole('tab', { name: 'Draw' }).tap()
  const pad = page.getByRole('application', { name: /^Drawing pad/ })
  await pad.scrollIntoViewIfNeeded()
  // What has just come in is still growing.
  await expect.poll(() => tooSmall(page)).toEqual([])
  const box = await pad.boundingBox()
  if (!box) throw new Error('the pad is not on the page')
  const before = await scrolled(page)
  const at = (x: number, y: number) => ({ x: box.x + x * box.width, y: box.y + y * box.height })
  // A one: straight down, the way a page scrolls.
  await stroke(
    page,
    Array.from({ length: 9 }, (_, i) => at(0.5, 0.14 + i * 0.09)),
  )
  expect(await scrolled(page)).toEqual(before)
  const line = await pad.locator('polyline').first().getAttribute('points')
  expect(line?.split(' ').length).toBeGreaterThan(20)
  await expect(page.locator('[data-live]')).toContainText(/The model gives \d+% to 1/)
  await button(page, 'Clear').tap()
  await expect(pad.locator('polyline')).toHaveCount(0)
})

test('two fingers on the pad draw two lines, and no chord between them', async ({ page }) => {
  await labWith(page, '4-2-post-office', 'expert')
  await page.getByRole('tab', { name: 'Draw' }).tap()
  const pad = page.getByRole('application', { name: /^Drawing pad/ })
  await pad.scrollIntoViewIfNeeded()
  await expect.poll(() => tooSmall(page)).toEqual([])
  const box = await pad.boundingBox()
  if (!box) throw new Error('the pad is not on the page')
  const at = (x: number, y: number, id: number) => ({
    x: box.x + x * box.width,
    y: box.y + y * box.height,
    id,
  })
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [at(0.25, 0.2, 0)])
  await touch('touchStart', [at(0.25, 0.2, 0), at(0.75, 0.2, 1)])
  for (let step = 1; step <= 8; step++) {
    await touch('touchMove', [at(0.25, 0.2 + step * 0.07, 0), at(0.75, 0.2 + step * 0.07, 1)])
  }
  await touch('touchEnd', [])
  await expect(pad.locator('polyline')).toHaveCount(2)
  const across = await pad.locator('polyline').evaluateAll((lines) =>
    lines.map((line) => {
      const xs = (line.getAttribute('points') ?? '').split(' ').map((point) => Number(point.split(',')[0]))
      return Math.max(...xs) - Math.min(...xs)
    }),
  )
  for (const width of across) expect(width).toBeLessThan(5)
})

test('the garden answers a finger, and everything in its lab is large enough for one', async ({ page }) => {
  await labWith(page, '3-5-bend-the-border', 'average')
  // What has just come in is still growing.
  await expect.poll(() => tooSmall(page)).toEqual([])
  const neurons = page.getByRole('img', { name: /^Neuron \d of layer 1/ })
  await expect(neurons).toHaveCount(5)
  await button(page, 'More: Neurons in layer 1').tap()
  await expect(neurons).toHaveCount(6)
  await train(page)
  const stage = await stageBox(page)
  const before = await scrolled(page)
  await stroke(page, [
    { x: stage.x + stage.width * 0.4, y: stage.y + stage.height * 0.3 },
    { x: stage.x + stage.width * 0.4, y: stage.y + stage.height * 0.8 },
  ])
  expect(await scrolled(page)).toEqual(before)
  await button(page, 'Run the contest').tap()
  await button(page, /o the stars$/).tap()
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
})

test('an animal is dragged into the crate with a finger, up or down the screen', async ({ page }) => {
  await open(page, '#/level/1-3-teach-dont-tell')
  await button(page, 'Skip to the lab').tap()
  const box = await stageBox(page)
  const { yard, slots } = labLayout([22, 11, 3, 7, 2, 4, 5], 20, box.width, box.height)
  const on = ({ x, y }: Point) => ({ x: box.x + x, y: box.y + y })
  const [home, slot] = [yard.homes[1], slots[0]] as [Point, Point]
  const bear = page.getByRole('button', { name: 'Take out: bear' })
  await expect(async () => {
    await stroke(page, [on(home), on({ x: home.x, y: (home.y + slot.y) / 2 }), on(slot)])
    await expect(bear).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  expect(await scrolled(page)).toEqual([0, 0])
  await page.waitForTimeout(1000)
  await stroke(page, [on(slot), on({ x: slot.x, y: (home.y + slot.y) / 2 }), on(home)])
  await expect(bear).toHaveCount(0)
})
