import { button, contest, open, openLab, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'

test('a broken level is closed with its reason, and the others open', async ({ page }) => {
  await page.route(/assets\/3-5-bend-the-border-[^/]+\.js/, async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({
      contentType: 'text/javascript',
      body: body.replaceAll('test.accuracy', 'test.acuracy'),
    })
  })
  await open(page, `#/level/${id}`)
  await expect(page.getByRole('heading', { name: 'This level is closed' })).toBeVisible()
  await expect(page.getByText(/goals\[0\]\.when\.metric/).first()).toBeVisible()
  await expect(page.getByText(/test\.accuracy/).first()).toBeVisible()
  // The map knows it from now on.
  await page.evaluate(() => {
    location.hash = '#/map/3'
  })
  const place = page.getByRole('main').getByRole('listitem').filter({ hasText: /^3-5/ })
  await expect(place).toContainText(/closed/i)
  await openLab(page, '4-2-post-office')
})

test('an unknown level in the address is said to be unknown', async ({ page }) => {
  await open(page, '#/level/9-9-nowhere')
  await expect(page.getByText('There is no such level.').first()).toBeVisible()
})

test('a training that is cancelled stops with the next picture, and the next one works', async ({ page }) => {
  await openLab(page, '4-2-post-office')
  const frames = await page.evaluate(async () => {
    const named = (name: RegExp) =>
      [...document.querySelectorAll('button')].find((b) => name.test(b.textContent ?? ''))
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    named(/^\s*Train/)?.click()
    for (let waited = 0; !named(/Cancel/) && waited < 300; waited++) await frame()
    named(/Cancel/)?.click()
    // Counted in frames, not milliseconds: a slow machine has slow frames, not more of them.
    for (let waited = 1; waited < 300; waited++) {
      await frame()
      if (named(/^\s*Train/)) return waited
    }
    return Number.NaN
  })
  expect(frames).toBeLessThanOrEqual(3)
  await train(page)
})

test('a trainer that crashes in the middle is replaced, and the choices are safe', async ({ page }) => {
  await openLab(page, id)
  await button(page, 'Add a hidden layer').click()
  await train(page)
  const [worker] = page.workers()
  if (!worker) throw new Error('the page has no trainer')
  await worker.evaluate(() => {
    // The next training breaks it, as a browser out of memory would; what the stage asks it meanwhile does not.
    const before = self.onmessage
    self.onmessage = (event: MessageEvent<{ readonly type: string }>) => {
      if (event.data.type === 'attempt') throw new Error('out of memory')
      before?.call(self as never, event)
    }
  })
  await button(page, 'Add a hidden layer').click()
  await button(page, 'Train').click()
  await expect(page.getByText(/started again/).first()).toBeVisible()
  await train(page)
  expect(await contest(page)).toBeGreaterThanOrEqual(0)
})

test('storage that is blocked is said, and the game plays on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      },
    })
  })
  await open(page, '#/map')
  await expect(page.getByText(/does not let the game save/).first()).toBeVisible()
  await openLab(page, id)
  await train(page)
})

test('a full disk is said, and the game plays on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openLab(page, id)
  await button(page, 'Add a hidden layer').click()
  await expect(page.getByText(/disk is full/).first()).toBeVisible()
  await train(page)
})

test('without WebGL the pictures are drawn on a plain canvas', async ({ page }) => {
  await openLab(page, id)
  await expect(page.locator('#stage canvas')).toBeVisible()
  const plain = page
    .locator('#stage canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null)
  expect(await plain).toBe(true)
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull()
  await train(page)
})
