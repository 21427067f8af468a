import type { Sight } from './labelling.ts'
import type { Random } from './random.ts'
import type { Text } from './text.ts'

/** One of the things in a crate, as a buyer may look at it. */
export interface Sample {
  readonly name: Text
  /** What its label says, or what was measured. */
  readonly says: Text
  readonly sight?: Sight
  /** Instead: a picture of the kind's atlas. */
  readonly icon?: string
}

/**
 * Why a crate is worth little. `nothing-new`: what everybody has from the first. `tells-nothing`: no kind differs from
 * another by it. `coincidence`: the kinds differ by it in these examples, and nowhere else.
 */
export type Fault = 'one-kind' | 'nothing-new' | 'wrong-labels' | 'tells-nothing' | 'coincidence'

export interface Lot {
  readonly name: Text
  /** Some of what is in it. */
  readonly preview: readonly Sample[]
  /** How many there are in all. */
  readonly holds: number
  readonly fault?: Fault
}

/** A level's data in parts. Every buyer has a little of it from the first, which nobody pays for. */
export interface Sale<S = unknown, R = unknown> {
  readonly lots: readonly Lot[]
  /** How many lots one model has room for. */
  readonly room: number
  /** In which all buyers' models learn. */
  readonly setup: S
  /** What a buyer of these lots trains, by their places in the list. */
  recipe(lots: readonly number[]): R
}

/** For kinds whose models can be trained on a part of a level's data: a class buys it crate by crate. */
export interface Selling<S = unknown, R = unknown> {
  sale(setup: S, random: Random): Sale<S, R>
}
