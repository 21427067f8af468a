/** What the last trained model answers for a call, for pictures and never for a score. */
import type { Play } from '../../store/session.ts'
import { largest } from '../kit/scores.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import { type Call, thingOf } from './calls.ts'
import type { Lab } from './events.ts'
import { edgesOf, heard } from './inputs.ts'
import type { Recipe, Setup } from './schema.ts'

/** The last training, whether or not it fits what is chosen now. */
export const lastLab = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

/** The training that fits rate and window as they are; after a change it says nothing any more. */
export function labOf(play: Play): Lab | undefined {
  const lab = lastLab(play)
  const { rate, window } = play.recipe as Recipe
  return lab?.rate === rate && lab.window === window ? lab : undefined
}

/** The note that it calls, and its probability of each thing's pier. */
export function callOf(setup: Setup, { scale, weights, rate, window }: Lab, call: Call) {
  const notes = sharesAt(scale, weights, heard(call, rate, window, edgesOf(setup)))
  const shares = setup.things.map((_, thing) =>
    notes.reduce((sum, share, note) => sum + (thingOf(setup, note) === thing ? share : 0), 0),
  )
  return { note: largest(notes), shares }
}
