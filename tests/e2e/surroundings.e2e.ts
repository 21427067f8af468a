/**
 * Surroundings that are hard on a page: each plays what can be played there and says what is not kept or cannot be.
 * One page each; what each needs is put in before the game's own scripts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { findBrowser } from '../../src/build/findBrowser.mjs'
import { openHost } from './host.ts'
import { listening } from './listening.ts'
import { arriveWith, button, contest, open, openLab, solution, starsWon, train } from './player.ts'
import { expect, test } from './test.ts'

const garden = '3-5-bend-the-border'
const gate = '1-2-ferry-gate'

const off: Readonly<Record<string, () => void>> = {
  'no sound device': () => {
    const refuse = class {
      constructor() {
        throw new DOMException('audio resources unavailable', 'NotSupportedError')
      }
    }
    Object.assign(window, { AudioContext: refuse, webkitAudioContext: refuse })
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no device', 'NotAllowedError'))
  },
  'no sound at all': () =>
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined, Audio: undefined }),
  'neither storage, locks nor channels': () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    Object.assign(window, { BroadcastChannel: undefined })
    Object.defineProperty(navigator, 'storage', { value: undefined })
  },
  'no IndexedDB': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'no canvas to draw on': () => {
    HTMLCanvasElement.prototype.getContext = () => null
  },
  'an IndexedDB that never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
}

for (const [name, take] of Object.entries(off))
  test(`${name}: a level is played to its stars`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.addInitScript(take)
    await openLab(page, gate)
    await button(page, 'Run the contest').click()
    await button(page, 'To the stars').click({ timeout: 60_000 })
    await starsWon(page)
    if (/storage|IndexedDB/.test(name))
      await expect(page.getByText('This browser does not let the game save.').first()).toBeVisible()
    if (/canvas/.test(name)) await expect(page.locator('#stage')).toHaveAttribute('data-state', 'failed')
    else expect(errors).toEqual([])
  })

/** As where WebAssembly is switched off: in the page, in its workers, in the programs’ frame. */
async function withoutWebAssembly(page: Page): Promise<void> {
  await page.addInitScript('delete globalThis.WebAssembly')
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `delete globalThis.WebAssembly;${await response.text()}` })
  })
}

test('without WebAssembly models train, blocks run, and written programs say by name what is missing', async ({
  page,
}) => {
  await withoutWebAssembly(page)
  const [written, blocks] = ['3-6-write-the-learner', '1-5-lantern-robot'] as const
  await arriveWith(page, {
    [written]: solution(written, 'expert').recipe,
    [blocks]: solution(blocks, 'expert').recipe,
  })
  await openLab(page, garden)
  await train(page)
  await expect(page.getByText('This browser lacks fast arithmetic').first()).toBeVisible()
  await open(page, `#/level/${written}`)
  await button(page, 'Run the contest').click()
  await expect(page.locator('.lab__trouble')).toContainText('This browser has no WebAssembly')
  await open(page, `#/level/${blocks}`)
  expect(await contest(page)).toBe(3)
})

/** A lesson page of another site, from this machine too, since a public one may not read from here. */
const lesson = createServer(({ url }, response) => {
  const game = new URL(url ?? '/', 'http://lesson').searchParams
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(
      `<!doctype html><iframe ${game.get('with')} src="${game.get('src')}" width="940" height="520"></iframe>`,
    )
})
let lessonPort = 0
test.beforeAll(async () => {
  lessonPort = await listening(lesson, '127.0.0.1')
})
test.afterAll(() => void lesson.close())

/** The game in that page's frame. */
async function framed(page: Page, baseURL: string | undefined, attributes: string, id = garden) {
  const asked = new URLSearchParams({ with: attributes, src: `${baseURL}?lang=en#/level/${id}` })
  await page.goto(`http://127.0.0.1:${lessonPort}/?${asked}`)
  return page.frameLocator('iframe')
}

test('in a frame that has no origin, of a server that lets any read, a level is played and not kept is said', async ({
  page,
}) => {
  const host = await openHost()
  const frame = await framed(page, host.address, 'sandbox="allow-scripts"')
  await frame.getByRole('button', { name: 'Skip to the lab' }).click()
  await expect(frame.getByText('This browser does not let the game save.').first()).toBeVisible()
  await frame.getByRole('button', { name: 'Run the contest' }).click()
  await frame.getByRole('button', { name: 'To the stars' }).click({ timeout: 60_000 })
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText(/./)
  await host.close()
})

test('in a frame that has no origin a program in Python runs, and one in blocks', async ({ page }) => {
  const host = await openHost()
  for (const id of ['3-6-write-the-learner', '1-5-lantern-robot']) {
    const frame = await framed(page, host.address, 'sandbox="allow-scripts"', id)
    await frame.getByRole('button', { name: 'Skip to the lab' }).click()
    // The program as it stands; whatever came of it, it was run to its end and judged.
    await frame.getByRole('button', { name: 'Run the contest' }).click()
    await frame.getByRole('button', { name: 'To the stars' }).click({ timeout: 60_000 })
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText(/./)
    await expect(frame.locator('.lab__trouble')).toHaveCount(0)
  }
  await host.close()
})

