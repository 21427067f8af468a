import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../src/build/findBrowser.mjs'
import { deckFor } from '../../src/cards/deck.ts'
import { sides } from '../../src/cards/votes.ts'
import { createRandom } from '../../src/engine/random.ts'
import { blocksOf, blockVotes } from '../../src/room/blocks.ts'
import { drawn, heldBy } from '../cards/drawn.ts'
import { button, open } from './player.ts'
import { begin, choose, heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

const pupils = 12
const size = { width: 1280, height: 720 }
const random = createRandom(12, 'a class before a camera')
const roster = Array.from({ length: pupils }, (_, i) => i + 1)
const held = heldBy(roster, size.width, size.height, 60, random)
/** In a folder of its own: another worker may write the same at the same time. */
const film = join(mkdtempSync(join(tmpdir(), 'cards-')), 'class.y4m')
writeFileSync(film, filmed(3))

/** What a camera before the class would send, in the format that Chromium plays for one. */
function filmed(frames: number): Buffer {
  const grey = Buffer.alloc((size.width * size.height) / 2, 128)
  const parts = [Buffer.from(`YUV4MPEG2 W${size.width} H${size.height} F10:1 Ip A1:1 C420jpeg\n`)]
  for (let i = 0; i < frames; i++) {
    const { data } = drawn(deckFor(pupils), held, size, random.fork(`${i}`))
    const luma = Buffer.from(data.filter((_, at) => at % 4 === 0))
    parts.push(Buffer.from('FRAME\n'), luma, grey)
  }
  return Buffer.concat(parts)
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

test('a class that holds up its cards is read, ticked by number, and told when asked', async ({ page }) => {
  await open(page, '#/cards')
  await page.getByRole('slider', { name: 'Pupils in the class' }).fill(String(pupils))
  await button(page, 'Use the camera').click()
  await expect(page.getByText(`${pupils} of ${pupils} read`)).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('The camera is on').last()).toBeVisible()
  // Numbers, not answers.
  await expect(page.locator('.cards__counts')).toHaveCount(0)
  await button(page, 'Show how many').click()
  const counts = await page.locator('.cards__counts dd').allTextContents()
  expect(counts.map(Number)).toEqual(sides.map((side) => held.filter((one) => one.side === side).length))
  await button(page, 'Turn the camera off').click()
  await expect(page.locator('.camera__picture')).toHaveCount(0)
})

test('a Card Jury takes its labels from the cards that the camera reads, a block of them a team', async ({
  page,
}) => {
  await begin(page, /Card Jury/)
  await choose(page, /Flag doodles/)
  await expect(heading(page, 'What is this?')).toBeVisible()
  await press(page, ' ', 'c')
  for (let cards = 15; cards > pupils; cards--) await button(page, 'One card fewer').click()
  await expect(page.getByText('Cards 9 to 12')).toBeVisible()
  await button(page, 'Use the camera').click()
  await expect(page.getByText(`${pupils} of ${pupils} read`)).toBeVisible({ timeout: 120_000 })
  await heading(page, 'What is this?').focus()
  await press(page, 'Enter')
  await expect(page.locator('.jury__labels')).toBeVisible()
  // Three words to choose from: whoever held up D said nothing.
  const said = new Map(held.map(({ card, side }) => [card, side]))
  const votes = blockVotes(said, sides.slice(0, 3), blocksOf([0, 1, 2], pupils))
  for (const [team, name] of ['Whales', 'Crabs', 'Turtles'].entries()) {
    const on = votes.find((one) => one.team === team)?.on
    const word = on === undefined ? '–' : ['left', 'back', 'right'][on]
    await expect(button(page, `${name}: ${word}`)).toBeVisible()
  }
})
