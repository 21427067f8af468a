import type { BrowserContext, Page } from '@playwright/test'
import { bringPassport, button, open, openLab, passportWith, solution, toWriting } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-5-bend-the-border'
const used = (page: Page, n: number) => expect(page.getByText(`${n} used`).first()).toBeVisible()
const addLayer = (page: Page) => button(page, 'Add a hidden layer').click()
const starsHere = async (page: Page, n: number) => {
  await open(page, '#/map')
  await expect(page.getByRole('img', { name: `${n} of 144 stars` })).toBeVisible()
}

test.describe('a star is kept from the moment the contest begins', () => {
  const ends: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<unknown>>> = {
    closed: (page) => page.close(),
    crashed: async (page, context) => {
      const crashed = page.waitForEvent('crash')
      const cdp = await context.newCDPSession(page)
      // It never answers.
      cdp.send('Page.crash').catch(() => {})
      await crashed
    },
    'put away': (page) => page.goto('about:blank'),
  }
  for (const [how, end] of Object.entries(ends)) {
    test(`though the page is ${how} at once`, async ({ page, context }) => {
      await open(page, '#/settings')
      await bringPassport(page, passportWith({ [id]: solution(id, 'expert').recipe }))
      await expect(page.getByText('Passport read.').first()).toBeVisible()
      await open(page, `#/level/${id}`)
      await button(page, 'Run the contest').click()
      await page.locator('.app[data-phase="run"]').waitFor({ state: 'attached', timeout: 60_000 })
      await end(page, context)
      await starsHere(await context.newPage(), 3)
    })
  }
})

test('two tabs leave each other’s work and settings alone, and show each other’s', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await openLab(page, id)
  await addLayer(page)
  await used(page, 2)
  await open(other, `#/level/${id}`)
  await used(other, 2)
  await addLayer(other)
  await used(other, 4)

  await open(page, '#/map')
  await openLab(page, '4-2-post-office')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('ArrowRight')
  await button(page, 'Settings').click()
  await page.getByRole('radio', { name: '125%' }).check({ force: true })
  await button(other, 'Settings').click()
  await other.getByRole('radio', { name: 'Calm' }).check({ force: true })

  await other.reload()
  await expect(other.getByRole('radio', { name: '125%' })).toBeChecked()
  await expect(other.getByRole('radio', { name: 'Calm' })).toBeChecked()
  await open(other, `#/level/${id}`)
  await used(other, 4)
})

test('two tabs on the same level keep the last draft, and the other beside it', async ({ page, context }) => {
  const other = await context.newPage()
  await openLab(page, id)
  await openLab(other, id)
  await addLayer(page)
  await addLayer(page)
  await used(page, 4)
  await addLayer(other)
  await used(other, 2)
  await other.reload()
  await used(other, 2)
  await other.getByRole('radio', { name: 'Work from the other tab' }).check({ force: true })
  await used(other, 4)
  await other.getByRole('radio', { name: 'Work from here' }).check({ force: true })
  await used(other, 2)
})

test('a star won in one tab lights up on the other’s map at once', async ({ page, context }) => {
  await open(page, '#/map')
  await expect(page.getByRole('img', { name: '0 of 144 stars' })).toBeVisible()
  const other = await context.newPage()
  await open(other, '#/settings')
  await bringPassport(
    other,
    JSON.stringify({
      passport: 'neon-harbour-passport',
      progress: { version: 1, levels: { [id]: { stars: 2 } } },
    }),
  )
  await expect(page.getByRole('img', { name: '2 of 144 stars' })).toBeVisible()
})

test('a passport’s work is offered beside the work here, until one of them is chosen', async ({ page }) => {
  const passport = (layers: readonly number[]) =>
    passportWith({
      [id]: { hidden: layers, activation: 'linear', learningRate: 0.01, epochs: 20, inputs: ['x', 'y'] },
    })
  await open(page, '#/settings')
  await bringPassport(page, passport([2]))
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  await open(page, '#/settings')
  await bringPassport(page, passport([6, 3]))
  await expect(page.getByText(/work here and in the passport for 3-5/).first()).toBeVisible()
  await open(page, `#/level/${id}`)
  await used(page, 2)
  const here = page.getByRole('radio', { name: 'Work from the passport' })
  await expect(here).toHaveCount(2)
  await here.nth(1).focus()
  // By keyboard.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await used(page, 9)
  await page.reload()
  await used(page, 9)
  await button(page, 'Keep only this one').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep only this one' }).click()
  await expect(page.getByText('You have more than one work here')).toHaveCount(0)
  await page.reload()
  await used(page, 9)
})

