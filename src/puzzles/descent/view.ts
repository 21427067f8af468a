import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Place } from './surface.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** How wrong the line under the ball sounds, 0 to 1; undefined for silence. The game's sound reads it. */
  readonly tone: number | undefined
  /** The ball that takes one step at a time, with all its places. */
  readonly toy: readonly [Place, ...Place[]] | undefined
  /** The ball that is shown: led by hand, or by the rule. */
  readonly tab: 'hand' | 'rule'
  /** Fog lies on the mountain until a ball has rolled. */
  readonly clear: boolean
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({ tone: undefined, toy: undefined, tab: 'hand', clear: false }).parts

/** How wrong a line sounds, 0 to 1: each octave of the tone is a doubling of the error, 5 kt or less the lowest. */
export const toneOf = (off: number): number => Math.min(1, Math.max(0, Math.log2(off / 5) / Math.log2(20)))
