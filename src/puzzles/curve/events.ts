import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { Wild } from './curve.ts'

/** A picnic: the curve says how warm it will be, everybody dresses for that, then the day comes. */
export interface PicnicEvent extends RunEvent {
  readonly type: 'picnic'
  /** Index in the setup's `picnics`. */
  readonly picnic: number
  /** What the curve says, °C. */
  readonly says: number
  /** Outfits, as indices: the one put on, and the one that the day asked for. */
  readonly answer: number
  readonly truth: number
  readonly right: boolean
  /** The curve says what no weather has. */
  readonly wild?: Wild
  readonly drum?: true
}

/** The player's birthday, for which no log says how it was; it is not counted. */
export interface OwnEvent extends RunEvent {
  readonly type: 'own'
  readonly day: number
  readonly says: number
  readonly answer: number
  readonly wild?: Wild
}

/** How far curve and hand were off on average, °C. */
export interface EndEvent extends RunEvent {
  readonly type: 'end'
  readonly off: number
  readonly hand?: number
}

export type CurveEvent = PicnicEvent | OwnEvent | EndEvent

/** The curve after so many epochs: its heights at `drawnDays`, and how far it is off, °C. */
export interface Frame {
  readonly epoch: number
  readonly curve: readonly number[]
  /** On the pages that it learns from. */
  readonly off: number
  /** On those set aside, where there are some. */
  readonly aside?: number
}

/** What the lab shows of a training; the error on the pages learned from is its loss. */
export interface Lab extends Glimpse {
  readonly film: readonly Frame[]
  /** What it was learned with. */
  readonly degree: number
  readonly every: number
}

/** Asked of the mind: the curve, learned anew with one page spoiled. */
export interface Soup {
  readonly soup: number
}
