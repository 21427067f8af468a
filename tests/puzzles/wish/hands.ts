/** The kind's hands: sensors by chips, what they pay by the steppers under them, foresight by its slider, with keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/wish/schema.ts'
import { hand, hold, press, slide, times } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { pay, ahead }, setup) => {
  const { sensors, amounts } = setup
  await slide(page, 'It looks ahead', ahead, setup.ahead.steps)
  const small = amounts.findIndex((amount) => amount > 0)
  for (const { sensor, amount } of pay) {
    const name = sensors.find(({ id }) => id === sensor)?.name.en ?? sensor
    await hold(page, page.getByRole('button', { name: new RegExp(`^${name}( ✓)?$`) }), true)
    const steps = amounts.indexOf(amount) - small
    if (steps === 0) continue
    await press(page, button(page, `${steps > 0 ? 'More' : 'Fewer'}: ${name}`))
    await times(page, Math.abs(steps) - 1, 'Enter')
  }
})