test('in a frame that may not read the game’s parts, the page says so instead of waiting', async ({
  page,
  baseURL,
}) => {
  const frame = await framed(page, baseURL, 'sandbox="allow-scripts"')
  await expect(frame.getByText('own tab')).toBeVisible()
})

test('in another site’s frame, with third-party storage blocked, a level is played and not kept is said', async ({
  playwright,
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile')
  mkdirSync(`${profile}/Default`, { recursive: true })
  const block = { cookie_controls_mode: 1, block_third_party_cookies: true }
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify({ profile: block }))
  const executablePath = findBrowser()
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-3d-apis'],
    reducedMotion: 'reduce',
    viewport: { width: 960, height: 540 },
  })
  const page = await context.newPage()
  const frame = await framed(page, baseURL, '', gate)
  await frame.getByRole('button', { name: 'Skip to the lab' }).click()
  await expect(frame.getByText('This browser does not let the game save.').first()).toBeVisible()
  await frame.getByRole('button', { name: 'Run the contest' }).click()
  await frame.getByRole('button', { name: 'To the stars' }).click({ timeout: 60_000 })
  await expect(frame.getByRole('heading', { level: 2 })).toBeVisible()
  await context.close()
})

/** What a browser’s translator does: every text goes into two `<font>`s, also what appears later. */
function translate(): void {
  const leaveAlone = 'script, style, textarea, svg, .notranslate, [translate="no"]'
  const wrap = (text: Node) => {
    const parent = text.parentElement
    const said = text.nodeValue ?? ''
    if (!said.trim() || !parent || parent.closest(leaveAlone) || parent.localName === 'font') return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    parent.replaceChild(outer, text)
    outer.append(inner)
    inner.append(`\u00b7${said}\u00b7`)
  }
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Node[] = []
    while (walker.nextNode()) found.push(walker.currentNode)
    for (const text of found) wrap(text)
  }
  all(document.body)
  new MutationObserver((changes) =>
    setTimeout(() => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'characterData' && target.isConnected) wrap(target)
        for (const node of addedNodes)
          if (node.isConnected) node.nodeType === Node.TEXT_NODE ? wrap(node) : all(node)
      }
    }, 200),
  ).observe(document.body, { childList: true, subtree: true, characterData: true })
}

test('a page that its browser translates goes on saying what is so', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await openLab(page, garden)
  await page.waitForTimeout(500)
  await page.evaluate(translate)
  await expect(page.getByText('·0 used, 24 left·').first()).toBeVisible()
  await page.getByRole('button', { name: /Add a hidden layer/ }).click()
  await expect(page.getByText('·2 used, 22 left·').first()).toBeVisible()
  await expect(page.getByText('0 used')).toHaveCount(0)
  await page.locator('.lab__train').click()
  await expect(page.locator('.lab__train')).toHaveText('·Train again·', { timeout: 60_000 })
  await expect(page.locator('.lab__run')).toHaveText('·Run the contest·')
  await page.locator('.lab__run').click()
  await page.getByRole('button', { name: /To the stars/ }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 2 })).toContainText('·')
  expect(errors).toEqual([])
})

test('in a contrast theme what is chosen differs from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, '#/settings')
  /** Whether it has the theme's own ground for what is chosen. */
  const isChosen = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const probe = document.createElement('i')
        probe.style.cssText = 'forced-color-adjust: none; background-color: Highlight'
        element.append(probe)
        const [ground, chosen] = [element, probe].map((one) => getComputedStyle(one).backgroundColor)
        probe.remove()
        return ground === chosen
      })
  await expect.poll(() => isChosen('.choice__option:has(:checked)')).toBe(true)
  expect(await isChosen('.choice__option:not(:has(:checked))')).toBe(false)
  await openLab(page, '1-3-teach-dont-tell')
  await expect.poll(() => isChosen('[role="tab"][aria-selected="true"]')).toBe(true)
  expect(await isChosen('[role="tab"][aria-selected="false"]')).toBe(false)
})

test('at 200 % zoom a lab needs no scrolling sideways and its buttons stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 })
  await openLab(page, garden)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await expect(page.locator('.lab__train')).toBeInViewport({ ratio: 1 })
})

test('a laptop that sleeps for hours in a training and in a contest loses neither', async ({ page }) => {
  await page.clock.install()
  await openLab(page, garden)
  await page.locator('.lab__train').click()
  await page.clock.fastForward('05:00:00')
  await expect(button(page, 'Train again')).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.lab__trouble')).toHaveCount(0)
  await button(page, 'Run the contest').click()
  await expect(button(page, 'To the stars')).toBeVisible({ timeout: 60_000 })
  await page.clock.fastForward('05:00:00')
  await expect(button(page, 'To the stars')).toBeVisible()
  await button(page, 'To the stars').click()
  await starsWon(page)
})
