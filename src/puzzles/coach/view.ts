import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Tries } from '../../ui/kit/tries.ts'
import type { Pitches } from '../kit/sung.ts'
import { type Learner, penguinAt } from './learners.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking extends Tries {
  /** The learner who is looked at, as a place of the rehearsal. */
  readonly chosen: number
  /** What is to be sung; a new object for each time. `by` where it is none of the rehearsal. */
  readonly song: { readonly pitches: Pitches; readonly by?: Learner } | undefined
  /** Hertz, while something is sung. The game's sound reads it. */
  readonly sung: number | undefined
}

export type View = ViewParts<Looking>

export function viewOf(session: ViewOf): View {
  // Whoever comes first to the lab sees the penguin before the coach.
  return session<Looking>({ chosen: penguinAt, song: undefined, sung: undefined, tries: [] }).parts
}
