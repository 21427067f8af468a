/** Red v Blue, as a class plays it: by keys alone. */

import { expectNoBarriers } from './barriers.ts'
import { button } from './player.ts'
import { begin, goOn, heading, press, reload } from './teacher.ts'
import { expect, test } from './test.ts'

test('three teams play both halves of Red v Blue by keyboard; a reload loses nothing', async ({ page }) => {
  await begin(page, /Red v Blue/)
  await goOn(page, /^Red begins/)
  for (const half of [1, 2]) {
    await expect(heading(page, /^Red: make this \d look like another/)).toBeVisible()
    await expect(page.getByText(`Half ${half} of 2`)).toBeVisible()
    await press(page, ' ', 'x', 'ArrowRight', 'x', 'ArrowUp', 'x', 'ArrowUp', 'x', 'ArrowLeft', 'x')
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'x', 'ArrowLeft', 'x')
    // Six and no seventh; the other side guesses meanwhile.
    await expect(page.locator('.redblue__pixel[data-turned]')).toHaveCount(6)
    await press(page, '1', '2', '2', '3')
    await expect(
      page.getByRole('button', { name: half === 1 ? 'Crabs: It is not' : 'Whales: It is fooled' }),
    ).toBeVisible()
    if (half === 1) {
      await expectNoBarriers(page, 'the grid')
      await reload(page)
      await expect(page.locator('.redblue__pixel[data-turned]')).toHaveCount(6)
      await expect(button(page, 'Crabs: It is not')).toBeVisible()
    }
    await press(page, 'Enter')
    await goOn(page, /^Reveal/)
    await expect(heading(page, /^Fooled: it reads a \d|^Not fooled: still a \d/)).toBeVisible()
    await expect(page.locator('.redblue__reading')).toHaveCount(2)
    // How anybody stands is told at the end alone.
    await expect(page.getByText(/points$/)).toHaveCount(0)
    await goOn(page, /^Blue’s turn/)
    await expect(heading(page, /^Blue: five examples/)).toBeVisible()
    await press(page, ' ', 'a', 'b', 'c', 'd', 'e', 'f', '1', '2')
    await expect(page.locator('.redblue__example[aria-pressed="true"]')).toHaveCount(5)
    if (half === 1) await expectNoBarriers(page, 'the examples')
    await press(page, 'Enter')
    await goOn(page, /^Reveal/)
    await expect(heading(page, /^Blue holds|^Red holds/)).toBeVisible()
    await expect(page.locator('.redblue__reading')).toHaveCount(3)
    await goOn(page, half === 1 ? /^Swap the sides/ : /^One minute to talk/)
  }
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await press(page, 'Enter')
  await goOn(page, /^Red begins/)
})
