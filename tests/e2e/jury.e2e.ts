/** The Card Jury, as a class plays it: by keys alone, with and without paper cards. */
import type { Page } from '@playwright/test'
import { button } from './player.ts'
import { begin, choose, heading, press, reload } from './teacher.ts'
import { expect, test } from './test.ts'

async function judge(page: Page, level: RegExp, teams: string[]): Promise<void> {
  await begin(page, /Card Jury/, teams)
  await choose(page, level)
  await expect(heading(page, 'What is this?')).toBeVisible()
}

test('three teams label nine doodles by keyboard, and the models of the two halves race; a reload loses nothing', async ({
  page,
}) => {
  await judge(page, /Flag doodles/, ['1', '2', '3'])
  for (let n = 1; n <= 9; n++) {
    await expect(page.getByText(`Picture ${n} of 9`)).toBeVisible()
    await expect(heading(page, 'What is this?')).toBeVisible()
    // The left half says the first or the second of the words in turn, the right half the second or the third.
    await press(
      page,
      ' ',
      ...(n % 2 ? ['1', '2'] : ['1', '1', '2', '2']),
      ...(n % 3 ? ['3', '3'] : ['3', '3', '3']),
    )
    await expect(button(page, n % 3 ? 'Turtles: back' : 'Turtles: right')).toBeVisible()
    if (n === 2) {
      await reload(page)
      await expect(button(page, 'Crabs: back')).toBeVisible()
      await expect(page.getByText('Picture 2 of 9')).toBeVisible()
    }
    await press(page, 'Enter')
    await expect(heading(page, /^The halves disagree|^Both halves agree/)).toBeVisible()
    await press(page, 'Enter')
  }
  await expect(heading(page, 'Whose model will have more right?')).toBeVisible()
  await expect(page.locator('.jury__all li')).toHaveCount(9)
  await press(page, ' ', '1', '2', '2', '3', 'Enter')
  await expect(page.locator('.learning__one[data-status="done"]')).toHaveCount(2, { timeout: 120_000 })
  await expect(button(page, /^Go!/)).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('.lanes__one')).toHaveCount(2)
  await press(page, 's')
  await expect(page.locator('.lanes__one[data-won]').first()).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, /half: more right|Both are level/)).toBeVisible()
  // How anybody stands is told at the end alone.
  await expect(page.getByText(/points$/)).toHaveCount(0)
  await press(page, 'Enter')
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await expect(page.getByText(/The models answer [1-9]\d* of \d+ unseen cases differently/)).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'What shall the class judge?')).toBeVisible()
})

test('halves without a majority are told so after both were shown, and asked once more', async ({ page }) => {
  await judge(page, /Flag doodles/, ['1', '2', '3', '4'])
  await press(page, ' ', '1', '2', '2', '3', '4', '4', 'Enter')
  await expect(heading(page, 'Locked')).toBeVisible()
  await expect(button(page, 'Ask once more')).toHaveCount(0)
  // Whoever presses on too early is shown the rest, and still has the choice.
  await press(page, 'Enter')
  await expect(heading(page, 'No majority in either half')).toBeVisible()
  await expect(button(page, 'No label: go on')).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByText('Picture 1 of 9, once more')).toBeVisible()
  await press(page, '1', '3', 'Enter')
  await expect(heading(page, 'Both halves agree')).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByText('Picture 2 of 9')).toBeVisible()
})

test('paper cards without a camera are answered by keys, a block of numbers a team', async ({ page }) => {
  await judge(page, /Label rush/, ['1', '2'])
  await press(page, ' ', 'c')
  await expect(page.getByText('Cards 1 to 5')).toBeVisible()
  await expect(page.getByText('Cards 6 to 10')).toBeVisible()
  await button(page, '1: not yet').focus()
  await press(page, ...'bbacca'.split(''))
  await expect(page.getByText('6 of 10 read')).toBeVisible()
  // Who has answered is told, and not what, before the lock.
  await expect(button(page, 'Whales: raised')).toBeVisible()
  await expect(button(page, 'Crabs: raised')).toBeVisible()
  await heading(page, 'What is this?').focus()
  await press(page, 'Enter')
  await expect(heading(page, 'The halves disagree')).toBeVisible()
  await expect(button(page, 'Whales: Chinstrap')).toBeVisible()
  await expect(button(page, 'Crabs: Adélie')).toBeVisible()
})

test('a level that was pressed by mistake and comes late does not take the chosen one off the wall', async ({
  page,
}) => {
  let release: () => void = () => undefined
  const released = new Promise<void>((done) => {
    release = done
  })
  await begin(page, /Card Jury/)
  await choose(page, /Flag doodles/)
  await expect(heading(page, 'What is this?')).toBeVisible({ timeout: 120_000 })
  await button(page, 'End this game').press('Enter')
  await page.locator('.menu h2').first().focus()
  await page.route(/2-1-label-rush-[^/]*\.js/, async (route) => {
    await released
    await route.continue()
  })
  await choose(page, /Card Jury/)
  const late = page.waitForResponse(/2-1-label-rush/)
  await choose(page, /Label rush/)
  await choose(page, /Flag doodles/)
  await expect(heading(page, 'What is this?')).toBeVisible({ timeout: 120_000 })
  release()
  await (await late).finished()
  // It is read, and its kind's rules are fetched, before it would stand on the wall.
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  await expect(heading(page, 'What is this?')).toBeVisible()
})
