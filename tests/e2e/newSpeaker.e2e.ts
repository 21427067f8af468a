/** Level 5-3 as one plays it who chooses voices and ways to tell a pitch, with mouse, finger or keys. */
import type { Page } from '@playwright/test'
import { nameOf } from '../../src/puzzles/tones/nameOf.ts'
import { peopleWords } from '../../src/puzzles/tones/peopleWords.ts'
import { rowOf } from '../../src/puzzles/tones/sung.ts'
import { enter } from '../puzzles/tones/hands.ts'
import { setup } from '../puzzles/tones/newSpeaker.ts'
import { nameRow, press } from './keys.ts'
import { contest, openLab, solution, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '5-3-new-speaker'
const mostly = (page: Page) => page.getByRole('list', { name: 'The model gives' }).locator('[data-most]')
const newcomer = (page: Page, name: string) =>
  page.getByRole('group', { name: /^Newcomers/ }).getByRole('button', { name })
const crew = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Learn from' }).getByRole('button', { name })

test('calls are heard and named by keys before the model learns, and the board keeps both', async ({
  page,
}) => {
  await openLab(page, id)
  const names = setup.tones.map((_, i) => nameOf(setup, i, 'en'))
  const board = page.getByRole('region', { name: peopleWords.which.en })
  await press(page, board.getByRole('button', { name: /^Hear call 1\. Its pitch at start, middle and end/ }))
  const truths = rowOf(setup).map(({ truth }) => truth)
  await nameRow(page, peopleWords.which.en, names, truths.slice(0, 7))
  // What was not named is not waited for.
  await crew(page, 'the old captain').click()
  await train(page)
  const fold = board.getByRole('button').first()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(fold).toContainText(/Your ears: 7 of 7\. ?The model: \d of 7\./)
  await expect(board).toContainText('Miss Yim: ')
  await crew(page, 'the cook').click()
  await expect(fold).toContainText(/The model: \d of 7\./)
})

test('whatever the child says is mother to a model of the captain’s hertz, and four words by the own manner', async ({
  page,
}) => {
  await openLab(page, id)
  await crew(page, 'the old captain').click()
  await train(page)
  // Each press says the next of four words.
  for (let word = 0; word < 4; word++) {
    await newcomer(page, 'the child').click()
    await expect(mostly(page)).toContainText('mā, mother')
  }
  await page.getByText('From their own middle, by their own range').click()
  await expect(page.getByText('Train. Then Pip has an answer for everyone.')).toBeVisible()
  await train(page)
  const heard = new Set<string>()
  for (let word = 0; word < 4; word++) {
    await newcomer(page, 'the child').click()
    heard.add((await mostly(page).textContent()) ?? '')
  }
  expect(heard.size).toBe(4)
})

test('a third speaker is refused with what to do, and who is let go makes room', async ({ page }) => {
  await openLab(page, id)
  for (const name of ['the old captain', 'the cook']) await crew(page, name).click()
  await crew(page, 'the engineer').click()
  await expect(crew(page, 'the engineer')).toHaveAttribute('aria-pressed', 'false')
  await crew(page, 'the cook').click()
  await crew(page, 'the engineer').click()
  await expect(crew(page, 'the engineer')).toHaveAttribute('aria-pressed', 'true')
})

test('the expert’s choices by keys alone win three stars', async ({ page }) => {
  await openLab(page, id)
  await enter(page, solution(id, 'expert').recipe, setup)
  expect(await contest(page)).toBe(3)
})

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('speakers and a card are chosen by taps', async ({ page }) => {
    await openLab(page, id)
    await crew(page, 'the cook').tap()
    await page.getByText('From the speaker’s own middle').tap()
    await expect(crew(page, 'the cook')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('radio', { name: /^From the speaker’s own middle/ })).toBeChecked()
  })
})
