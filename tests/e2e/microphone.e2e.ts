/** 5-2's microphone: what was sung before it lies where a drawn contour lies, and it is given back each time. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findBrowser } from '../../src/build/findBrowser.mjs'
import { arriveWith, button, open, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '5-2-four-tones'
/** In a folder of its own: another worker may write the same at the same time. */
const song = join(mkdtempSync(join(tmpdir(), 'song-')), 'ma.wav')
writeFileSync(song, sung(0.5))

/** A second of silence, a voice that falls from 300 to 140 hertz, then silence: 16 bits, one channel. */
function sung(seconds: number): Buffer {
  const rate = 48_000
  const samples = new Int16Array(rate * 6)
  let turn = 0
  for (let i = 0; i < seconds * rate; i++) {
    turn += (300 * (140 / 300) ** (i / (seconds * rate))) / rate
    const wave = [1, 2, 3, 4].reduce((sum, n) => sum + Math.sin(2 * Math.PI * n * turn) / n, 0)
    samples[rate + i] = Math.round(9000 * wave)
  }
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.byteLength, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.byteLength, 40)
  return Buffer.concat([header, Buffer.from(samples.buffer)])
}

test.use({
  launchOptions: {
    executablePath: findBrowser() ?? '',
    args: [
      ...['--no-sandbox', '--disable-3d-apis', '--use-fake-ui-for-media-stream'],
      ...['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${song}%noloop`],
    ],
  },
})

/** Counts how often a microphone was asked for, and keeps its tracks. */
async function watched(page: Page) {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator
    const ask = mediaDevices.getUserMedia.bind(mediaDevices)
    const tracks: MediaStreamTrack[] = []
    Object.assign(window, { tracks })
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints)
      tracks.push(...stream.getTracks())
      return stream
    }
  })
  const states = () =>
    page.evaluate(() =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState),
    )
  return states
}

async function toOwnVoice(page: Page): Promise<void> {
  await arriveWith(page, { [id]: { moments: [3, 6, 12] } })
  await open(page, `#/level/${id}`)
  await train(page)
  await page.getByRole('tab', { name: 'Your voice' }).press('Enter')
}

const mostly = (page: Page) => page.getByRole('list', { name: 'The model gives' }).locator('[data-most]')

test('a fall sung into the microphone is heard as a scolding, can be sung last, and the microphone is given back', async ({
  page,
}) => {
  const states = await watched(page)
  await toOwnVoice(page)
  expect(await states()).toEqual([])
  await expect(page.getByText('no sound is stored or sent')).toBeVisible()
  await button(page, 'Sing it yourself').press('Enter')
  await expect(page.getByText('The microphone is on').last()).toBeVisible()
  await expect(page.getByText('That was you').last()).toBeVisible({ timeout: 60_000 })
  // How much of the song a busy machine hears differs; that it fell does not.
  const height = async (name: string) => Number(await page.getByRole('slider', { name }).inputValue())
  expect(await height('At the start')).toBeGreaterThan(await height('At the end'))
  await expect(mostly(page)).toBeVisible()
  expect(await states()).toEqual(['ended'])
  await button(page, 'Sing it last tonight').press('Enter')
  await expect(button(page, /^It is sung last tonight/)).toHaveAttribute('aria-pressed', 'true')
})

test('who stops or turns away before a sound has the microphone back at once, and their line', async ({
  page,
}) => {
  const states = await watched(page)
  await toOwnVoice(page)
  await button(page, /má, hemp$/).press('Enter')
  await button(page, 'Sing it yourself').press('Enter')
  await expect(page.getByText('The microphone is on').last()).toBeVisible()
  await button(page, 'Stop').press('Enter')
  await expect(button(page, 'Sing it yourself')).toBeFocused()
  expect(await states()).toEqual(['ended'])
  await button(page, 'Sing it yourself').press('Enter')
  await expect.poll(states).toEqual(['ended', 'live'])
  await page.getByRole('tab', { name: 'Buoys' }).press('Enter')
  await expect.poll(states).toEqual(['ended', 'ended'])
  await page.getByRole('tab', { name: 'Your voice' }).press('Enter')
  await expect(button(page, 'Sing it yourself')).toBeVisible()
})

for (const [name, words] of [
  ['NotAllowedError', 'The microphone was not allowed'],
  ['NotReadableError', 'Another program has the microphone'],
  ['NotFoundError', 'No microphone was found'],
] as const)
  test(`a microphone that does not come (${name}) is told kindly, and lines are laid as before`, async ({
    page,
  }) => {
    await page.addInitScript((why) => {
      Object.defineProperty(navigator, 'mediaDevices', {
        value: { getUserMedia: () => Promise.reject(new DOMException('', why)) },
      })
    }, name)
    await toOwnVoice(page)
    await button(page, 'Sing it yourself').press('Enter')
    await expect(page.getByText(words).first()).toBeVisible()
    await button(page, /mǎ, horse$/).press('Enter')
    await expect(mostly(page)).toContainText('mǎ, horse')
  })

test('a browser that knows no microphone says that there is none', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  await toOwnVoice(page)
  await button(page, 'Sing it yourself').press('Enter')
  await expect(page.getByText('No microphone was found').first()).toBeVisible()
})
