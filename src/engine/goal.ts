import type { Figures } from './figures.ts'

/** A condition over what a run measured. Goals are data, so one judge serves every kind of puzzle. */
export type Condition =
  | { readonly metric: string; readonly atLeast: number }
  | { readonly metric: string; readonly atMost: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export interface Goal {
  readonly stars: 1 | 2 | 3
  readonly when: Condition
  /** Figures of the recipe's cost that this star allows at most: `{ "neurons": 4 }`. */
  readonly within?: Figures
}

export type Stars = 0 | 1 | 2 | 3
