/** Level 4-5 with a pointer: a filter laid over cards, cards taken from the tray, one's own hand, too many cards. By keys: hands.e2e.ts. */
import type { Page } from '@playwright/test'
import { levelWords } from '../../src/i18n/level.ts'
import { rowOf } from '../../src/puzzles/strokes/cards.ts'
import { cardsIn, labLayout } from '../../src/puzzles/strokes/layout.ts'
import { words } from '../../src/puzzles/strokes/panelWords.ts'
import { shownAtOnce } from '../../src/puzzles/strokes/view.ts'
import { setup } from '../puzzles/strokes/level.ts'
import { nameRow, press } from './keys.ts'
import { arriveWith, button, carry, named, open, openLab, solution, stageBox, tap, train } from './player.ts'
import { expect, test } from './test.ts'

const id = '4-5-stroke-detectives'
// Stage and panel beside each other, so that neither scrolls away.
test.use({ viewport: { width: 1366, height: 768 } })

const bars = (page: Page) => page.getByRole('list', { name: words.modelSays.en })
const across = (page: Page) => page.getByRole('slider', { name: words.across.en })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

async function trained(page: Page, name: string): Promise<void> {
  await arriveWith(page, { [id]: solution(id, name).recipe as object })
  await open(page, `#/level/${id}`)
  await train(page)
}

test('a row of cards is named by keys first, folds to a board, and the board grows with each training', async ({
  page,
}) => {
  await openLab(page, id)
  const names = setup.characters.map(({ name }) => name.en)
  const board = page.getByRole('region', { name: words.whichSign.en })
  const truths = rowOf(setup).map(({ truth }) => truth)
  // The last one is mistaken for another.
  const hand = truths.map((truth, i) => (i === truths.length - 1 ? (truth + 1) % 4 : truth))
  await nameRow(page, words.whichSign.en, names, hand.slice(0, 2))
  await expect(board).toContainText('3 / 8')
  await expect(board).toContainText(`Right: ${names[truths[1] ?? 0]}.`)
  await press(page, button(page, named(levelWords.undo)))
  await expect(board).toContainText('2 / 8')
  await nameRow(page, words.whichSign.en, names, hand.slice(1))
  const fold = board.getByRole('button').first()
  await expect(fold).toContainText('Your eyes: 7 of 8.')
  await expect(fold).toBeFocused()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await train(page)
  await expect(fold).toContainText(/Your eyes: 7 of 8\. ?The model: \d of 8\./)
  await expect(board).toContainText('Ah Keung: ')
  await page.getByRole('slider', { name: 'Slant' }).fill('2')
  await train(page)
  await expect(fold).toContainText(/The model: \d → \d of 8\./)
  await press(page, fold)
  await expect(board.getByRole('listitem')).toHaveCount(8)
  await expect(board.getByRole('listitem').last()).toContainText(names[hand.at(-1) ?? 0] ?? '')
  await button(page, 'Run the contest').click()
  await button(page, named(levelWords.backToLab)).click()
  await expect(fold).toContainText(/The model: \d → \d of 8\./)
})

test('the windows are dark before a training; then each filter shows where it lights', async ({ page }) => {
  await openLab(page, id)
  await tab(page, words.lens.en)
  await expect(page.getByText(words.trainFirst.en)).toBeVisible()
  await train(page)
  await expect(button(page, 'Filter 4')).toBeVisible()
  const picture = () => page.getByRole('img', { name: /^Filter \d lights most / }).getAttribute('aria-label')
  await expect.poll(picture).toMatch(/^Filter 1 /)
  await button(page, 'Filter 3').click()
  await expect(button(page, 'Filter 3')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(picture).toMatch(/^Filter 3 /)
})

test('the lens is dragged over the card on the stage, and a card of the tray is taken', async ({ page }) => {
  await trained(page, 'expert')
  await tab(page, words.lens.en)
  await expect(across(page)).toHaveValue('50')
  const box = await stageBox(page)
  const { screen, rows } = labLayout(box.width, box.height)
  const at = (right: number) => ({ x: box.x + screen.x + screen.size * right, y: box.y + screen.y })
  await carry(page, at(0), at(0.2), at(0.4))
  await expect.poll(async () => Number(await across(page).inputValue())).toBeGreaterThan(80)
  const third = cardsIn(rows.tray, shownAtOnce).cards[2]
  if (!third) throw new Error('there is no third card')
  await tap(page, {
    x: box.x + third.x + third.width / 2,
    y: box.y + third.y + third.height / 2,
  })
  await expect(page.getByText(/Card 3 of 80 in the tray/)).toBeVisible()
})

test('mistakes are gone through one by one, and the model says how sure it was', async ({ page }) => {
  await trained(page, 'lazy-neat-copies')
  await tab(page, words.lens.en)
  const card = () => page.getByText(/Card \d+ of 80 in the tray/).textContent()
  await button(page, words.mistake.en).click()
  const first = await card()
  await expect(bars(page).locator('[data-most]')).toBeVisible()
  await button(page, words.mistake.en).click()
  await expect.poll(card).not.toBe(first)
})

test('a character of one’s own is judged as it is written, and comes last tonight', async ({ page }) => {
  await trained(page, 'expert')
  await tab(page, words.own.en)
  const pad = page.getByRole('application', { name: /^Drawing pad/ })
  const box = await pad.boundingBox()
  if (!box) throw new Error('the pad is not on the page')
  const line = async (x0: number, y0: number, x1: number, y1: number) => {
    await page.mouse.move(box.x + x0 * box.width, box.y + y0 * box.height)
    await page.mouse.down()
    await page.mouse.move(box.x + x1 * box.width, box.y + y1 * box.height, { steps: 5 })
    await page.mouse.up()
  }
  await line(0.2, 0.32, 0.8, 0.32)
  await line(0.5, 0.1, 0.5, 0.9)
  await line(0.48, 0.34, 0.12, 0.75)
  await line(0.52, 0.34, 0.88, 0.75)
  await expect(bars(page).locator('[data-most]')).toContainText('木 tree')
  await button(page, words.send.en).click()
  await expect(button(page, words.sent.en)).toHaveAttribute('aria-pressed', 'true')
})

test('more cards than he can write are refused, and why', async ({ page }) => {
  await openLab(page, id)
  const cards = page.getByRole('slider', { name: words.cards.en })
  await cards.fill('5')
  await expect(page.getByText('200 / 200')).toBeVisible()
  await cards.fill('6')
  await expect(page.getByText(/300/).first()).toBeVisible()
  await expect(page.getByText('200 / 200')).toBeVisible()
})
