/** Level 5-1 as one plays it who draws buoys and a flag along the stage, and taps on boats. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { callerNames } from '../../src/puzzles/sound/callerNames.ts'
import { labLayout, spans } from '../../src/puzzles/sound/layout.ts'
import { words } from '../../src/puzzles/sound/panelWords.ts'
import { rowOf } from '../../src/puzzles/sound/row.ts'
import type { Box, Point } from '../../src/scenes/kit/layout.ts'
import { setup } from '../puzzles/sound/level.ts'
import { nameRow, press } from './keys.ts'
import { arriveWith, button, carry, open, openLab, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '5-1-sound-in-numbers'

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

/** Where the lab's things are in the page's viewport, once the stage answers. */
async function stage(page: Page) {
  const room = await stageBox(page)
  const { chart } = labLayout(setup, room.width, room.height)
  const along =
    (box: Box, span: number) =>
    (ms: number): Point => ({
      x: room.x + box.x + (box.width * ms) / span,
      y: room.y + box.y + box.height / 2,
    })
  return {
    wave: along(chart.wave, spans.wave),
    call: along(chart.call, spans.call),
    boat: (thing: number): Point => ({
      x: room.x + (chart.things[thing]?.x ?? 0),
      y: room.y + (chart.things[thing]?.y ?? 0),
    }),
  }
}

test('calls are heard and named by keys before the model learns, and the board keeps both', async ({
  page,
}) => {
  await openLab(page, id)
  const board = page.getByRole('region', { name: words.whose.en })
  await press(page, board.getByRole('button', { name: /^Hear call 1\. Its wave repeats about 3\.5 times/ }))
  const truths = rowOf(setup).map(({ thing }) => thing)
  await nameRow(page, words.whose.en, callerNames(setup, 'en'), truths.slice(0, 7))
  // What was not named is not waited for.
  await train(page)
  const fold = board.getByRole('button').first()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  // As few numbers as at the start leave most of them another note.
  await expect(fold).toContainText(/Your ears: 7 of 7\. ?The model: [0-3] of 7\./)
  await expect(board).toContainText('Miss Yim: “Your ears win.')
  // Another rate leaves the board as it is.
  await slider(page, 'Sampling rate').press('ArrowRight')
  await expect(fold).toContainText(/The model: [0-3] of 7\./)
})

test('a buoy drawn nearer to the first takes more numbers, the flag drawn along listens longer', async ({
  page,
}) => {
  await openLab(page, id)
  const { wave, call } = await stage(page)
  // At 800 a second the tenth buoy lies at 12.5 ms; at 3,400 a second at 2.9 ms.
  await carry(page, wave(12.5), wave(6), wave(2.94))
  await expect(slider(page, 'Sampling rate')).toHaveAttribute('aria-valuetext', '3,400 a second')
  await carry(page, call(20), call(60), call(120))
  await expect(slider(page, 'Window')).toHaveAttribute('aria-valuetext', '120 ms')
})

test('a boat that is tapped calls, and its numbers may be another note', async ({ page }) => {
  await openLab(page, id)
  const { boat } = await stage(page)
  await tap(page, boat(0))
  await expect(button(page, /the ferry( ✓)?$/)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(/: the same\.$/)).toBeVisible()
  await tap(page, boat(5))
  await expect(button(page, /the tea boat( ✓)?$/)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(/: another note!$/)).toBeVisible()
  await button(page, 'Hear the numbers').click()
})

test('a whistle above half the rate is answered with a low pier, and may be the last one tonight', async ({
  page,
}) => {
  await arriveWith(page, { [id]: { rate: 3400, window: 120 } })
  await open(page, `#/level/${id}`)
  await train(page)
  await page.getByRole('tab', { name: 'Your whistle' }).press('Enter')
  const bars = page.getByRole('list', { name: 'The model gives' })
  const whistle = slider(page, 'Your whistle')
  await expect(whistle).toHaveAttribute('aria-valuetext', '2,600 hertz')
  for (let i = 0; i < 3; i++) await whistle.press('ArrowRight')
  await expect(whistle).toHaveAttribute('aria-valuetext', '3,800 hertz')
  // 400 above 3,400: the mail boat's horn has that.
  await expect(bars.locator('[data-most]')).toContainText('the mail boat')
  await button(page, 'Whistle it last tonight').click()
  await expect(button(page, /^It is last tonight/)).toHaveAttribute('aria-pressed', 'true')
})
