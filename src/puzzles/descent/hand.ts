import type { Recipe, Setup } from './schema.ts'
import type { Place } from './surface.ts'

/** Where the ball stands by hand. */
export const handOf = ({ start }: Pick<Setup, 'start'>, { walk }: Pick<Recipe, 'walk'>): Place =>
  walk ? { slope: walk.slope, height: walk.height } : start
