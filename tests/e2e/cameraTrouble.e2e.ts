/** A camera that does not come, or goes in the middle of a lesson: it is said plainly, and keys go on. */
import type { Page } from '@playwright/test'
import { button } from './player.ts'
import { begin, choose, heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

/** To a picture that the class judges by cards. */
async function toCards(page: Page): Promise<void> {
  await begin(page, /Card Jury/, ['1', '2'])
  await choose(page, /Label rush/)
  await expect(heading(page, 'What is this?')).toBeVisible()
  await press(page, ' ', 'c')
  await button(page, 'Use the camera').click()
}

/** The class answers by keys, and the lesson goes on. */
async function keysGoOn(page: Page): Promise<void> {
  await button(page, /^1: /).focus()
  await press(page, ...'bbbaccccca'.split(''))
  await expect(page.getByText('10 of 10 read')).toBeVisible()
  await heading(page, 'What is this?').focus()
  await press(page, 'Enter')
  await expect(heading(page, /The halves disagree|Both halves agree/)).toBeVisible()
}

for (const [name, is, words] of [
  ['NotAllowedError', 'refused', 'The camera was not allowed'],
  ['NotReadableError', 'taken by another program', 'Another program has the camera'],
  ['AbortError', 'taken, as Firefox says it', 'Another program has the camera'],
  ['NotFoundError', 'not there', 'No camera was found'],
  ['OverconstrainedError', 'one that cannot do it', 'No camera was found'],
] as const)
  test(`a camera that is ${is} is told so, and keys go on`, async ({ page }) => {
    await page.addInitScript((why) => {
      Object.defineProperty(navigator, 'mediaDevices', {
        value: { getUserMedia: () => Promise.reject(new DOMException('', why)) },
      })
    }, name)
    await toCards(page)
    await expect(page.getByText(words).first()).toBeVisible()
    await keysGoOn(page)
  })

test('a browser that knows no camera says that there is none, and keys go on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  await toCards(page)
  await expect(page.getByText('No camera was found').first()).toBeVisible()
  await keysGoOn(page)
})

test('a camera that is pulled out in the middle is missed aloud, what was read stays, and keys go on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 640, height: 360 })
    canvas.getContext('2d')?.fillRect(0, 0, 640, 360)
    const stream = canvas.captureStream(5)
    // A track of a canvas ends for nobody but who holds it, as one of a camera does when its plug is pulled.
    Object.assign(window, { pull: () => stream.getTracks()[0]?.dispatchEvent(new Event('ended')) })
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream } })
  })
  await toCards(page)
  await expect(page.getByText('The camera is on').last()).toBeVisible()
  await button(page, '1: not yet').focus()
  await press(page, 'b')
  await expect(page.getByText('1 of 10 read')).toBeVisible()
  await page.evaluate(() => (window as unknown as { pull: () => void }).pull())
  await expect(page.getByText('The camera has gone').first()).toBeVisible()
  await expect(page.locator('.camera__picture')).toHaveCount(0)
  await expect(page.getByText('1 of 10 read')).toBeVisible()
  await expect(button(page, 'Use the camera')).toBeVisible()
  await keysGoOn(page)
})
