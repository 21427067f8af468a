/**
 * Changes from every place to every other, judged on what the canvas shows: after each the stage must look like
 * its own place as it looks when it is the first to be opened, and like no other. On the plain canvas; what WebGL alone
 * could do wrong is tried in painted.e2e.ts.
 */

import { changePlaces, errorsOf, expectToSee, firstLooks, levelAt, places, turnOf } from './looks.ts'
import { bringPassport, button, ids, open, passportWith, solution, toWorldOutside } from './player.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 480, height: 360 } })

const turn = turnOf(places.length, 100)

test(`every change from place to place (${turn.name}) shows that place, by address, Back and Forward`, async ({
  page,
}) => {
  await changePlaces(page, places, turn.isTried)
})

test('the button that leads to the next level shows that level, from the first to the last and to the map', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const errors = errorsOf(page)
  await open(page, '#/settings')
  const drafts = Object.fromEntries(ids.map((id) => [id, solution(id, 'expert').recipe]))
  await bringPassport(page, passportWith(drafts))
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  const looks = await firstLooks(page, ['#/map', ...ids.map(levelAt)])
  await open(page, levelAt(ids[0] ?? ''))
  for (const [i, id] of ids.entries()) {
    await expectToSee(page, levelAt(id), looks)
    await button(page, 'Run the contest').click()
    await button(page, 'To the stars').click({ timeout: 60_000 })
    await toWorldOutside(page)
    await page
      .getByRole('main')
      .getByRole('button', { name: i < ids.length - 1 ? 'Next level' : 'To the map' })
      .click()
  }
  // Lit and in its ceremony the map looks other than when it was first opened: told from what stood before it alone.
  const last = levelAt(ids.at(-1) ?? '')
  await expectToSee(page, '#/map', new Map([...looks].filter(([place]) => [last, '#/map'].includes(place))))
  expect(errors).toEqual([])
})
