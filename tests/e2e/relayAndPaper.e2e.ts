/** The Knob Relay and the Paper Network, as a class plays them: by keys alone. */

import { button } from './player.ts'
import { begin, choose, goOn, heading, press } from './teacher.ts'
import { expect, test } from './test.ts'

test('three teams play the Knob Relay to the unseen cases by keyboard; a reload loses nothing', async ({
  page,
}) => {
  await begin(page, /Knob Relay/)
  await expect(heading(page, 'Which model shall we tune?')).toBeVisible()
  await choose(page, /Bend the border/)
  await goOn(page, /^First turn/)
  // Whales turn the learning rate on twice, and once back.
  await expect(heading(page, /Whales: your knob, learning rate/)).toBeVisible()
  await press(page, ' ', '1', '1', 'Shift+1', '2', '3', '3')
  await expect(button(page, /^Crabs: It helps/)).toBeVisible()
  await expect(button(page, /^Turtles: It does not/)).toBeVisible()
  await page.reload()
  await button(page, /Resume the lesson/).click()
  await expect(button(page, /^Turtles: It does not/)).toBeVisible()
  await expect(page.locator('.relay__knobbed b')).toHaveText('0.1')
  await press(page, 'Enter')
  await goOn(page, /^Reveal/)
  await expect(heading(page, /^It helped|^No help/)).toBeVisible()
  await press(page, 'Enter')
  // Crabs pass.
  await expect(heading(page, /Crabs: your knob, epochs/)).toBeVisible()
  await press(page, ' ', 'Enter')
  await expect(heading(page, /Turtles: your knob, neurons in layer 1/)).toBeVisible()
  await press(page, ' ', '3', '3', '3', '3', 'Enter')
  await goOn(page, /^Reveal/)
  await expect(heading(page, /^It helped|^No help/)).toBeVisible()
  // How anybody stands is told at the end alone.
  await expect(page.getByText(/points$/)).toHaveCount(0)
  await button(page, 'To the unseen cases').click()
  await expect(heading(page, /nobody has seen/)).toBeVisible()
  await press(page, ' ', '1', '2', '2', 'Enter')
  await goOn(page, /^Go!/)
  await expect(page.locator('.lanes__one')).toHaveCount(2)
  await press(page, 's')
  await goOn(page, /^Go on/)
  await expect(heading(page, /in the lab, .* unseen/)).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'Which model shall we tune?')).toBeVisible()
})

test('three teams turn the cards of the Paper Network, and the machine after them, by keyboard', async ({
  page,
}) => {
  await begin(page, /Paper Network/)
  await expect(heading(page, 'What shall the cards learn?')).toBeVisible()
  await choose(page, /Label rush/)
  await expect(heading(page, 'Whales: turn one card')).toBeVisible()
  await expect(page.locator('.paper__card')).toHaveCount(12)
  for (const [turn, team] of ['Whales', 'Crabs', 'Turtles'].entries()) {
    await expect(heading(page, `${team}: turn one card`)).toBeVisible()
    await press(page, ' ', 'e', 'ad'[turn % 2] ?? 'a', '1', '2', '3')
    await expect(page.locator('.paper__card[data-hand]')).toHaveCount(1)
    if (turn === 0) {
      await page.reload()
      await button(page, /Resume the lesson/).click()
      await expect(page.locator('.paper__card[data-hand]')).toHaveCount(1)
    }
    await press(page, 'Enter')
    await expect(heading(page, 'Locked: what does the loss do?')).toBeVisible()
    await press(page, 'Enter')
    await expect(heading(page, /^The loss fell|^Uphill/)).toBeVisible()
    if (turn < 2) await press(page, 'Enter')
  }
  await expect(page.getByText(/points$/)).toHaveCount(0)
  await button(page, /^The machine’s turn/).click()
  await expect(heading(page, /same cards/)).toBeVisible()
  await press(page, ' ', '1', '2', '2', 'Enter')
  await expect(heading(page, /All twelve at once/)).toBeVisible()
  await goOn(page, /^One minute to talk/)
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await expect(button(page, /^Whales: Lower/)).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'What shall the cards learn?')).toBeVisible()
})
