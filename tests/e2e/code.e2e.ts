/** Code levels as a player without a mouse plays them: in blocks, in Python, in JavaScript. */
import type { Page } from '@playwright/test'
import type { Piece } from '../../src/coding/blocks/piece.ts'
import { write } from '../../src/coding/blocks/write.ts'
import { handsOf } from './hands.ts'
import { button, open, runByKeyboard, solution, tabTo } from './player.ts'
import { expect, test } from './test.ts'

/** What the focused thing is called, as a screen reader reads it. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
  )

async function pressUntil(page: Page, key: string, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never reached "${name}"; the focus is on "${await focused(page)}"`)
}

/** Takes a block from the toolbox: it lands after the focused one, or inside it if it is empty. */
async function take(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t')
  await pressUntil(page, 'ArrowDown', name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  // The focus stays on the new block: frames later too, when Blockly has drawn it over its neighbours.
  await page.waitForTimeout(120)
  await expect.poll(() => focused(page)).toContain(name)
}

/** Opens the focused block's field and goes down to another choice. */
async function choose(page: Page, down: number): Promise<void> {
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function toLab(page: Page, id: string): Promise<void> {
  await open(page, `#/level/${id}`)
  await expect(button(page, 'Skip to the lab')).toBeVisible()
  await tabTo(page, button(page, 'Skip to the lab'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  const past = button(page, 'On to the program')
  if (!(await past.isVisible())) return
  await tabTo(page, past)
  await page.keyboard.press('Enter')
}

/** Reloads, as after a lunch break: the stars and the program are still there. */
async function expectKept(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await button(page, /^Goals|^How to win the stars/).click()
  await expect(page.locator('.goals__one[data-won]')).toHaveCount(3)
}

test('a robot is programmed in blocks with the keyboard alone', async ({ page }) => {
  await toLab(page, '1-5-lantern-robot')
  await expect(page.locator('.blocklySvg').first()).toBeVisible()
  const inBlocks = () => page.evaluate(() => document.activeElement?.closest('.code-blocks') != null)
  for (let i = 0; i < 80 && !(await inBlocks()); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('w')
  await take(page, 'repeat until the lantern')
  await take(page, 'guess')
  await take(page, 'if the guess is')
  await choose(page, 4)
  await take(page, 'guess ← model.predict(look again')
  await take(page, 'if at least')
  await choose(page, 2)
  await take(page, 'if the guess is')
  await take(page, 'turn')
  await pressUntil(page, 'ArrowUp', 'if the guess is')
  await take(page, 'if the guess is')
  await choose(page, 1)
  await take(page, 'turn')
  await choose(page, 1)
  await pressUntil(page, 'ArrowUp', 'if the guess is')
  await take(page, 'if the guess is')
  await choose(page, 2)
  await take(page, 'turn')
  await choose(page, 2)
  await pressUntil(page, 'ArrowUp', 'if the guess is, any sign')
  await take(page, 'step forward')
  const { recipe } = solution('1-5-lantern-robot', 'expert')
  const { blocks } = recipe as { blocks: readonly Piece[] }
  const written = write(blocks, 'python').source.trim()
  const asText = page.locator('.code-source')
  await expect(asText).toHaveText(written, { useInnerText: true })
  // A question mark tells the keys.
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys for the blocks' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toContain('step forward')
  expect(await runByKeyboard(page)).toBe(3)
  await expectKept(page)
  await expect(asText).toHaveText(written, { useInnerText: true })
})

test('what was typed with the keyboard alone is there after a reload, with its stars', async ({ page }) => {
  const id = '3-6-write-the-learner'
  const { recipe } = solution(id, 'expert-javascript')
  await toLab(page, id)
  const enter = await handsOf('code')
  await enter(page, recipe, undefined)
  expect(await runByKeyboard(page)).toBe(3)
  await expectKept(page)
  const source = (recipe as { javascript: string }).javascript
  await expect(page.getByRole('textbox', { name: 'Your program, JavaScript' })).toHaveText(
    source.trimEnd().replaceAll('\n', ''),
  )
})

test('lines are put in order with the keyboard alone, filled, and taken along to be written on', async ({
  page,
}) => {
  await toLab(page, '6-1-flood-search')
  const lineOf = (code: string) => page.getByRole('button', { name: new RegExp(`: ${code}$`) })
  const wanted = ['def search', 'came_from = ', 'queue = ', 'while queue', 'cell = queue.pop\\(0', 'for next']
  wanted.push('if next', 'came_from\\[next', 'queue.append', 'way = \\[goal', 'while way', 'way.append')
  wanted.push('way.reverse', 'return way')
  await tabTo(page, page.locator('[data-piece][tabindex="0"]'))
  for (const [i, code] of wanted.entries()) {
    const line = lineOf(`${code}.*`)
    for (let down = 0; down < 20; down++) await page.keyboard.press('ArrowUp')
    for (let down = 0; down < 20; down++) {
      if (await line.evaluate((one) => one === document.activeElement)) break
      await page.keyboard.press('ArrowDown')
    }
    await expect(line).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(line).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(page.locator('[data-live]')).toContainText(`Line ${i + 1}: `)
    await page.keyboard.press('Enter')
    await expect(line).toBeFocused()
  }
  // Escape puts a line back where it was.
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await expect(lineOf('return way')).toHaveAccessibleName('Line 14: return way')
  expect(await runByKeyboard(page)).toBe(1)
})

test('a flood is done by hand with the keyboard alone, and its score stays', async ({ page }) => {
  await open(page, '#/level/6-1-flood-search')
  await button(page, 'Skip to the lab').click()
  const cells = page.locator('.code-hand__cells button')
  for (let asked = 0; asked < 60 && (await cells.count()) > 0; asked++) {
    await tabTo(page, cells.first())
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.code-hand__score')).toContainText('There!')
  await tabTo(page, button(page, 'On to the program'))
  await page.keyboard.press('Enter')
  await expect(page.locator('.code-hand__race')).toContainText('By hand: 29 questions, 10 steps')
})
