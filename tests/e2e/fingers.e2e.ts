/**
 * Every level by finger alone, on a phone and a tablet, both ways up: whatever its lab offers can be reached, is under the
 * finger, and is large enough for one; its contest is begun and left by taps.
 */
import type { Page } from '@playwright/test'
import { target } from '../../src/look/tokens.ts'
import { arriveWith, button, day, hasTurn, ids, open, solution, starsWon } from './player.ts'
import { expect, test } from './test.ts'

test.use({ hasTouch: true, isMobile: true })

const sizes = [
  [390, 844],
  [844, 390],
  [810, 1080],
  [1080, 810],
] as const

/** What cannot be pressed in the lab as it stands, each with the reason. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(async (least) => {
    const found: string[] = []
    const wide = document.documentElement.scrollWidth - innerWidth
    if (wide > 0) found.push(`the page is ${wide} pixels wider than the screen`)
    const controls = document.querySelectorAll<HTMLElement>(
      '.level__panel :is(button, [role=tab], [role=slider], input, select, summary, a[href], [role=application], .cm-content)',
    )
    for (const one of controls) {
      // A paper that is pressed wherever no term stands on it is looked for at its word.
      const held =
        one instanceof HTMLInputElement
          ? (one.closest('label') ?? one)
          : (one.querySelector<HTMLElement>(':scope > [data-press]') ?? one)
      const name = (one.getAttribute('aria-label') ?? one.textContent ?? one.className).trim().slice(0, 40)
      const shown = one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      // What a screen reader alone is told, and words within a sentence.
      if (!shown || one.closest('p, dd, .speech, .reasons, [aria-hidden=true]')) continue
      held.scrollIntoView({ block: 'center', behavior: 'instant' })
      await new Promise((next) => requestAnimationFrame(next))
      const { left, top, width, height } = held.getBoundingClientRect()
      if (width <= 1 || height <= 1) continue
      if (Math.round(Math.max(width, height)) < least || Math.round(Math.min(width, height)) < 24)
        found.push(`${name} is ${Math.round(width)} by ${Math.round(height)} pixels`)
      // Of what is taller than the screen a part is seen.
      const hits = [0.5, 0.3, 0.7, 0.1, 0.9].map((part) =>
        document.elementFromPoint(left + width / 2, top + height * part),
      )
      const isIt = (hit: Element | null) =>
        hit && (held.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one))
      if (!(height > innerHeight / 3 ? hits : hits.slice(0, 1)).some(isIt))
        found.push(`${name} lies under ${hits[0]?.className || hits[0]?.localName || 'the edge'}`)
      // Safari enlarges the page where smaller letters are typed.
      const typed = one.matches('input[type=text], input[type=search], textarea, select, .cm-content')
      const letters = Number.parseFloat(getComputedStyle(one).fontSize)
      if (typed && letters < 16) found.push(`${name} is typed in letters of ${letters} pixels`)
    }
    return found
  }, target)
}

/** A third of the levels a day, in all sizes, the way they arrive there; played to the stars at one of them, another each day. */
for (const [i, id] of ids.entries()) {
  if (!hasTurn(i)) continue
  test(`${id} is played by finger alone, whichever way the screen is held`, async ({ page }) => {
    await arriveWith(page, { [id]: solution(id, 'expert').recipe })
    const played = sizes[(i + Math.floor(day / 3)) % sizes.length] ?? sizes[0]
    for (const [width, height] of [...sizes.filter((one) => one !== played), played]) {
      await page.setViewportSize({ width, height })
      if (page.url() === 'about:blank') await open(page, `#/level/${id}`)
      await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeAttached()
      await expect(page.locator('#stage')).toHaveAttribute('data-state', 'ready')
      await expect(page.getByText('Fetching the editor')).toHaveCount(0)
      await expect.poll(() => outOfReach(page), `${width} by ${height}`).toEqual([])
      if (process.env.FINGERS) await page.screenshot({ path: `${process.env.FINGERS}/${id}-${width}.png` })
    }
    await button(page, 'Run the contest').tap()
    await button(page, 'To the stars').tap({ timeout: 60_000 })
    expect(await starsWon(page)).toBe(3)
  })
}
