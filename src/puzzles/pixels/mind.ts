/** What the last trained model answers for any picture, for the eye and never for a score. */
import type { Play } from '../../store/session.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import type { Frame, Lab } from './events.ts'
import { inputsFor } from './reading.ts'
import type { Recipe, Setup } from './schema.ts'

/**
 * The training that fits the open windows; after another was opened it says nothing any more. In a hunt the last one: what
 * was mended since is told, and the hunt goes on.
 */
export function labOf(play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const { windows, weigh = false } = play.recipe as Recipe
  if ((play.level.setup as Setup).hunt) return lab && lab.film.length > 0 ? lab : undefined
  return lab && lab.film.length > 0 && String(lab.windows) === String(windows) && lab.weigh === weigh
    ? lab
    : undefined
}

/** The probability of each class for a picture. */
export function sharesOf(setup: Setup, frame: Frame, dots: readonly number[]): number[] {
  const inputs = inputsFor(setup, frame)(dots)
  return sharesAt({ mean: [], deviation: [] }, frame.weights, inputs)
}
