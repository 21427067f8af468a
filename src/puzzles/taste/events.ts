import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CrowdEvent, EveningEvent } from '../kit/evening.ts'
import type { Offered } from './offering.ts'

/** A place on the map as it is drawn: about -1 to 1 along and up. */
export type Spot = readonly [number, number]

export interface Served extends Offered {
  /** What the listener truly gives, 1 to 5. */
  readonly stars: number
}

/**
 * A newcomer who answered the questions, was put on the map and offered songs. `truth` is the style they love best, `answer`
 * the style they are offered first, `right` whether they dance; `sure` is how many stars the map expects, 1 to 5 as 0 to 1.
 */
export interface Guest {
  /** Counted from 0. */
  readonly guest: number
  readonly at: Spot
  /** How many questions they answered. */
  readonly asked: number
  readonly served: readonly Served[]
  /** Mean of what they give. */
  readonly mean: number
}

/** A month of evenings: how many songs are still heard at the end of each week. Not counted. */
export interface MonthEvent extends RunEvent {
  readonly type: 'month'
  readonly weeks: readonly number[]
  readonly of: number
}

/** The player's own boat, last: nobody knows how they will like it. Not counted. */
export interface OwnEvent extends RunEvent {
  readonly type: 'own'
  readonly at: Spot
  readonly served: readonly Offered[]
}

/** Many boats at once, each where the map put it. */
export type FleetEvent = CrowdEvent & {
  readonly boats: readonly { readonly at: Spot; readonly right: boolean }[]
}

export type TasteEvent =
  | Exclude<EveningEvent<Guest>, { readonly type: 'rush' }>
  | FleetEvent
  | MonthEvent
  | OwnEvent

/** The map after so many rounds. */
export interface Frame extends Glimpse {
  readonly epoch: number
  /** How much of the ratings it explains, 0 to 1: nothing is right or wrong here, so it is no accuracy. */
  readonly explains: number
  readonly songs: readonly Spot[]
  readonly boats: readonly Spot[]
}

/** The map on one day of the month. */
export interface MonthFrame {
  readonly day: number
  readonly songs: readonly Spot[]
  readonly boats: readonly Spot[]
  /** To how many listeners the map plays each song; -1 where nobody rated it lately and it is off the map. */
  readonly plays: readonly number[]
}

/** What the lab shows of a learned map, and what it needs to place somebody on it. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
  readonly month: readonly MonthFrame[]
  readonly map: {
    readonly mean: number
    readonly loved: readonly number[]
    readonly songs: readonly (readonly number[])[]
  }
  readonly view: MapView
  /** Stars off on the ratings learned from and on those set aside. */
  readonly off: { readonly train: number; readonly aside: number }
  /** Songs still heard at the end of the month. */
  readonly heard: number
  /** What it was learned with. */
  readonly of: { readonly factors: number; readonly popularity: number; readonly surprises: number }
}

/** How factors become a place on the drawn map. */
export interface MapView {
  /** Along and up: a direction each among the factors, of length 1 or 0. */
  readonly axes: readonly [readonly number[], readonly number[]]
  /** What songs and listeners are divided by, so that most lie between -1 and 1. */
  readonly songs: number
  readonly boats: number
}
