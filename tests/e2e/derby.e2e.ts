/** The room's first game, as a class plays it: by keys alone. */

import { button, open } from './player.ts'
import { begin, goOn, heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

test('from the title to the first prediction a teacher needs six keys, and reads none of the rules', async ({
  page,
}) => {
  await open(page)
  await expect(button(page, 'Classroom (R)')).toBeVisible()
  await press(page, 'r')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '1', '2', 'Enter')
  await expect(button(page, /Prediction Derby/)).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, /what shall we predict/i)).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('.derby__answers')).toBeVisible()
  await expect(page.getByRole('timer')).toBeVisible()
  // The way back is where the lesson was opened.
  await button(page, 'Title').press('Enter')
  await expect(button(page, 'Start')).toBeVisible()
})

test('with the mouse alone it is six presses to the question; an answer is given to the teams that say so', async ({
  page,
}) => {
  await open(page)
  await button(page, 'Classroom (R)').click()
  await button(page, 'Whales, key 1').click()
  await button(page, 'Crabs, key 2').click()
  await button(page, /^Choose a game/).click()
  await button(page, /Prediction Derby/).click()
  // The one that Enter takes; what it asks is said before it is taken.
  const first = page.locator('.derby__case[data-first]')
  await expect(first.locator('small')).toHaveText(/\?$/)
  await first.click()
  const answers = page.locator('.derby__answer')
  const picks = page.locator('.derby__pick')
  // Each card wherever it is pressed, but for the double.
  await answers.nth(1).click({ position: { x: 8, y: 8 } })
  await expect(page.getByText(/^Who says B\?/)).toBeVisible()
  for (const team of [0, 1])
    await page
      .locator('.derby__team')
      .nth(team)
      .click({ position: { x: 8, y: 8 } })
  await expect(picks).toHaveText(['B', 'B'])
  await answers.nth(0).click()
  await button(page, /^Crabs: [A-D]$/).click()
  await button(page, 'Crabs: Double').click()
  await expect(picks).toHaveText(['B', 'A'])
  await expect(button(page, 'Crabs: Double')).toHaveAttribute('aria-pressed', 'true')
  // Taken back, a press of a team turns its answer again.
  await answers.nth(0).click()
  await button(page, /^Crabs: [A-D]$/).click()
  await expect(picks).toHaveText(['B', 'B'])
  await button(page, /^Lock/).click()
  await expect(page.locator('.learning')).toBeVisible()
})

test('the wall stops at a model that is sure and wrong, without a movement where none is wanted, until Enter', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page, /Prediction Derby/, ['1', '2'])
  await page.locator('.derby__other summary').click()
  // A recipe that was shown nothing but mammals.
  await page.locator('.derby__other li button', { hasText: '1-3 ' }).nth(1).click()
  await expect(page.locator('.derby__answers')).toBeVisible()
  await press(page, '1', 'Enter')
  await goOn(page, /^Reveal/)
  await expect(heading(page, 'Stop! So sure, and so wrong.')).toBeVisible()
  await expect(page.locator('.sure-mistake')).toHaveText(/100% sure.*Crab.*100% mammals/)
  await expect(page.locator('.sure-mistake .atlas-picture')).toBeVisible()
  expect(await page.locator('.sure-mistake').evaluate((it) => it.getAnimations().length)).toBe(0)
  await goOn(page, /^Go on/)
  await expect(page.locator('.lanes__one')).toBeVisible()
})

test('when all teams have locked, the clock leaves a breath, then the model is trained', async ({ page }) => {
  await begin(page, /Prediction Derby/, ['1', '2'])
  await expect(heading(page, /what shall we predict/i)).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('.derby__answers')).toBeVisible()
  await press(page, '1', '2', '0', '1')
  await expect(button(page, 'Whales: lock')).toHaveAttribute('aria-pressed', 'true')
  // Locked is locked, for this team alone.
  await press(page, '1', '2')
  await expect(page.locator('.derby__pick').first()).toHaveText('A')
  await expect(page.locator('.derby__pick').nth(1)).toHaveText('B')
  await button(page, 'Crabs: lock').click()
  await expect(page.getByText(/^All have locked!/).first()).toBeVisible()
  await expect(page.locator('.learning')).toBeVisible()
})

test('three teams play two rounds of the Derby from the map to the scores by keyboard; a reload loses nothing', async ({
  page,
}) => {
  await open(page, '#/map')
  await expect(heading(page, 'Districts')).toBeAttached()
  await press(page, 'r')
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '1', '3', '8', 'Enter')
  await expect(heading(page, 'What shall we play?')).toBeVisible()
  await expect(button(page, /Prediction Derby/)).toBeVisible()
  await press(page, 'a')
  for (const round of [1, 2]) {
    await expect(heading(page, /what shall we predict/i)).toBeVisible()
    await press(page, 'a')
    await expect(page.locator('.derby__answers')).toBeVisible()
    await press(page, '1', '3', '3', 'x', '8', '8', '0', '1')
    await expect(page.getByRole('timer')).toBeVisible()
    await press(page, ' ')
    await expect(button(page, 'Go on (Space)')).toBeVisible()
    if (round === 1) {
      await page.reload()
      await expect(button(page, /Resume the lesson/)).toBeVisible()
      await button(page, /Resume the lesson/).click()
      await expect(page.locator('.derby__team[data-done]')).toHaveCount(1)
      await expect(page.locator('.derby__pick').nth(1)).toHaveText('B')
      await expect(page.locator('.derby__pick').nth(2)).toHaveText('A')
    }
    await press(page, 'Enter')
    await expect(button(page, /^Reveal/)).toBeEnabled({ timeout: 120_000 })
    await expect(button(page, /^Reveal/)).not.toHaveAttribute('aria-disabled', 'true', { timeout: 120_000 })
    if (round === 2) {
      await page.reload()
      await button(page, /Resume the lesson/).click()
      await expect(button(page, /^Reveal/)).toBeVisible({ timeout: 120_000 })
    }
    await press(page, 'Enter')
    await expect(page.locator('.lanes__one').first()).toBeVisible()
    await press(page, 's')
    await expect(button(page, /And the answer is/)).toBeVisible()
    await press(page, 'Enter')
    await expect(page.locator('.derby__answer[data-right]').first()).toBeVisible()
    // How anybody stands is told at the end alone.
    await expect(page.getByText(/points$/)).toHaveCount(0)
    await press(page, 'Enter')
    await expect(heading(page, 'One minute to talk')).toBeVisible()
    await press(page, 'Enter')
  }
  await button(page, 'Tell the scores').click()
  for (let told = 0; told < 3; told++) await press(page, 'Enter')
  await expect(page.locator('.scores__one[data-shown]')).toHaveCount(3)
  await press(page, 'u')
  await expect(heading(page, /what shall we predict/i)).toBeVisible()
})
