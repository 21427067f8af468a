/** What the last trained model answers for a contour, for pictures and never for a score. */
import type { Play } from '../../store/session.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import type { Lab } from './events.ts'
import { type Chosen, filled, heardOf } from './inputs.ts'
import type { Recipe } from './schema.ts'
import { heard, type Pitches } from './sung.ts'

/** The last training, whether or not it fits what is chosen now. */
export const lastLab = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

/** The training that fits the buoys as they float; after others were anchored it says nothing any more. */
export function labOf(play: Play): Lab | undefined {
  const lab = lastLab(play)
  const now = heardOf(play.recipe as Recipe)
  return lab && lab.film.length > 0 && String(lab.heard) === String(now) ? lab : undefined
}

/** Its probability of each tone. */
export const sharesOf = ({ scale, weights }: Lab, listening: Chosen, pitches: Pitches): number[] =>
  sharesAt(scale, weights, filled(scale, heard({ pitches }, listening)))
