/** The Data Auction, as a class plays it: by keys alone. */

import { button } from './player.ts'
import { begin, choose, goOn, heading, press, reload } from './teacher.ts'
import { expect, test } from './test.ts'

test('three teams buy crates by sealed bids, by keyboard, and their models race; a reload loses nothing', async ({
  page,
}) => {
  await begin(page, /Data Auction/)
  await choose(page, /Label rush/)
  await expect(heading(page, 'Crate 1')).toBeVisible()
  await expect(page.locator('.auction__samples li')).toHaveCount(5)
  // Whales bid 70, Crabs 30, Turtles everything and then nothing again; none of it is seen.
  await press(page, ' ', ...'1111111222'.split(''), ...'33333333333'.split(''), 'Shift+1', '1')
  await expect(button(page, 'Whales: a sealed bid')).toBeVisible()
  await expect(page.locator('.auction__teams')).not.toContainText('70')
  await reload(page)
  await expect(button(page, 'Whales: a sealed bid')).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'Crate 1 goes to Whales')).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'Crate 2')).toBeVisible()
  await expect(button(page, 'Whales: no bid yet')).toContainText('30 coins')
  await press(page, ' ', ...'1112222222222333'.split(''), 'Enter')
  await expect(heading(page, 'Crate 2 goes to Crabs')).toBeVisible()
  await press(page, 'Enter')
  // Crabs have nothing left: they say what they think of the crate.
  await expect(heading(page, 'Crate 3')).toBeVisible()
  await press(page, ' ', '2', '2', '1', '3')
  await expect(button(page, 'Crabs: Bad crate')).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'Crate 3 goes to Whales and Turtles')).toBeVisible()
  await press(page, 'Enter')
  for (const crate of ['Crate 4', 'Crate 5']) {
    await expect(heading(page, crate)).toBeVisible()
    await press(page, ' ', 'Enter')
    await expect(heading(page, `${crate}: nobody bids`)).toBeVisible()
    await press(page, 'Enter')
  }
  await expect(heading(page, 'Will the team that paid most win?')).toBeVisible()
  await press(page, ' ', '1', '2', '2', '3', 'Enter')
  await goOn(page, /^Go!/)
  await expect(page.locator('.lanes__one')).toHaveCount(3)
  await press(page, 's')
  await expect(page.locator('.lanes__one[data-won]').first()).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, /: most right$/)).toBeVisible()
  // How anybody stands is told at the end alone.
  await expect(page.getByText(/points$/)).toHaveCount(0)
  await press(page, 'Enter')
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await expect(page.locator('.auction__lots li')).toHaveCount(5)
  await expect(page.locator('.auction__lots li[data-bad]')).toHaveCount(3)
  await press(page, 'Enter')
  await expect(heading(page, 'Whose data is for sale?')).toBeVisible()
})
