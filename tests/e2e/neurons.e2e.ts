/** The Human Network, as a class plays it: by keys alone. */

import { expectNoBarriers } from './barriers.ts'
import { button } from './player.ts'
import { begin, goOn, heading, press, reload } from './teacher.ts'
import { expect, test } from './test.ts'

test('three teams are the Human Network by keyboard, from the weights to the machine’s; a reload loses nothing', async ({
  page,
}) => {
  await begin(page, /Human Network/)
  await goOn(page, /^Now you: set the weights/)
  await expect(heading(page, /^Does it live in or on the water/)).toBeVisible()
  // Two questions a team: fins and hair, breathing and hunting, eggs and feathers.
  await press(page, ' ', '1', '1', 'Shift+1', '2', '2', '2', '3')
  const weights = () => page.locator('.neurons__weight').allInnerTexts()
  await expect.poll(weights).toEqual(['+2', '−2', '+1', '+1', '0', '0'])
  await expectNoBarriers(page, 'the weights')
  await press(page, 'Enter')
  for (let n = 1; n <= 6; n++) {
    await expect(page.getByText(`Animal ${n} of 6`)).toBeVisible()
    await expect(heading(page, /: who stands\?$/)).toBeVisible()
    await press(page, ' ', '1', '2', '2', 'Shift+3')
    await expect(page.locator('.neurons__one[data-stands="yes"]')).toHaveCount(2)
    await expect(page.locator('.neurons__one[data-stands="no"]')).toHaveCount(1)
    if (n === 2) {
      await reload(page)
      await expect(page.locator('.neurons__one[data-stands="yes"]')).toHaveCount(2)
      await expect.poll(weights).toEqual(['+2', '−2', '+1', '+1', '0', '0'])
    }
    await press(page, 'Enter')
    // Fins stand: +2; breathing sits: +2; feathers stand: 0.
    await expect(page.locator('.neurons__verdict b').first()).toHaveText('+4')
    // How anybody stands is told at the end alone.
    await expect(page.getByText(/points$/)).toHaveCount(0)
    await goOn(page, n < 6 ? /^Next animal/ : /^Class against machine/)
  }
  await expect(heading(page, /^On 32 animals/)).toBeVisible()
  await press(page, ' ', '1', '2', '2')
  await expect(button(page, 'Crabs: Not the machine')).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, /^Right of 32 animals: the class \d+, the machine \d+/)).toBeVisible()
  await expect(page.locator('.neurons__weights tbody tr')).toHaveCount(7)
  await expectNoBarriers(page, 'both sets of weights')
  await goOn(page, /^One minute to talk/)
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await press(page, 'Enter')
  await goOn(page, /^Now you: set the weights/)
})
