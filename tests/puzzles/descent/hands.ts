/** The kind’s hands: the scale, the learning rate and the steps by arrows, then the ball led by hand, by keys alone. */
import type { Recipe, Setup } from '../../../src/puzzles/descent/schema.ts'
import { hand, press, slide, times, turnTo } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(async (page, { unit, learningRate, steps, walk }, setup) => {
  await turnTo(page, 'By the rule')
  await slide(page, 'Scale', unit, setup.unit.steps)
  await slide(page, 'Learning rate', learningRate, setup.learningRate.steps)
  await slide(page, 'Steps before sunrise', steps, setup.steps.steps)
  if (!walk) return
  await turnTo(page, 'By hand')
  const [across, up] = [
    (walk.slope - setup.start.slope) / setup.stride,
    (walk.height - setup.start.height) / setup.stride,
  ]
  if (across === 0 && up === 0) return
  // The first step moves the focus to a button; all others are arrows on it.
  await press(page, button(page, /Height more/), up > 0 ? 'ArrowUp' : 'ArrowDown')
  await times(page, Math.abs(up) - 1, up > 0 ? 'ArrowUp' : 'ArrowDown')
  await times(page, Math.abs(across), across > 0 ? 'ArrowRight' : 'ArrowLeft')
})
