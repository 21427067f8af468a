/**
 * The screens that a school has beside the usual one: a phone on its side, another monitor, a window that is dragged.
 * Nothing a contest tells is lost, the canvas is sharp, and what a size needed is given back.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { bringPassport, button, stageIds as ids, open, passportWith, solution } from './player.ts'

async function workIn(page: Page, all: readonly string[]): Promise<void> {
  await open(page, '#/settings')
  await bringPassport(
    page,
    passportWith(Object.fromEntries(all.map((id) => [id, solution(id, 'expert').recipe]))),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()
}

/** How much of an element is seen: within the window, and not under another. */
function seenOf(page: Page, selector: string) {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (!element) return { width: 0, height: 0, whole: false, covered: 1 }
    const box = element.getBoundingClientRect()
    let [covered, of] = [0, 0]
    for (let x = 0.05; x < 1; x += 0.1)
      for (let y = 0.05; y < 1; y += 0.1) {
        const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
        of += 1
        if (!top || !(element.contains(top) || top.contains(element))) covered += 1
      }
    const whole =
      box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
    return { width: box.width, height: box.height, whole, covered: covered / of }
  }, selector)
}

for (const [width, height] of [
  [844, 390],
  [667, 375],
] as const) {
  test(`on a phone on its side, ${width} by ${height}, every contest shows its stage, score and last words whole`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    await page.setViewportSize({ width, height })
    await workIn(page, ids)
    for (const id of ids) {
      await test.step(id, async () => {
        await open(page, `#/level/${id}`)
        await button(page, 'Run the contest').click()
        await expect(button(page, 'To the stars')).toBeVisible({ timeout: 120_000 })
        await button(page, 'Pause').click()
        await page.locator('.run__scrub input').fill('4')
        const stage = await seenOf(page, '#stage')
        expect(stage.whole, 'the stage is whole').toBe(true)
        // A notice may lie over it for some seconds, and goes away by itself.
        await expect.poll(async () => (await seenOf(page, '#stage')).covered, 'nothing covers it').toBe(0)
        expect(stage.width * stage.height).toBeGreaterThan(width * height * 0.3)
        for (const words of ['.tally__count--right', '.tally__count--wrong', '.run__caption']) {
          // The smallest phones scroll the words' column.
          if (width < 700) await page.locator(words).scrollIntoViewIfNeeded()
          const { whole, covered, height: tall } = await seenOf(page, words)
          expect({ whole, covered }, words).toEqual({ whole: true, covered: 0 })
          expect(tall, words).toBeGreaterThanOrEqual(18)
        }
        const buttons = await page.locator('.run__transport button').count()
        expect(buttons).toBe(6)
      })
    }
  })
}

async function setDensity(session: CDPSession, width: number, height: number, deviceScaleFactor: number) {
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
  })
}

/** The canvas's device pixels to each CSS pixel of the stage, and whether it covers it. */
function sharpness(page: Page) {
  return page.evaluate(() => {
    const stage = document.querySelector('#stage')?.getBoundingClientRect()
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
    const drawn = canvas?.getBoundingClientRect()
    if (!stage || !canvas || !drawn) return {}
    const near = (a: number, b: number) => Math.abs(a - b) <= 1
    return {
      across: Math.round((canvas.width / stage.width) * 10) / 10,
      down: Math.round((canvas.height / stage.height) * 10) / 10,
      covers: near(drawn.width, stage.width) && near(drawn.height, stage.height),
      seen: canvas.checkVisibility({ visibilityProperty: true }),
    }
  })
}

test('another monitor or another zoom draws map and stages anew, as sharp as they can be', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const session = await page.context().newCDPSession(page)
  await setDensity(session, 800, 600, 1)
  await open(page, '#/map')
  const sharp = (times: number) => ({ across: times, down: times, covers: true, seen: true })
  await expect.poll(() => sharpness(page)).toEqual(sharp(1))
  for (const hash of ['#/map', ...ids.map((id) => `#/level/${id}`)]) {
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
    await expect.poll(() => sharpness(page), { message: hash }).toEqual(sharp(1))
    await setDensity(session, 800, 600, 2)
    await expect.poll(() => sharpness(page), { message: `${hash} at 2` }).toEqual(sharp(2))
    // A browser's zoom changes the page's size as well.
    await setDensity(session, 1000, 700, 1)
    await expect.poll(() => sharpness(page), { message: `${hash} back at 1` }).toEqual(sharp(1))
    await setDensity(session, 800, 600, 1)
    await expect.poll(() => sharpness(page), { message: `${hash} smaller` }).toEqual(sharp(1))
  }
  expect(errors).toEqual([])
})

test('a window dragged to many sizes keeps the pictures of one, and a level that is left gives back its own', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await page.addInitScript(() => {
    const cards = { held: 0 }
    Object.assign(window, { cards })
    for (const { prototype: card } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture } = card
      card.createTexture = function () {
        cards.held += 1
        return createTexture.call(this)
      }
      card.deleteTexture = function (texture) {
        if (texture) cards.held -= 1
        deleteTexture.call(this, texture)
      }
    }
  })
  const held = () => page.evaluate(() => (window as unknown as { cards: { held: number } }).cards.held)
  const size = async (width: number, height: number) => {
    await page.setViewportSize({ width, height })
    await expect.poll(() => sharpness(page)).toMatchObject({ across: 1, down: 1, covers: true, seen: true })
    // Two frames on, everything of the new size has been painted.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    return held()
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await workIn(page, ids)
  await open(page, '#/map')
  await size(640, 480)
  const rounds: Record<string, number>[] = []
  for (let round = 0; round < 2; round++) {
    const counts: Record<string, number> = {}
    for (const id of ids) {
      await page.evaluate((to) => {
        location.hash = to
      }, `#/level/${id}`)
      await expect(button(page, 'Run the contest')).toBeVisible()
      const first = await size(640, 480)
      // Once is enough to see what a size leaves behind; the second round sees what a level does.
      if (round === 0) for (const by of [8, 16, 24, 32, 40]) await size(640 + by, 480 + by)
      const last = await size(640, 480)
      expect(last, `${id} after other sizes`).toBeLessThanOrEqual(first + 1)
      counts[id] = last
    }
    rounds.push(counts)
  }
  for (const id of ids) {
    expect(rounds[1]?.[id], `${id} opened again after all others`).toBeLessThanOrEqual(
      (rounds[0]?.[id] ?? 0) + 1,
    )
  }
})

test('a swipe to the side over map or stage stays in the game, one up or down still scrolls', async ({
  page,
}) => {
  for (const hash of ['#/map', `#/level/${ids[0]}`] as const) {
    await open(page, hash)
    await expect.poll(() => sharpness(page)).toMatchObject({ seen: true })
    const behaviour = await page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('#stage')].map(
        (one) => one && getComputedStyle(one).overscrollBehaviorX,
      ),
    )
    expect(behaviour).toEqual(['contain', 'contain', 'contain'])
    const taken = await page.evaluate(() =>
      [
        [-120, 4],
        [120, 0],
        [2, 120],
      ].map(([deltaX, deltaY]) => {
        const wheel = new WheelEvent('wheel', {
          deltaX: deltaX ?? 0,
          deltaY: deltaY ?? 0,
          bubbles: true,
          cancelable: true,
        })
        document.querySelector('#stage canvas')?.dispatchEvent(wheel)
        return wheel.defaultPrevented
      }),
    )
    expect(taken).toEqual([true, true, false])
  }
})
