/**
 * The screens that a school has beside the usual one: a phone on its side, another monitor, another zoom. Nothing a contest
 * tells is lost, and the canvas is sharp. On the plain canvas, which is as large as WebGL's; what a size needs of a graphics
 * card is in textures.e2e.ts.
 */
import type { CDPSession, Page } from '@playwright/test'
import { sharpness, workIn } from './canvas.ts'
import { arriveWith, button, stagesToday as ids, open, solution } from './player.ts'
import { expect, test } from './test.ts'

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

const phones = [
  [844, 390],
  [667, 375],
] as const

test('on phones on their side every contest shows its stage, score and last words whole', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await workIn(page, ids)
  for (const [i, id] of ids.entries()) {
    // One is opened as it is, the other turned to while the contest stands: each level the other way round.
    const [first, second] = i % 2 === 0 ? phones : ([phones[1], phones[0]] as const)
    await test.step(id, async () => {
      await page.setViewportSize({ width: first[0], height: first[1] })
      await open(page, `#/level/${id}`)
      await button(page, 'Run the contest').click()
      await expect(button(page, 'To the stars')).toBeVisible({ timeout: 120_000 })
      await button(page, 'Pause').click()
      await page.locator('.run__scrub input').fill('4')
      for (const [width, height] of [first, second]) {
        await page.setViewportSize({ width, height })
        await expectWhole(page, width, height)
      }
    })
  }
})

test('on a phone upright every sentence of a contest stands whole, its joke included', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const id = '2-2-clean-the-crate'
  await arriveWith(page, { [id]: solution(id, 'average').recipe })
  await open(page, `#/level/${id}`, 'zh-Hant')
  await page.locator('.lab__run').click()
  const scrub = page.locator('.run__scrub input')
  await expect(scrub).toBeVisible({ timeout: 120_000 })
  await page.keyboard.press(' ')
  const last = Number(await scrub.getAttribute('max'))
  for (let at = 0; at <= last; at++) {
    await scrub.fill(String(at))
    const words = page.locator('.run__caption')
    await expect(words, `sentence ${at}`).toHaveJSProperty(
      'scrollHeight',
      await words.evaluate(({ clientHeight }) => clientHeight),
    )
  }
})

async function expectWhole(page: Page, width: number, height: number): Promise<void> {
  const at = `${width} by ${height}`
  await expect.poll(() => sharpness(page), at).toMatchObject({ covers: true })
  const stage = await seenOf(page, '#stage')
  expect(stage.whole, `the stage is whole at ${at}`).toBe(true)
  // A notice may lie over it for some seconds, and goes away by itself.
  await expect.poll(async () => (await seenOf(page, '#stage')).covered, `nothing covers it at ${at}`).toBe(0)
  expect(stage.width * stage.height).toBeGreaterThan(width * height * 0.3)
  for (const words of ['.tally__count--right', '.tally__count--wrong', '.run__caption']) {
    // The smallest phones scroll the words' column.
    if (width < 700) await page.locator(words).scrollIntoViewIfNeeded()
    const { whole, covered, height: tall } = await seenOf(page, words)
    expect({ whole, covered }, `${words} at ${at}`).toEqual({ whole: true, covered: 0 })
    expect(tall, words).toBeGreaterThanOrEqual(18)
  }
  const buttons = await page.locator('.run__transport button').count()
  expect(buttons).toBe(6)
}

async function setDensity(session: CDPSession, width: number, height: number, deviceScaleFactor: number) {
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
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
