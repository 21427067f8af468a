import type { Play } from '../../store/session.ts'
import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Lab } from './events.ts'
import type { Place } from './pick.ts'
import type { Recipe } from './schema.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** Which of the heap lies under the lamp. */
  readonly lamp: number | undefined
  /** Where the next handful would be taken, and how large it would be. */
  readonly from: Place
  readonly many: number
  /** What the player said a number of labels would come to, in hundredths; the newest last. */
  readonly guesses: readonly { readonly labels: number; readonly right: number }[]
  /** Pieces that the player labelled without pay, and how long that took. */
  readonly byHand: readonly { readonly at: number; readonly answer: number; readonly ms: number }[]
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({
    ...{ lamp: undefined, from: 'any', many: 20, guesses: [], byHand: [] },
  }).parts

/** The training that fits the handfuls; after another handful it says nothing any more. */
export function labOf(play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  return lab && lab.curve.length > 0 && lab.of === JSON.stringify((play.recipe as Recipe).handfuls)
    ? lab
    : undefined
}
