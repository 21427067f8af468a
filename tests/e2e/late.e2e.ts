/** Parts of the game that are slow, or do not come: what the page says, and that they come when they are asked for again. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { packWorks } from '../../src/levels/works.ts'
import { dayOf } from './calendar.ts'
import { bringPassport, button, open, openLab, solution } from './player.ts'
import { heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

type Manifest = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>

/** What a module has become in the build; parts of other places may have the same name. */
function built(module: string) {
  const one = (JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest)[module]
  if (!one) throw new Error(`The build has no ${module}.`)
  return one
}

/** It gets no answer until the line is mended. */
async function cut(page: Page, ...files: readonly string[]): Promise<() => Promise<void>> {
  for (const file of files) await page.route(`**/${file}`, (route) => route.abort('failed'))
  return async () => {
    for (const file of files) await page.unroute(`**/${file}`)
  }
}

const lost = (page: Page) => page.getByRole('listitem').filter({ hasText: 'This part could not be fetched.' })
const tryAgain = (page: Page) => lost(page).getByRole('button', { name: 'Try again' })

const id = '1-2-ferry-gate'
const code = packWorks([{ id, stars: 3, recipe: solution(id, 'expert').recipe }]).codes[0] ?? ''

async function arriveWith(page: Page, levels: Readonly<Record<string, unknown>>): Promise<void> {
  await open(page, '#/settings')
  await bringPassport(
    page,
    JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } }),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()
}

const lessonCode = (page: Page) => page.getByRole('img', { name: 'Code of this lesson' })

test('a lesson whose code cannot be made says so, and has it when it is asked for again', async ({
  page,
}) => {
  const mend = await cut(page, built('src/app/beside.ts').file)
  await open(page, '#/lesson')
  await page.getByRole('checkbox', { name: /^1-5/ }).press('Space')
  await expect(lost(page)).toBeVisible()
  await page.getByRole('checkbox', { name: /^3-5/ }).press('Space')
  await expect(lost(page)).toHaveCount(1)
  await expect(lessonCode(page)).toHaveCount(0)
  await mend()
  await tryAgain(page).click()
  await expect(lessonCode(page)).toBeVisible()
  await expect(lost(page)).toHaveCount(0)
  await page.goto(await page.getByLabel('Link', { exact: true }).inputValue())
  await expect(page.locator('.lesson__level')).toHaveCount(2)
})

test('a code that cannot be checked says so, and a press repeats it', async ({ page }) => {
  const mend = await cut(page, built('src/app/works.ts').file)
  await open(page, '#/check')
  await page.getByLabel('Link').fill(code)
  await page.keyboard.press('Enter')
  await expect(lost(page)).toBeVisible()
  await mend()
  await page.getByLabel('Link').press('Enter')
  await expect(lost(page)).toHaveCount(0)
  await expect(page.locator('.check__works > li')).toHaveAttribute('data-verdict', /same|other/, {
    timeout: 60_000,
  })
})

test('a code read before the campaign has come waits for it', async ({ page }) => {
  await page.route(`**/${built('src/levels/campaign.ts').file}`, async (route) => {
    await page.locator('.check__works > li').waitFor()
    await route.continue()
  })
  await open(page, '#/check')
  await page.getByLabel('Link').fill(code)
  await page.keyboard.press('Enter')
  await expect(page.locator('.check__works > li')).toHaveAttribute('data-verdict', 'same', {
    timeout: 60_000,
  })
})

test('a room that cannot be fetched says so; the dialog of its race, too, where it reads a photo', async ({
  page,
}) => {
  const mend = await cut(page, built('src/app/room/room.ts').file)
  await open(page, '#/room')
  await expect(lost(page)).toBeVisible()
  await mend()
  await tryAgain(page).click()
  await expect(heading(page, 'Who is playing?')).toBeVisible()
  await press(page, '1', '2', 'Enter')
  await button(page, /The Race/).press('Enter')
  await button(page, /3-5 Bend the border/).press('Enter')
  await button(page, 'Crabs: Read a code').press('Enter')
  const dialog = page.getByRole('dialog')
  const mendReader = await cut(page, built('src/ui/kit/codes/readPicture.ts').file)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose a photo' }).click(),
  ])
  await chooser.setFiles('assets/pictures/lab.png')
  await expect(dialog.getByText('This part could not be fetched.')).toBeVisible()
  await mendReader()
  await dialog.getByRole('button', { name: 'Try again' }).click()
  // The dialog tells a screen reader the same.
  await expect(dialog.locator('.read-code__fault')).toContainText('No code was found in this picture.')
  await expect(dialog.getByText('This part could not be fetched.')).toHaveCount(0)
})

test('a certificate without its codes says so, and has them when they are asked for again', async ({
  page,
}) => {
  await arriveWith(page, {
    [id]: { stars: 3, best: { recipe: solution(id, 'expert').recipe, metrics: {}, cost: {} } },
  })
  const mend = await cut(page, built('src/app/works.ts').file)
  await page.goto('./?lang=en&again#/certificate/bridging')
  await expect(lost(page)).toBeVisible()
  await mend()
  await tryAgain(page).click()
  await expect(page.locator('.codes .qr')).toHaveCount(1)
})

