import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Spot } from './events.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The song that is looked at, as an index. */
  readonly song: number | undefined
  /** What is to be heard; a new object for each time. */
  readonly tune: { readonly song: number } | undefined
  /** Hertz, while something is heard. The game's sound reads it. */
  readonly sung: number | undefined
  /** Where the player's boat was dragged to. */
  readonly you: Spot | undefined
  /** The month is to run; a new object for each time. */
  readonly month: object | undefined
  /** The day that the stage shows of it, counted from 0. */
  readonly day: number | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({
    ...{ song: undefined, tune: undefined, sung: undefined },
    ...{ you: undefined, month: undefined, day: undefined },
  }).parts
