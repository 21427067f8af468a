import type { Glimpse, RunEvent } from '../../engine/index.ts'

/** What the model says of some facts, and which examples it went by. */
export interface Thought {
  /** Index into `setup.classes`. */
  readonly answer: number
  /** The model's probability for its answer: the largest share. */
  readonly sure: number
  /** Probability of each class. */
  readonly shares: readonly number[]
  /** The examples that share the most facts, in the order they were shown. */
  readonly like: readonly string[]
  /** How many facts they share. */
  readonly same: number
}

/** What the model says of a card whose class is known. */
export interface Naming extends Thought {
  readonly card: string
  readonly truth: number
  readonly right: boolean
}

/** One animal arrives, is looked at and sent through a gate. */
export interface GateEvent extends RunEvent, Naming {
  readonly type: 'gate'
  readonly sure: number
  readonly right: boolean
  /** Right answers in a row up to and with this one. */
  readonly streak: number
  /** Right answers so far. */
  readonly score: number
}

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
