/** What is typed on a phone: with a keyboard that lies on the screen, and with an input method that composes Chinese. */
import type { CDPSession, Locator, Page } from '@playwright/test'
import { button, open, openLab, toWriting } from './player.ts'
import { expect, test } from './test.ts'

const editorOf = (page: Page) => page.locator('.cm-content')

/** Lays a keyboard of this height over the page, as phones do: they tell the visual viewport alone. */
async function layKeyboard(page: Page, pixels: number): Promise<void> {
  await page.evaluate((pixels) => {
    if (!visualViewport) return
    Object.defineProperty(visualViewport, 'height', { configurable: true, value: innerHeight - pixels })
    visualViewport.dispatchEvent(new Event('resize'))
  }, pixels)
}

/** Whether all of it lies above the keyboard, with nothing over it. */
const above = (thing: Locator, keyboard: number) =>
  thing.evaluate((element, keyboard) => {
    const { top, bottom, left, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return (
      top >= 0 &&
      bottom <= innerHeight - keyboard &&
      hit !== null &&
      (element === hit || element.contains(hit))
    )
  }, keyboard)

/** The same of the line that the caret is in. */
const caretAbove = (page: Page, keyboard: number) =>
  page.evaluate((keyboard) => {
    const at = getSelection()?.focusNode
    const line = (at instanceof Element ? at : at?.parentElement)?.closest('.cm-line')
    if (!line) return 'no caret'
    const { top, bottom, left } = line.getBoundingClientRect()
    const hit = document.elementFromPoint(left + 4, (top + bottom) / 2)
    if (top < 0 || bottom > innerHeight - keyboard) return `the caret's line is at ${top} to ${bottom}`
    return hit?.closest('.cm-editor') ? 'seen' : `under ${hit?.className}`
  }, keyboard)

const phones = [
  [390, 844, 330],
  [844, 390, 200],
  [810, 1080, 400],
  [1080, 810, 400],
] as const

test.describe('while a keyboard lies on the screen', () => {
  test.use({ hasTouch: true, isMobile: true })
  for (const [width, height, keyboard] of phones)
    test(`the caret’s line and Try are seen at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openLab(page, '6-1-flood-search')
      await toWriting(page)
      await button(page, 'Python').first().tap()
      await editorOf(page).tap()
      await layKeyboard(page, keyboard)
      await page.keyboard.press('ControlOrMeta+End')
      for (let line = 0; line < 25; line++) {
        await page.keyboard.press('Enter')
        await page.keyboard.insertText(`x${line} = ${line}`)
        if (line % 8 === 0) await expect.poll(() => caretAbove(page, keyboard), `line ${line}`).toBe('seen')
      }
      await expect.poll(() => caretAbove(page, keyboard)).toBe('seen')
      await expect.poll(() => above(page.locator('.lab__train'), keyboard)).toBe(true)
      await expect.poll(() => above(page.locator('.lab__run'), keyboard)).toBe(true)
      await page.locator('.lab__train').tap()
      // It goes, and everything is where it was.
      await page
        .locator('.cm-content')
        .evaluate((element) => element instanceof HTMLElement && element.blur())
      await layKeyboard(page, 0)
      await expect(page.locator('html')).not.toHaveAttribute('data-keyboard')
      await expect(page.locator('#stage')).toBeVisible()
    })

  test('a page that two fingers enlarge is left as it is', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openLab(page, '1-3-teach-dont-tell')
    await page.getByRole('searchbox').first().tap()
    await page.evaluate(() => {
      if (!visualViewport) return
      for (const [name, value] of Object.entries({ scale: 2, height: innerHeight / 2 }))
        Object.defineProperty(visualViewport, name, { configurable: true, value })
      visualViewport.dispatchEvent(new Event('resize'))
    })
    await page.waitForTimeout(200)
    await expect(page.locator('html')).not.toHaveAttribute('data-keyboard')
  })
})

/** Letters that an input method shows while it composes, underlined and not yet a part of the text. */
async function compose(session: CDPSession, ...steps: readonly string[]): Promise<void> {
  for (const text of steps)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
}

/** A key that the input method takes for itself: the page hears that one was pressed and not which. */
const taken = (page: Page, code: string, key = 'Process') =>
  page.evaluate(
    ([code, key]) => {
      const event = new KeyboardEvent('keydown', {
        key,
        code,
        keyCode: 229,
        isComposing: true,
        bubbles: true,
        cancelable: true,
      })
      document.activeElement?.dispatchEvent(event)
      return event.defaultPrevented
    },
    [code, key] as const,
  )

test.describe('with a Chinese input method', () => {
  test('a word is composed in a program: its keys are the method’s, and no letter is a command', async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page)
    await openLab(page, '6-1-flood-search')
    await toWriting(page)
    await button(page, 'Python').first().click()
    await editorOf(page).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('# ')
    await compose(session, 'm', 'ma', 'map', 'mapp')
    for (const [code, key] of [
      ['KeyM', 'Process'],
      ['KeyP', 'Process'],
      ['KeyR', 'Process'],
      ['Enter', 'Enter'],
      ['Escape', 'Escape'],
      ['Tab', 'Tab'],
      ['ArrowDown', 'ArrowDown'],
    ] as const)
      expect(await taken(page, code, key), key).toBe(false)
    await session.send('Input.insertText', { text: '先進' })
    await expect(editorOf(page)).toHaveText('# 先進')
    // Escape dropped a composition, and is no way out of the editor.
    await page.keyboard.press('Tab')
    await expect(editorOf(page)).toBeFocused()
    await expect(page.locator('html')).toHaveAttribute('data-view', 'desk')
    expect(page.url()).toContain('6-1-flood-search')
  })

  test('a search finds what was composed, and begins anew with no letter of it', async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await open(page, '#/level/1-3-teach-dont-tell', 'zh-Hant')
    await button(page, '直接去實驗室').click()
    const search = page.getByRole('searchbox')
    await search.click()
    await compose(session, 's', 'shi', 'shizi')
    await page.waitForTimeout(500)
    await expect(search).toHaveValue('shizi')
    await session.send('Input.insertText', { text: '獅子' })
    await expect(search).toHaveValue('獅子')
    await expect(page.locator('.chip')).toHaveText([/獅子/])
  })

  test('a gap keeps what is being composed in it', async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await openLab(page, '3-6-write-the-learner')
    await toWriting(page)
    await page.getByRole('tab', { name: /^Fill/ }).click()
    const gap = page.locator('input.rung-gap').first()
    await gap.click()
    await compose(session, 'x', 'xian')
    await page.waitForTimeout(700)
    await expect(gap).toHaveValue(/xian$/)
    await session.send('Input.insertText', { text: '先' })
    await expect(gap).toHaveValue(/先$/)
    await page.waitForTimeout(700)
    await expect(gap).toHaveValue(/先$/)
  })

  test('a team’s name is composed to its end before it stands on the wall', async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await open(page, '#/room')
    await page.locator('.teams__one').first().click()
    const field = page.locator('.teams__typed input')
    await field.click()
    await compose(session, 'hong', 'honglong')
    expect(await taken(page, 'Enter', 'Enter')).toBe(false)
    expect(await taken(page, 'Digit2', '2')).toBe(false)
    await expect(page.locator('.teams__one[aria-pressed="true"]')).toHaveCount(1)
    await expect(field).toHaveValue('honglong')
    await session.send('Input.insertText', { text: '紅龍' })
    await page.keyboard.press('Enter')
    await expect(page.locator('.teams__name').first()).toHaveText('紅龍')
  })

  test('a recipe’s code is handed in by the Enter after a composition, not by the one that ends it', async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page)
    await open(page, '#/room')
    await expect(page.getByRole('heading', { name: 'Who is playing?' })).toBeVisible()
    for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key)
    await button(page, /The Race/).click()
    await button(page, /3-5 Bend the border/).click()
    await button(page, 'Crabs: Read a code').click()
    const field = page.getByRole('textbox', { name: 'Crabs: code or link' })
    await field.click()
    await compose(session, 'dai', 'daima')
    await taken(page, 'Enter', 'Enter')
    await expect(field).toHaveValue('daima')
    await session.send('Input.insertText', { text: '代碼' })
    await field.press('Enter')
    await expect(page.locator('.race__read .race__why')).not.toBeEmpty()
  })
})
