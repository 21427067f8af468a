/**
 * Changes from every place to every other, judged on what the canvas shows: after each the stage must look like
 * its own place as it looks when it is the first to be opened, and like no other. On the plain canvas; what WebGL alone
 * could do wrong is tried in painted.e2e.ts.
 */

import { changePlaces, errorsOf, expectToSee, firstLooks, levelAt, places, turnOf } from './looks.ts'
import { bringPassport, button, day, ids, open, passportWith, solution, toWorldOutside } from './player.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 480, height: 360 } })

const turn = turnOf(places.length, 100)

test(`every change from place to place (${turn.name}) shows that place, by address, Back and Forward`, async ({
  page,
}) => {
  await changePlaces(page, places, turn.isTried)
})

/** A third of the campaign, to the first level of the next third or to the map. */
const [third, length] = [day % 3, Math.ceil(ids.length / 3)]
const along = process.env.TURNS === 'all' ? ids : ids.slice(third * length, (third + 1) * length + 1)

test(`the button that leads to the next level shows that level, from ${along[0]} to ${along.at(-1)}, and then the map`, async ({
  page,
}) => {
  test.setTimeout(600_000)
  const errors = errorsOf(page)
  await open(page, '#/settings')
  const drafts = Object.fromEntries(ids.map((id) => [id, solution(id, 'expert').recipe]))
  await bringPassport(page, passportWith(drafts))
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  const looks = await firstLooks(page, ['#/map', ...along.map(levelAt)])
  await open(page, levelAt(along[0] ?? ''))
  for (const [i, id] of along.entries()) {
    await expectToSee(page, levelAt(id), looks)
    await button(page, 'Run the contest').click()
    await button(page, 'To the stars').click({ timeout: 60_000 })
    await toWorldOutside(page)
    const on = i < along.length - 1 ? 'Next level' : 'To the map'
    await page.getByRole('main').getByRole('button', { name: on }).click()
  }
  // Lit and in its ceremony the map looks other than when it was first opened: told from what stood before it alone.
  const last = levelAt(along.at(-1) ?? '')
  await expectToSee(page, '#/map', new Map([...looks].filter(([place]) => [last, '#/map'].includes(place))))
  expect(errors).toEqual([])
})
