/** What happens to letters on their way into a program: pasted, indented, cut short by a reload, meant for the game. */
import type { Page } from '@playwright/test'
import { bringPassport, button, open, openLab, passportWith, solution, toWriting } from './player.ts'
import { expect, test } from './test.ts'

const editorOf = (page: Page) => page.locator('.cm-content')

async function emptyEditor(page: Page, id = '6-1-flood-search'): Promise<void> {
  await openLab(page, id)
  await toWriting(page)
  await button(page, 'Python').first().click()
  await editorOf(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
}

async function paste(page: Page, text: string): Promise<void> {
  await editorOf(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

const lines = (page: Page) =>
  page.locator('.cm-line').evaluateAll((all) => all.map((line) => line.textContent?.replace(/\u2060/g, '')))

test('a paste is cleaned of what cannot be seen, says so, and is undone in one step', async ({ page }) => {
  await emptyEditor(page)
  const note = page.locator('.code-cleaned')
  await paste(page, 'def search(start,\u00a0goal):\r\n    return\u200b ["a\u00a0b"]')
  await expect(editorOf(page)).toContainText('def search(start, goal):')
  await expect.poll(() => lines(page)).toEqual(['def search(start, goal):', '    return ["a\u00a0b"]'])
  await expect(note).toHaveText('Pasted. Invisible signs made spaces or left out: 2.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await lines(page)).join('')).toBe('')
  await expect(note).toBeEmpty()
})

test('Tabs are drawn as wide as they count, and Enter goes on with them', async ({ page }) => {
  await emptyEditor(page)
  await paste(page, 'def search(start, goal):\n\tway = [start]')
  await page.keyboard.press('Enter')
  await page.keyboard.type('if start:')
  await page.keyboard.press('Enter')
  await page.keyboard.type('pass')
  await expect
    .poll(() => lines(page))
    .toEqual(['def search(start, goal):', '\tway = [start]', '\tif start:', '\t\tpass'])
  const [tab, letter] = await page.evaluate(() => {
    const width = (element: Element | null) => element?.getBoundingClientRect().width ?? 0
    const probe = document.createElement('span')
    probe.textContent = '0'.repeat(10)
    probe.style.cssText = 'position: absolute; text-indent: 0; white-space: pre'
    document.querySelector('.cm-line')?.append(probe)
    const letter = width(probe) / 10
    probe.remove()
    return [width(document.querySelector('.code-tab')), letter]
  })
  const scale = await editorOf(page).evaluate((element) =>
    Number(getComputedStyle(element).getPropertyValue('--indent-width') || 1),
  )
  expect(tab).toBeCloseTo(8 * scale * letter, 0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('return way')
  await button(page, /^Try/).click()
  await expect(page.locator('.code-case').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.code-mistake')).toHaveCount(0)
})

test('Enter goes on with an indent however slow the machine is at reading a long program', async ({
  page,
}) => {
  await emptyEditor(page)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  const many = Array.from({ length: 120 }, (_, i) => `n${i} = [${i}, "${i}", {${i}: (${i} + 1) * 2}]`)
  await paste(page, [...many, 'if n1:'].join('\n'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('pass')
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  expect((await lines(page)).slice(-2)).toEqual(['if n1:', '    pass'])
})

test('a mixed indent names its Tab, and the line that is marked is the line that is named', async ({
  page,
}) => {
  await emptyEditor(page)
  await paste(
    page,
    'def search(start, goal):\n    for n in [1]:\n        x = n\n\tprint(x)\n    return (start',
  )
  await button(page, /^Try/).click()
  const mistake = page.locator('.code-mistake')
  await expect(mistake).toContainText('Line 4')
  await expect(mistake).toContainText('Tab')
  await expect(page.locator('.code-wrong')).toContainText('print(x)')
  await editorOf(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await paste(page, 'def search(start, goal):\n    x = (start\n    return [x]')
  await button(page, /^Try/).click()
  await expect(mistake).toContainText('Line 2')
  await expect(page.locator('.code-wrong')).toContainText('x = (start')
})

test('the last letters typed before a reload are there after it', async ({ page }) => {
  await emptyEditor(page)
  await page.keyboard.type('# this is typed slowly, and the page goes at its last letter', { delay: 30 })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await expect(editorOf(page)).toContainText('the page goes at its last letter')
})

test('a parameter and a loop’s variable are listed while the program is gone through', async ({ page }) => {
  await emptyEditor(page, '3-6-write-the-learner')
  await paste(
    page,
    'def learn(xs, ys):\n    for x in xs:\n        if x > 0:\n            big = x\n    return [0, 0]',
  )
  await button(page, /^Try/).click()
  const variables = page.locator('.code-variables').first()
  const step = page.getByRole('button', { name: 'Step on' }).first()
  await expect(step).toBeVisible({ timeout: 60_000 })
  await step.click()
  await expect(variables).toContainText('xs')
  await expect(variables).toContainText('ys')
  await step.click()
  await expect(variables.locator('dt').filter({ hasText: /^x$/ })).toHaveCount(1)
})

test('Ctrl + S opens no dialog and says that all is saved; S ends the contest with Caps Lock too', async ({
  page,
}) => {
  const id = '3-5-bend-the-border'
  await open(page, '#/settings')
  await bringPassport(page, passportWith({ [id]: solution(id, 'expert').recipe }))
  await open(page, `#/level/${id}`)
  const prevented = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('keydown', (event) => {
          if (event.key === 's' && event.ctrlKey) setTimeout(() => resolve(event.defaultPrevented))
        })
      }),
  )
  await expect(button(page, 'Run the contest')).toBeVisible()
  await page.keyboard.press('Control+s')
  expect(await prevented).toBe(true)
  await expect(page.getByText('The game saves by itself: everything is kept.').first()).toBeVisible()
  // Pressed in the moment in which its button is there: whoever sees a button may press its key.
  await page.evaluate(() => {
    const key = new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true })
    const watch = new MutationObserver(() => {
      if (![...document.querySelectorAll('button')].some((one) => one.textContent === '2×')) return
      watch.disconnect()
      document.body.dispatchEvent(key)
    })
    watch.observe(document.body, { childList: true, subtree: true })
  })
  await button(page, 'Run the contest').click()
  await expect(button(page, 'To the stars')).toBeVisible({ timeout: 60_000 })
  await expect(button(page, '2×')).toHaveAttribute('aria-pressed', 'true')
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'S', code: 'KeyS', bubbles: true })),
  )
  await expect(button(page, 'To the stars')).toHaveCount(0)
})