test('the last letters typed before a reload are there after it', async ({ page }) => {
  await openLab(page, '6-1-flood-search')
  await toWriting(page)
  await button(page, 'Python').first().click()
  const editor = page.locator('.cm-content')
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n# typed a moment ago')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Lab', exact: true })).toBeVisible()
  await expect(editor).toContainText('# typed a moment ago')
})

/** Lays a record on the disk, as another game would. */
const lay = (page: Page, value: object) =>
  page.evaluate(
    (record) =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('neon-harbour')
        asked.onsuccess = () => {
          const kept = asked.result.transaction('kept', 'readwrite').objectStore('kept')
          kept.put(record, 'progress')
          kept.transaction.oncomplete = () => {
            asked.result.close()
            resolve()
          }
        }
      }),
    value,
  )

test('the progress of an older game is taken over', async ({ page }) => {
  await open(page, '#/map')
  await expect(page.getByRole('img', { name: '0 of 144 stars' })).toBeVisible()
  const draft = { layers: [2], activation: 'linear', learningRate: 0.01, epochs: 20, inputs: ['x', 'y'] }
  await lay(page, { version: 1, levels: { [id]: { stars: 2, draft } } })
  await page.reload()
  await expect(page.getByRole('img', { name: '2 of 144 stars' })).toBeVisible()
  await open(page, `#/level/${id}`)
  await used(page, 2)
})

test('the save of a newer game is called newer and left as it is', async ({ page }) => {
  await open(page, '#/map')
  await expect(page.getByRole('img', { name: '0 of 144 stars' })).toBeVisible()
  const newer = { version: 2, levels: { [id]: { stars: 3, medals: ['gold'] } } }
  await lay(page, newer)
  await page.reload()
  await expect(page.getByText('This save is from a newer Neon Harbour.').first()).toBeVisible()
  await openLab(page, id)
  await addLayer(page)
  await used(page, 2)
  await page.reload()
  await used(page, 2)
  const there = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('neon-harbour')
        asked.onsuccess = () => {
          const got = asked.result.transaction('kept').objectStore('kept').get(['newer', 'progress', 1])
          got.onsuccess = () => resolve(got.result)
        }
      }),
  )
  expect(there).toEqual(newer)
})

test('a database of a newer game is said to be one', async ({ page }) => {
  // A page of the same origin that is not the game, which would make the older database first.
  await page.route('**/nothing.html', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('./nothing.html')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('neon-harbour', 2)
        asked.onerror = () => reject(asked.error)
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('kept')
          asked.result.createObjectStore('medals')
        }
        asked.onsuccess = () => {
          asked.result.close()
          resolve()
        }
      }),
  )
  await open(page, '#/map')
  await expect(page.getByText('The saves here are from a newer Neon Harbour.').first()).toBeVisible()
  await expect(page.getByText('does not let the game save')).toHaveCount(0)
})

test('a database closed under the game is opened again, and nothing is said', async ({ page, context }) => {
  await page.addInitScript(() => {
    const ask = IDBDatabase.prototype.transaction
    let last: IDBDatabase | undefined
    IDBDatabase.prototype.transaction = function (...how) {
      last = this
      return ask.apply(this, how)
    }
    Object.assign(window, { closeIt: () => last?.close() })
  })
  await openLab(page, id)
  await addLayer(page)
  await used(page, 2)
  await page.evaluate('closeIt()')
  await addLayer(page)
  await used(page, 4)
  await expect(page.getByText('does not let the game save')).toHaveCount(0)
  const crashed = page.waitForEvent('crash')
  const cdp = await context.newCDPSession(page)
  cdp.send('Page.crash').catch(() => {})
  await crashed
  const next = await context.newPage()
  await open(next, `#/level/${id}`)
  await used(next, 4)
})