test('the day’s lantern on the map says what did not come: its card, and then its calendar', async ({
  page,
}) => {
  const { date } = dayOf('1-3-teach-dont-tell')
  await page.clock.setFixedTime(new Date(`${date}T12:00`))
  await arriveWith(page, { '1-3-teach-dont-tell': { stars: 1 } })
  const mendCard = await cut(page, built('src/ui/screens/map/dailyCard.tsx').file)
  const mendDays = await cut(page, built('src/app/dailyLevels.ts').file)
  await page.goto('./?lang=en&again#/map')
  const card = page.locator('.missed')
  await expect(card).toContainText('This part could not be fetched.')
  await mendCard()
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card).toHaveCount(0)
  await expect(lost(page)).toBeVisible()
  await mendDays()
  await tryAgain(page).click()
  await expect(page.getByRole('region', { name: 'Daily puzzle' })).toBeVisible()
})

test('a harbour whose districts did not come says so, and every screen that waits for them opens', async ({
  page,
}) => {
  const mend = await cut(page, built('src/levels/campaign.ts').file)
  await open(page, '#/lesson')
  await expect(lost(page)).toBeVisible()
  await mend()
  await tryAgain(page).click()
  await expect(page.getByRole('checkbox', { name: /^1-5/ })).toBeVisible()
})

test('an editor that did not come is asked for again where it is missing', async ({ page }) => {
  const mend = await cut(page, built('src/coding/editor/blockly.ts').file)
  await openLab(page, '1-5-lantern-robot')
  const missed = page.locator('.missed')
  await expect(missed).toContainText('The editor could not be fetched.')
  await mend()
  await missed.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.blocklyMainBackground').first()).toBeVisible()
})

test('on a host that has another version by now, a part that is gone asks for a reload', async ({ page }) => {
  await open(page, '#/lesson')
  await expect(page.getByText('Tick at least one level.')).toBeVisible()
  const gone = `**/${built('src/app/beside.ts').file}`
  await page.route(gone, (route) => route.fulfill({ status: 404 }))
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/index-[^"/]+\.js/, 'index-new.js')
    await route.fulfill({ response: answer, body })
  })
  await page.getByRole('checkbox', { name: /^1-5/ }).press('Space')
  const told = page.getByRole('listitem').filter({ hasText: 'There is a newer Neon Harbour.' })
  await expect(told).toBeVisible()
  await expect(told.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  await page.unroute(gone)
  await page.unroute(/\/$/)
  await Promise.all([page.waitForEvent('load'), told.getByRole('button', { name: 'Reload' }).click()])
  await page.getByRole('checkbox', { name: /^1-5/ }).press('Space')
  await expect(lessonCode(page)).toBeVisible()
})

test('a screen whose style sheet did not come is never opened without it', async ({ page }) => {
  const [sheet = ''] = built('src/ui/screens/notes.tsx').css?.filter((file) => /notes-/.test(file)) ?? []
  const mend = await cut(page, sheet)
  await open(page, '#/notes')
  await expect(heading(page, /This part could not be fetched/)).toBeVisible()
  await mend()
  await button(page, 'Try again').click()
  await expect(heading(page, 'Field notes')).toBeVisible()
  // One that did not come stands in the list too, and rules nothing.
  const has = (name: string) =>
    [...document.styleSheets].some((one) => one.href?.endsWith(name) === true && one.cssRules.length > 0)
  expect(await page.evaluate(has, sheet)).toBe(true)
})

test('a part that is slow is said to be, and what was asked of it meanwhile is done when it comes', async ({
  page,
}) => {
  let come = () => {}
  const answer = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(`**/${built('src/app/beside.ts').file}`, async (route) => {
    await answer
    await route.continue()
  })
  await open(page, '#/lesson')
  await page.getByRole('checkbox', { name: /^1-5/ }).press('Space')
  await page.getByRole('checkbox', { name: /^3-5/ }).press('Space')
  const slow = page.getByRole('listitem').filter({ hasText: 'A part of the game is slow to come.' })
  await expect(slow).toBeVisible()
  come()
  await expect(lessonCode(page)).toBeVisible()
  await expect(slow).toHaveCount(0)
  await page.goto(await page.getByLabel('Link', { exact: true }).inputValue())
  await expect(page.locator('.lesson__level')).toHaveCount(2)
})

test('a program’s machine and worker are on their way before the lab can be made', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  // The level itself hangs, and with it all that comes after.
  await page.route(`**/${built('levels/3/3-6-write-the-learner.json?raw').file}`, () => {})
  await page.goto('?lang=en#/level/3-6-write-the-learner')
  const parts = ['micropython-\\S+[.]wasm', 'worker-\\S+[.]js', 'desk-\\S+[.]js', 'attempt-\\S+[.]js']
  for (const part of parts)
    await expect
      .poll(() => asked.filter((url) => new RegExp(part).test(url)).length, { message: part })
      .toBe(1)
})

test('a message that comes while a dialog is open lies in front of it, and stays when that closes', async ({
  page,
}) => {
  await open(page, '#/kit')
  await button(page, 'Dialog').click()
  const dialog = page.getByRole('dialog', { name: 'Start over?' })
  await expect(dialog).toBeVisible()
  // What comes by itself is not pressed: the dialog covers this button.
  for (const name of ['Bad', 'Plain'])
    await page.locator('button', { hasText: new RegExp(`^${name}$`) }).dispatchEvent('click')
  const messages = page.getByRole('region', { name: 'Messages', exact: true })
  const told = (text: string) => messages.getByRole('listitem').filter({ hasText: text })
  await told('Two hints are left.').getByRole('button', { name: 'Close' }).click()
  await expect(told('Two hints are left.')).toHaveCount(0)
  await expect(dialog).toBeVisible()
  await button(page, 'Keep my work').click()
  await expect(dialog).toBeHidden()
  await told('This level could not be fetched.').getByRole('button', { name: 'Close' }).click()
  await expect(messages).toHaveCount(0)
})
