/** Where the lanterns hang: as the player hung them or, once they were grouped from there, where that ended. Pure. */
import type { Play } from '../../store/session.ts'
import type { Lab } from './events.ts'
import type { Place, Recipe } from './schema.ts'

export const labOf = ({ outcome, before }: Pick<Play, 'outcome' | 'before'>): Lab | undefined =>
  (outcome ?? before)?.lab as Lab | undefined

/** Names and open crates move nothing. */
export function standingOf(recipe: Recipe, lab: Lab | undefined): readonly Place[] {
  const end = lab?.film.at(-1)?.lanterns
  return end && lab && made(recipe, lab) ? end : recipe.lanterns
}

function made({ along, up, scale, stretch, lanterns }: Recipe, { of }: Lab): boolean {
  const now = { along, up, scale, stretch, lanterns: lanterns.map(({ x, y }) => ({ x, y })) }
  return JSON.stringify(now) === JSON.stringify(of)
}
