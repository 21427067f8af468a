import type { Play } from '../../store/session.ts'
import type { Lab } from './events.ts'
import type { Recipe } from './schema.ts'

/** The last training, while it is of the pay that stands there now: another pay makes another robot. */
export function labOf(play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  return lab && JSON.stringify(lab.recipe) === JSON.stringify(play.recipe as Recipe) ? lab : undefined
}
