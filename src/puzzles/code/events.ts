import type { Glimpse, ProgramLine, ProgramStop, RunEvent } from '../../engine/index.ts'
import type * as flood from './worlds/flood/events.ts'
import type * as lanterns from './worlds/lanterns/events.ts'
import type * as learner from './worlds/learner/events.ts'
import type * as mood from './worlds/mood/events.ts'

export type { Move } from './worlds/lanterns/events.ts'
export type { Line, Topic } from './worlds/learner/events.ts'
export type { Mood, Tally } from './worlds/mood/events.ts'

/** What a case looks like on the stage. */
export type Place = lanterns.Place | flood.Place | learner.Place | mood.Place

/** How a case ended: the right answer, the program's answer. */
export type Verdict =
  | lanterns.Verdict
  | flood.Verdict
  | learner.Verdict
  | mood.Verdict
  /** Right, and known beforehand: of cases that were new to it the program knew nothing. */
  | { readonly code: 'by-heart' }
  /** The program itself stopped. */
  | { readonly code: 'stopped'; readonly stop: ProgramStop }

/** The contest as data, the same whatever language the program was written in. */
export type CodeEvent = RunEvent &
  (
    | { readonly type: 'case'; readonly number: number; readonly visible: boolean; readonly place: Place }
    | lanterns.Event
    | flood.Event
    | learner.Event
    | mood.Event
    | { readonly type: 'end'; readonly verdict: Verdict; readonly right: boolean }
  )

/** One case as the lab shows it, or, hidden, as the contest does. */
export interface LabCase {
  readonly visible: boolean
  readonly passed: boolean
  readonly verdict: Verdict
  /** Where its events begin in the outcome's, and how many there are. */
  readonly from: number
  readonly events: number
  readonly steps: number
  readonly printed: string
  /** Which call of the program made each event after the first, counted from 0. */
  readonly callOf: readonly number[]
  /** Every line that ran, with what it set; of a hidden case only those behind its events. */
  readonly lines: readonly ProgramLine[]
}

export interface Lab extends Glimpse {
  readonly cases: readonly LabCase[]
  /** The program's line behind each event, 0 for none: for the running line in the editor. */
  readonly lineOf: readonly number[]
  /** Why no case could be run, if none could. */
  readonly unread?: ProgramStop
  /** How the model that the program calls was trained: passes over its examples, and its accuracy on them in the end. */
  readonly model?: {
    readonly epochs: number
    readonly accuracy: number
    /** Where the player's drawings trained it: how many they were, and the accuracy then. */
    readonly own?: {
      readonly drawings: number
      readonly accuracy: number
      /** Of what share of the contest's walks it may be expected to misread a sign, at that accuracy. */
      readonly astray: number
      /** The sign that it reads worst, of so many fresh ones, where it misreads any. */
      readonly worst?: { readonly sign: string; readonly right: number; readonly of: number }
    }
  }
}
