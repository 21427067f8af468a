/** What the last trained model made of the rehearsal, for pictures and panels. */
import type { Play } from '../../store/session.ts'
import type { Frame, Lab } from './events.ts'
import { rehearsalOf } from './learners.ts'
import type { Recipe, Setup } from './schema.ts'
import type { Judged } from './verdicts.ts'

/** The training that fits the groups as they are chosen; after others were it says nothing any more. */
export function labOf(play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const { taught } = play.recipe as Recipe
  return lab && lab.film.length > 0 && String(lab.taught) === String(taught) ? lab : undefined
}

export interface Rehearsed extends Judged {
  readonly hears: number
}

/** The rehearsal's learners with what the model gives them. */
export const rehearsedBy = (setup: Setup, { given, hears }: Pick<Frame, 'given' | 'hears'>): Rehearsed[] =>
  rehearsalOf(setup).map((learner, i) => ({ ...learner, given: given[i] ?? 0, hears: hears[i] ?? 0 }))
