import type { Text } from './text.ts'

/** Named numbers: what a run measured (`test.accuracy`), what a recipe costs (`neurons`), what a budget allows. */
export type Figures = Readonly<Record<string, number>>

/** The figures that a setup measures, by name, and the least and the most that each can be. */
export type Measures = Readonly<Record<string, { readonly least: number; readonly most?: number }>>

/**
 * How a figure is read. `share` lies in 0..1 and is shown as a percentage; `count` is a whole number;
 * `number` is anything else, shown with `digits` decimals.
 */
export interface FigureKind {
  readonly unit: 'share' | 'count' | 'number'
  /** Which direction is good: a goal asks at least of a `higher` figure and at most of a `lower` one. */
  readonly better: 'higher' | 'lower'
  /** What it counts, after the number: "{n} of {cases}", "neurons". `{cases}` is the level's own noun. */
  readonly label: Text
  /** The same in English for exactly one, where it counts things; Chinese has one form. */
  readonly one?: string
  readonly digits?: number
  /** What stands right after a `number`, also where it stands without its label: "%". */
  readonly sign?: string
}

export type FigureKinds = Readonly<Record<string, FigureKind>>
