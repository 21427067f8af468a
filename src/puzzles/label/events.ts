import type { Glimpse } from '../../engine/index.ts'
import type { CaseEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'

/** Which examples an answer goes by. */
export interface Nearest {
  /** The examples that share the most facts, in the order they were shown. */
  readonly like: readonly string[]
  /** How many facts they share. */
  readonly same: number
}

/** What the model says of some facts. */
export type Thought = Pick<Answer, 'answer' | 'sure' | 'shares'> & Nearest

/** What the model says of a card whose class is known. */
export type Naming = Answer & Nearest & { readonly card: string }

/** One animal arrives, is looked at and sent through a gate. */
export type GateEvent = CaseEvent<Nearest & { readonly card: string }>

/** What the lab shows of the trained model: the cards whose class the player knows, never the gate's. */
export interface Lab extends Glimpse {
  /** Accuracy on the pool after the first, second, third ... example. */
  readonly curve: readonly number[]
  /** The whole pool, in its order; those in the crate too. */
  readonly known: readonly Naming[]
}

/**
 * What the lab may ask: what a model that was shown these examples would call a thing with these facts. The
 * examples are named because the lab can go back to an earlier outcome without training anew.
 */
export interface Query {
  readonly facts: readonly number[]
  readonly shown: readonly string[]
}
