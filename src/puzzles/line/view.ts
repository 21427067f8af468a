import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Frame } from './events.ts'
import type { Line } from './line.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The line in the player's hand: not let go yet. */
  readonly held: Line | undefined
  /** How wrong what is held or learning sounds, 0 to 1; undefined for silence. The game's sound reads it. */
  readonly tone: number | undefined
  /** A reading made of soup, kt, and what the neuron makes of the logs with it. */
  readonly soup: { readonly wind: number; readonly neuron: Frame | undefined } | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({ held: undefined, tone: undefined, soup: undefined }).parts

/** How wrong a line sounds, 0 to 1: each octave of the tone is a doubling of the error, 3 kt or less the lowest. */
export const toneOf = (off: number): number => Math.min(1, Math.max(0, Math.log2(off / 3) / Math.log2(20)))
