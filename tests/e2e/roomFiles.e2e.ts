/** Files that a teacher takes by mistake, or somebody has made to do harm: refused by name, and the lesson goes on. */
import type { Page } from '@playwright/test'
import type { RoomEvent } from '../../src/room/session.ts'
import { button, open, solutions } from './player.ts'
import { heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'
const recipes = solutions(id).flatMap(({ recipe }) => (recipe === undefined ? [] : [recipe]))

/** Last year's class: three teams that raced on this level. */
const lastYear = JSON.stringify({
  room: 'neon-harbour-room',
  version: 1,
  seed: 5,
  events: [
    ...[0, 1, 2].map((team): RoomEvent => ({ at: team, type: 'join', team: team as 0 })),
    { at: 3, type: 'begin', mode: 'race', given: [id] },
    { at: 4, type: 'act', mode: 'race', act: { type: 'pick', level: id } },
    ...[0, 1, 2].map(
      (team): RoomEvent => ({
        at: 5 + team,
        type: 'act',
        mode: 'race',
        act: { type: 'hand', team, recipe: recipes[team % recipes.length] },
      }),
    ),
    { at: 9, type: 'act', mode: 'race', act: { type: 'close' } },
  ],
})

async function bring(page: Page, label: string, name: string, content: string | Buffer, mimeType: string) {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await page.getByLabel(label).last().setInputFiles({ name, mimeType, buffer })
}

test('files that are no lesson are refused by name, and the lesson goes on as it was', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await open(page, '#/room')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '1', '2', '3')
  const json = 'application/json'
  for (const [name, content, type, words] of [
    ['essay.txt', 'lesson '.repeat(1_500_000), 'text/plain', 'far larger than a lesson'],
    [
      'passport.json',
      '{"passport":"neon-harbour-passport","progress":{"version":2,"levels":{}}}',
      json,
      'is not a lesson',
    ],
    ['newer.json', lastYear.replace('"version":1', '"version":9'), json, 'newer Neon Harbour'],
    ['nine.json', lastYear.replace('"team":2', '"team":8'), json, 'damaged at “events'],
  ] as const) {
    await bring(page, 'Bring a lesson from a file', name, content, type)
    await expect(page.getByText(words).first(), name).toBeVisible()
    await expect(page.locator('.teams__one[aria-pressed="true"]'), name).toHaveCount(3)
  }
  await heading(page, 'Who is playing?').focus()
  await press(page, 'Enter')
  await expect(heading(page, 'What shall we play?')).toBeVisible()
  expect(errors).toEqual([])
})

test('last year’s class races in lanes of its own, and wins nothing', async ({ page }) => {
  await open(page, '#/room')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '4', '5', 'Enter')
  await button(page, /The Race/).press('Enter')
  await button(page, /3-5 Bend the border/).press('Enter')
  await expect(heading(page, /Build, then hand in/)).toBeVisible()
  const ghosts = page.locator('.race .room__foot input[type="file"]')
  await ghosts.setInputFiles({ name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from('not a lesson') })
  await expect(page.getByText('is not a lesson').first()).toBeVisible()
  await ghosts.setInputFiles({
    name: 'last-year.json',
    mimeType: 'application/json',
    buffer: Buffer.from(lastYear),
  })
  await expect(button(page, /\(3\)/)).toBeVisible()
  await heading(page, /Build/).focus()
  await press(page, 'Enter')
  await expect(heading(page, 'Which lane will win?')).toBeVisible()
  await expect(page.locator('.race__bet')).toHaveCount(3)
  await press(page, ' ', '4', '5', '5', 'Enter')
  await expect(page.locator('.learning__one[data-status="done"]')).toHaveCount(3, { timeout: 180_000 })
  await expect(button(page, /^Go!/)).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('.lanes__one')).toHaveCount(3)
  await press(page, 's')
  await expect(page.locator('.lanes__one[data-won]').first()).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('.race__figures li')).toHaveCount(3)
  // Points go to those who are here.
  await expect(page.locator('.gains')).not.toContainText(/Whales|Crabs|Turtles/)
})
