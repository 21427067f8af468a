/**
 * Programs put together with a finger, on a phone and a tablet, both ways up: a block is carried from the toolbox to its
 * place and out again, a line by its grip, the page staying where it is meanwhile; and beside them a finger scrolls.
 * Another size each day, for a block and for a line.
 */
import type { CDPSession, Locator, Page } from '@playwright/test'
import { words } from '../../src/coding/words.ts'
import type { Point } from '../../src/scenes/kit/layout.ts'
import { day, openLab, toWriting } from './player.ts'
import { expect, test } from './test.ts'

test.use({ hasTouch: true, isMobile: true })

const sizes = [
  [390, 844],
  [844, 390],
  [810, 1080],
  [1080, 810],
] as const

const today = sizes.filter((_, i) => process.env.TURNS === 'all' || i === day % sizes.length)

/** A finger on the page, moved as a hand does. */
async function fingerOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  let at: Point = { x: 0, y: 0 }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: to ? [to] : [] })
  let landed: Promise<unknown> = Promise.resolve()
  return {
    /** Whoever rests for three quarters of a second asks for a menu: the first move follows at once, however busy the machine. */
    down(to: Point) {
      at = to
      landed = touch('touchStart', to)
    },
    async to(next: Point) {
      const [from, steps] = [at, 12]
      for (let step = 1; step <= steps; step++) {
        const part = step / steps
        const moved = touch('touchMove', {
          x: from.x + (next.x - from.x) * part,
          y: from.y + (next.y - from.y) * part,
        })
        await Promise.all([landed, moved])
        await page.waitForTimeout(16)
      }
      at = next
    },
    up: () => touch('touchEnd'),
  }
}

async function boxOf(thing: Locator) {
  const box = await thing.boundingBox()
  if (!box) throw new Error(`${thing} is not on the page`)
  return box
}

const middleOf = (box: Awaited<ReturnType<typeof boxOf>>): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
})

/** How high on the screen something stands, so that it is seen whether the page has scrolled under it. */
const heightOf = async (thing: Locator) => Math.round((await boxOf(thing)).y)

const picture = async (page: Page, name: string) => {
  if (process.env.FINGERS) await page.screenshot({ path: `${process.env.FINGERS}/${name}.png` })
}

/** What a point shows: a block in hand, the program, or what covers them. */
const onTop = (page: Page, { x, y }: Point) =>
  page.evaluate(
    ([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      if (hit?.closest('.blocklyDragging')) return 'carried'
      return (
        hit?.closest('.blocklyFlyout, .blocklyMainBackground, .nudge, .lab__foot')?.getAttribute('class') ??
        'else'
      )
    },
    [x, y] as const,
  )

const source = (page: Page) => page.locator('.code-source')

for (const [width, height] of today) {
  test(`blocks are carried in and out by finger at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openLab(page, '1-5-lantern-robot')
    const editor = page.locator('.code-blocks')
    const onOffer = (name: string) => editor.locator('.blocklyFlyout .blocklyDraggable', { hasText: name })
    const mine = editor.locator('.blocklySvg .blocklyBlockCanvas .blocklyBlock')
    await expect(onOffer('step forward')).toBeVisible()
    await editor.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await expect(page.getByText(words.blockFingers.en)).toBeVisible()
    await expect(page.getByText(words.blockKeys.en)).toBeHidden()
    await picture(page, `${width}-1-editor`)
    const before = await heightOf(editor)
    const finger = await fingerOn(page)

    // The first block hangs under the start.
    const carried = await boxOf(onOffer('step forward'))
    const start = await boxOf(mine.first())
    const under = { x: start.x + carried.width / 2 + 8, y: start.y + start.height + carried.height / 2 }
    finger.down(middleOf(carried))
    await finger.to({ x: under.x + 20, y: under.y + 20 })
    await finger.to(under)
    await picture(page, `${width}-2-carried`)
    expect(await heightOf(editor)).toBe(before)
    // Nothing lies over the place where it is dropped but the block itself.
    expect(await onTop(page, under)).toBe('carried')
    await finger.up()
    await expect(source(page)).toContainText('forward()')

    await picture(page, `${width}-3-dropped`)
    const box = await boxOf(editor.locator('.blocklyFlyout').first())

    // A finger along the toolbox brings the blocks that are farther on, also where it lies on a block; the page stays.
    const last = onOffer('repeat').last()
    const far = await boxOf(last)
    // Across the editor or down its side.
    const lies = box.width > (await boxOf(editor)).width * 0.8
    const first = middleOf(await boxOf(onOffer('step forward')))
    // The foot of the lab covers what is lower.
    const foot = (await boxOf(page.locator('.lab__foot'))).y
    const from = lies ? first : { x: first.x, y: Math.min(box.y + box.height, foot) - 24 }
    finger.down(from)
    await finger.to(lies ? { x: box.x + 20, y: from.y } : { x: from.x, y: Math.max(box.y, 0) + 84 })
    await finger.up()
    const near = await boxOf(last)
    expect(far.x - near.x + far.y - near.y).toBeGreaterThan(60)
    expect(await heightOf(editor)).toBe(before)
    await expect(mine).toHaveCount(2)

    // Carried back to where it came from, it is gone.
    finger.down(middleOf(await boxOf(mine.last())))
    await finger.to({ x: box.x + 30, y: box.y + 40 })
    await picture(page, `${width}-4-out`)
    expect(await heightOf(editor)).toBe(before)
    await finger.up()
    await expect(source(page)).not.toContainText('forward()')
    await picture(page, `${width}-5-binned`)

    // Beside the editor the page goes with the finger.
    const edge = await boxOf(editor)
    finger.down({ x: edge.x - 10, y: edge.y + edge.height * 0.6 })
    await finger.to({ x: edge.x - 10, y: edge.y + edge.height * 0.2 })
    await finger.up()
    await expect.poll(() => heightOf(editor)).toBeLessThan(before - 40)
    await picture(page, `${width}-6-scrolled`)
  })
}

for (const [width, height] of today)
  test(`a line is carried by its grip at ${width} by ${height}, and elsewhere on it a finger scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openLab(page, '5-6-write-the-mood-meter')
    await toWriting(page)
    await page.getByRole('tab', { name: /^Order/ }).tap()
    const lines = page.locator('.rung-lines')
    await expect(lines).toBeVisible()
    const rest = lines.locator('.rung-line:not([data-placed]) [data-piece]')
    const first = rest.first()
    await first.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await picture(page, `line-${width}-1`)
    const name = await first.locator('code').innerText()
    const before = await heightOf(lines)
    const finger = await fingerOn(page)
    const grip = middleOf(await boxOf(first.locator('[data-grip]')))
    finger.down(grip)
    const above = await boxOf(lines.locator('[data-rest]'))
    await finger.to({ x: grip.x + 10, y: above.y - 4 })
    await picture(page, `line-${width}-2`)
    expect(await heightOf(lines)).toBe(before)
    await finger.up()
    await expect(lines.locator('[data-placed] code', { hasText: name })).toHaveCount(1)
    // By its words it goes with the page.
    const said = middleOf(await boxOf(rest.first()))
    finger.down(said)
    // Back up the page: on a low screen its end may have been reached.
    await finger.to({ x: said.x, y: said.y + 90 })
    await finger.up()
    await expect.poll(() => heightOf(lines)).toBeGreaterThan(before + 30)
    await picture(page, `line-${width}-3`)
  })
