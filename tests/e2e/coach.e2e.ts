/** Level 5-4 as one plays it who moves the water and presses learners with mouse or finger. The whole recipe by keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { labLayout, spotsOn } from '../../src/puzzles/coach/layout.ts'
import { rehearsalOf, rowOf } from '../../src/puzzles/coach/learners.ts'
import { words } from '../../src/puzzles/coach/panelWords.ts'
import { setup } from '../puzzles/coach/level.ts'
import { nameRow } from './keys.ts'
import { arriveWith, button, carry, open, openLab, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '5-4-tone-coach'

// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

const mark = (page: Page) => page.getByRole('slider', { name: 'Pass mark' })
const percent = (page: Page, said: string) => expect(mark(page)).toHaveAttribute('aria-valuetext', said)

/** The lab's beach, as places in the page's viewport. */
async function beachOf(page: Page) {
  const room = await stageBox(page)
  const { beach } = labLayout(setup, room.width, room.height)
  const on = (x: number, y: number) => ({ x: room.x + x, y: room.y + y })
  return {
    beach,
    on,
    edge: (at: number) => on(beach.board.x + 20, beach.y(at)),
  }
}

test('the water’s edge is carried by its board, and both prices follow', async ({ page }) => {
  await arriveWith(page, { [id]: { mark: 50, unsure: 0, taught: ['choir'] } })
  await open(page, `#/level/${id}`)
  await train(page)
  const { edge } = await beachOf(page)
  await expect(page.getByText('Worst group: the geese')).toBeVisible()
  await carry(page, edge(50), edge(80))
  await percent(page, '80%')
  const caught = page.getByRole('listitem').filter({ hasText: 'Mistakes caught' })
  await expect(caught).toHaveText(/12[6789] of 129$/)
  await carry(page, edge(80), edge(0))
  await percent(page, '0%')
  await expect(caught).toHaveText(/0 of 129$/)
})

test('a press on a learner tells who that is, what was asked for and what the model gives', async ({
  page,
}) => {
  await arriveWith(page, { [id]: { mark: 50, unsure: 0, taught: ['choir'] } })
  await open(page, `#/level/${id}`)
  await train(page)
  await page.getByRole('tab', { name: 'Learners' }).click()
  await expect(
    page.getByText(/^The penguin was asked for mà\. It sang mā, perfectly\. The model gives/),
  ).toBeVisible()
  const { beach, on } = await beachOf(page)
  // The mark is where it was: a press on a learner moves no water.
  const goose = page.getByRole('button', { name: /^A goose|a goose, mǎ/ }).first()
  await goose.click()
  await expect(
    page.getByText(/^A goose was asked for mǎ\. It was right\. The model gives \d+% to it/),
  ).toBeVisible()
  const all = spotsOn(
    beach,
    rehearsalOf(setup).map(({ group }) => ({ group, given: 0.99 })),
  )
  const top = all.find((_, i) => rehearsalOf(setup)[i]?.group === 0)
  await tap(page, on(beach.columns[0] ?? 0, top?.y ?? 0))
  await expect(page.getByText(/^A choir goat was asked for m.\. It was right\./)).toBeVisible()
  await percent(page, '50%')
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('the water comes to where the beach is touched', async ({ page }) => {
    await openLab(page, id)
    const { edge } = await beachOf(page)
    const { x, y } = edge(65)
    await page.touchscreen.tap(x, y)
    await percent(page, '65%')
  })
})

test('by keys the penguin and whoever is scolded are heard, and groups are taught', async ({ page }) => {
  await openLab(page, id)
  await mark(page).press('End')
  await percent(page, '100%')
  await button(page, 'the geese').press('Enter')
  await expect(button(page, 'the geese')).toHaveAttribute('aria-pressed', 'true')
  await button(page, 'the choir').press('Enter')
  await button(page, 'the geese').press('Enter')
  await expect(
    page.getByText('Keep at least one group: without voices nothing is learned.').first(),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Learners' }).press('Enter')
  await button(page, 'The penguin').press('Enter')
  await expect(page.getByText('The penguin was asked for mà. It sang mā, perfectly.')).toBeVisible()
})

test('by keys eight learners are judged first, and the board keeps ears and coach', async ({ page }) => {
  await openLab(page, id)
  const row = rowOf(setup).map(({ slip }) => Number(slip))
  await nameRow(page, words.fineOrAgain.en, [words.fine.en, words.again.en], row)
  await expect(page.getByText('Your ears: 8 of 8.')).toBeVisible()
  await train(page)
  await expect(page.getByText(/The model: \d of 8\./)).toBeVisible()
  await expect(page.getByText(/^Miss Yim: /)).toBeVisible()
})
