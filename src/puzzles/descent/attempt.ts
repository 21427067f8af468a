/** Lets the ball roll down the practice mountain, then down those of seasons never seen. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { meanOff, playMorning, rollDown, rollsOf } from './contest.ts'
import type { DescentEvent, Frame, Lab } from './events.ts'
import type { Recipe, Setup } from './schema.ts'
import { offBy } from './surface.ts'

export const attempt: Attempt<Setup, Recipe, DescentEvent, Lab> = async (setup, recipe, tools) => {
  const scale = { at: setup.at, unit: recipe.unit }
  const { readings } = setup.practice
  const { path, off, end } = rollDown(setup, recipe, readings, readings, setup.start)
  const film = path.map((place, step): Frame => ({ step, ...place, off: offBy(scale, place, readings) }))
  const rolls = rollsOf(setup, recipe)
  const worst = Math.max(...rolls.map((roll) => roll.off))
  const season = setup.unseen[rolls.findIndex(({ off }) => off === worst)]?.season
  tools.report(1, film.at(-1))
  return {
    metrics: {
      'test.error': meanOff(rolls),
      'test.worst': worst,
      'test.lit': rolls.filter((roll) => roll.off <= setup.lit).length,
      'train.error': off,
    },
    ...(season !== undefined && { weakest: { 'test.worst': { name: String(season) } } }),
    events: playMorning(setup, recipe, rolls),
    lab: { film, end },
  }
}
