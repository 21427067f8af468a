import type { Random } from './random.ts'
import type { Text } from './text.ts'

/** A picture for people, in a box of 100 by 100: filled outlines, and the letters of classes set on it. */
export interface Sight {
  readonly shapes: readonly (readonly [path: string, fill: string])[]
  readonly letters?: readonly { readonly x: number; readonly y: number; readonly of: number }[]
}

/** A level as it is for one model: its setup may hold less than the file's, and its recipe is this model's. */
export interface Taught<S = unknown, R = unknown> {
  readonly setup: S
  readonly recipe: R
}

/**
 * For kinds whose models learn from labels: a class of pupils says what things are, and the model learns what the class
 * said. `T` is a thing as the kind keeps it.
 */
export interface Labelling<S = unknown, R = unknown, T = unknown> {
  /** What a thing may be called: two to four. */
  classes(setup: S): readonly Text[]
  /** Things of which nobody has said what they are, some of them between two classes. */
  things(setup: S, random: Random): readonly T[]
  sight(setup: S, thing: T): Sight
  /** What is known of a thing beside its picture. */
  note?(setup: S, thing: T): Text
  /** A model that learns these labels and no others; undefined where a thing was given none. */
  taught(setup: S, things: readonly T[], labels: readonly (number | undefined)[]): Taught<S, R>
}
