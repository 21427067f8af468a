/** A pupil holds a phone with a recipe's code before the teacher's camera. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import encodeQR from 'qr'
import { findBrowser } from '../../src/build/findBrowser.mjs'
import { arriveWith, button, open, solution } from './player.ts'
import { begin, choose, heading } from './teacher.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'
const size = { width: 1280, height: 720 }
/** In a folder of its own: another worker may write the same at the same time. */
const film = join(mkdtempSync(join(tmpdir(), 'code-')), 'phone.y4m')

/** What a camera before a phone would send, in the format that Chromium plays for one. */
function filmed(text: string): Buffer {
  const code = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const dot = Math.floor(600 / code.length)
  const [left, top] = [size.width, size.height].map((all) => Math.floor((all - dot * code.length) / 2))
  const luma = Buffer.alloc(size.width * size.height, 90)
  for (const [y, row] of code.entries())
    for (const [x, dark] of row.entries())
      for (let line = 0; line < dot; line++) {
        const from = ((top ?? 0) + y * dot + line) * size.width + (left ?? 0) + x * dot
        luma.fill(dark ? 20 : 230, from, from + dot)
      }
  const grey = Buffer.alloc(luma.length / 2, 128)
  const head = Buffer.from(`YUV4MPEG2 W${size.width} H${size.height} F10:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([head, Buffer.from('FRAME\n'), luma, grey])
}

test.use({
  launchOptions: {
    executablePath: findBrowser() ?? '',
    args: [
      ...['--no-sandbox', '--disable-3d-apis', '--use-fake-ui-for-media-stream'],
      ...['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
    ],
  },
})

test('a recipe’s code on a phone is read by the camera, for one team, and the next team is asked for', async ({
  page,
}) => {
  await arriveWith(page, { [id]: solution(id, 'expert').recipe })
  await open(page, `#/level/${id}`)
  await button(page, 'Hand on as a code').click()
  const link = page.getByLabel('Link', { exact: true }).first()
  await expect(link).toHaveValue(/#\/recipe\//)
  writeFileSync(film, filmed(await link.inputValue()))

  await begin(page, /The Race/)
  await choose(page, /Bend the border/)
  await button(page, 'Whales: Read a code').click()
  await expect(heading(page, 'Whales: show your code')).toBeVisible()
  await button(page, 'Use the camera').click()
  await expect(page.locator('.race__team').first()).toHaveAttribute('data-in', { timeout: 120_000 })
  // The camera stays on; a phone that is still held up hands in nothing for the next.
  await expect(heading(page, 'Crabs: show your code')).toBeVisible()
  await expect(page.locator('.camera__picture')).toBeVisible()
  await page.waitForTimeout(2000)
  await expect(page.locator('.race__team[data-in]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.camera__picture')).toHaveCount(0)
})
