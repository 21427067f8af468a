import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'

/** A row of weights for each input, then the biases; each row a number to each class. */
export type Weights = readonly (readonly number[])[]

/** Which of a night's passengers, counted from 0. */
export interface Guest {
  readonly night: number
  readonly guest: number
  /** How many examples of its answer the model has been taught with. */
  readonly shown: number
  /** The first of those whom nobody taught it, with a drum roll. */
  readonly drum?: boolean
}

/** A ferry comes in; before it, the model may have had a lesson. */
export type DuskEvent = RunEvent & {
  readonly type: 'dusk'
  readonly night: number
  /** How many cards of each class the lesson had; without one, its weights are those of the night before. */
  readonly lesson?: readonly number[]
}

/** The rest of a night's passengers at once: who they were, and to which house each was sent. */
export type CrowdEvent = RushEvent & {
  readonly night: number
  readonly batch: readonly (Pick<Answer, 'truth' | 'answer'> & Pick<Guest, 'guest'>)[]
}

/**
 * The last ferry: one passenger, named by the model as the player leaves it and by the one that slept through all
 * nights. Not counted.
 */
export type LastEvent = RunEvent &
  Omit<Guest, 'shown'> &
  Pick<Answer, 'truth' | 'answer' | 'sure' | 'shares'> & {
    readonly type: 'last'
    readonly asleep: Pick<Answer, 'answer' | 'sure'>
  }

export type NightEvent = DuskEvent | CaseEvent<Guest> | CrowdEvent | ReturnEvent<Guest> | LastEvent

/** What was made of one night. */
export interface Night {
  /** Which of the models worked, counted from 0: how many lessons it had had. */
  readonly model: number
  /** What it answered for those on the pier, in order. */
  readonly answers: readonly Answer[]
}

export interface Lab extends Glimpse {
  /** The weights of the first model, then those after each lesson. */
  readonly models: readonly Weights[]
  readonly nights: readonly Night[]
  /** Share of those on the pier who were named right. */
  readonly accuracy: number
}
