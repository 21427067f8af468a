import type { Glimpse, ProgramLine, ProgramStop, RunEvent } from '../../engine/index.ts'
import type { Estate } from './worlds/flood/world.ts'
import type { Walk } from './worlds/lanterns/world.ts'

/** What a case looks like on the stage. */
export type Place =
  | ({ readonly world: 'lanterns' } & Omit<Walk, 'model'>)
  | ({ readonly world: 'flood' } & Estate)
  | {
      readonly world: 'learner'
      readonly xs: readonly number[]
      readonly ys: readonly number[]
      readonly topic: Topic
    }
  | { readonly world: 'mood'; readonly text: string; readonly lang: string }

export type Topic = 'storms' | 'crickets'

/** How a case ended: the right answer, the program's answer. */
export type Verdict =
  | { readonly code: 'arrived' }
  | { readonly code: 'bumped' }
  | { readonly code: 'elsewhere' }
  | { readonly code: 'shortest'; readonly length: number }
  | { readonly code: 'longer'; readonly truth: number; readonly answer: number }
  | { readonly code: 'not-a-way' }
  /** The way is right, and the program cannot have found it: it never asked what lies along it. */
  | { readonly code: 'unasked' }
  | { readonly code: 'line' | 'other-line'; readonly truth: Line; readonly answer: Line }
  | { readonly code: 'not-a-line' }
  /** The answer is no number at all. */
  | { readonly code: 'not-a-mood' }
  | { readonly code: 'mood'; readonly truth: Mood; readonly answer: Mood | 'none' }
  /** The program itself stopped. */
  | { readonly code: 'stopped'; readonly stop: ProgramStop }

export type Line = readonly [slope: number, intercept: number]
export type Mood = 'good' | 'bad'

/** The contest as data, the same whatever language the program was written in. */
export type CodeEvent = RunEvent &
  (
    | { readonly type: 'case'; readonly number: number; readonly visible: boolean; readonly place: Place }
    | { readonly type: 'move'; readonly how: Move; readonly cell: number; readonly heading: number }
    | { readonly type: 'read'; readonly cell: number; readonly label: string; readonly sure: number }
    | { readonly type: 'expand'; readonly cell: number; readonly found: readonly number[] }
    | { readonly type: 'way'; readonly cells: readonly number[] }
    | { readonly type: 'line'; readonly line: Line }
    | { readonly type: 'end'; readonly verdict: Verdict; readonly right: boolean }
  )

export type Move = 'forward' | 'turnLeft' | 'turnRight' | 'turnAround' | 'bump'

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
  readonly model?: { readonly epochs: number; readonly accuracy: number }
}
