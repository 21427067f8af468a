import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Frame } from './events.ts'

/** What one degree came to with as many pages set aside, °C. */
export interface Tried {
  readonly degree: number
  readonly every: number
  readonly off: number
  readonly aside: number | undefined
}

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking {
  /** The hand's beads while one of them is carried, °C. */
  readonly held: readonly number[] | undefined
  /** Whether the hand's curve is shown. */
  readonly byHand: boolean
  /** What each degree came to so far. */
  readonly tried: readonly Tried[]
  /** What a page spoiled by soup says, °C, and the curve with it. */
  readonly soup: { readonly heat: number; readonly frame: Frame | undefined } | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({ held: undefined, byHand: true, tried: [], soup: undefined }).parts

/** With this one, in the order of degrees; the same degree and pages come to the same, so it stands there once. */
export const withTried = (all: readonly Tried[], one: Tried): readonly Tried[] =>
  [...all.filter(({ degree, every }) => degree !== one.degree || every !== one.every), one].toSorted(
    (a, b) => a.degree - b.degree,
  )
