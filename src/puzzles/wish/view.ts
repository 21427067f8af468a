import type { ViewOf, ViewParts } from '../../store/view.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** What somebody who drives by hand has done so far, while they do: a letter a step, as a night has it. */
  readonly hand: string | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View => session<Looking>({ hand: undefined }).parts
