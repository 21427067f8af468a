import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'

/** One of tonight's letters, counted from 0, and how many were learned from with the stamp it was given. */
export interface Tonight {
  readonly at: number
  /** Words of it that lie on the scale, by their ids. */
  readonly on: readonly string[]
  readonly shown: number
}

export type CrowdEvent = RushEvent & { readonly batch: readonly Pick<Answer, 'truth' | 'answer'>[] }

/** A letter of the harbour's own, with its words; counted by itself. */
export type PostEvent = RunEvent &
  Answer & {
    readonly type: 'post'
    readonly at: number
    readonly on: readonly string[]
    readonly shown: number
    /** Of the harbour's letters so far, how many came out right. */
    readonly rightSoFar: number
    readonly drum?: boolean
  }

/** The player's own letter. Nobody says what it is. */
export type OwnEvent = RunEvent & { readonly type: 'own'; readonly answer: number; readonly sure: number }

/** What the night came to, for the scale that the gate went by and for the other one. */
export type BoardEvent = RunEvent & {
  readonly type: 'board'
  readonly weigh: 'hand' | 'learned'
  readonly correct: number
  readonly other: number
  readonly of: number
  readonly lost: number
  readonly let: number
  readonly harbour: number
  readonly letters: number
}

export type GateEvent =
  | CaseEvent<Tonight>
  | CrowdEvent
  | ReturnEvent<Tonight>
  | PostEvent
  | OwnEvent
  | BoardEvent

/** The scale after so many epochs. */
export interface Frame extends Glimpse {
  readonly epoch: number
  /** Share of the stamps that the gate agrees with at the player's line. */
  readonly accuracy: number
  /** Learned weights by the words' ids. */
  readonly weights: Readonly<Record<string, number>>
  readonly bias: number
}

/** What the lab shows: the learned scale, and how it came to be. By hand there is no film. */
export interface Lab extends Frame {
  readonly film: readonly Frame[]
}
