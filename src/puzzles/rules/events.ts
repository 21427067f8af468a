import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CaseEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Split } from '../kit/tree.ts'

/** What a tree says of an animal, and the pen that its answers lead to. */
export type Sorted = Answer & {
  readonly card: string
  readonly at: string
  /** How many of the yard are in that pen. */
  readonly inPen: number
}

/** One animal walks the player's tree. */
export type HandEvent = CaseEvent<{
  readonly card: string
  readonly at: string
  readonly inPen: number
  /** One of the famous hard ones, with a drum roll. */
  readonly drum: boolean
}>

/** The learned tree weighs its questions at a place and asks the best. */
export interface SplitEvent extends RunEvent, Split {
  readonly type: 'split'
  /** Counts from 0. */
  readonly n: number
}

/** The same animal walks the learned tree; it adds nothing to the count, which is the player's. */
export interface LearnedEvent extends RunEvent, Sorted {
  readonly type: 'learned'
  readonly sure: number
  readonly right: boolean
  /** Counts from 1. */
  readonly n: number
  readonly score: number
}

/** How many of a class found their pen. */
export interface Recall {
  readonly class: number
  readonly right: number
  readonly of: number
}

/** The last word: both scores side by side. */
export interface BoardEvent extends RunEvent {
  readonly type: 'board'
  readonly hand: number
  readonly learned: number
  readonly of: number
  readonly byEye: { readonly right: number; readonly of: number }
  /** The class that the player's tree did worst by. */
  readonly worst: Recall
}

export type FerryEvent = HandEvent | SplitEvent | LearnedEvent | BoardEvent

/** What the lab shows: the yard alone, whose classes the player sees. */
export interface Lab extends Glimpse {
  readonly known: readonly Sorted[]
}
