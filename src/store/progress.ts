import type { Figures, Stars } from '../engine/index.ts'

/** The best a player has done on one level, with the recipe that did it: anybody can attempt it again. */
export interface LevelProgress {
  readonly stars: Stars
  readonly recipe: unknown
  readonly metrics: Figures
  readonly cost: Figures
  /** Index of the answer given to the prediction and to the application's choice. */
  readonly guess?: number
  readonly choice?: number
  /** The recipe last worked on, so that a reload in the middle loses nothing. */
  readonly draft?: unknown
}

/** Everything a passport carries. `version` rises when its meaning changes; older ones are migrated. */
export interface Progress {
  readonly version: 1
  readonly levels: Readonly<Record<string, LevelProgress>>
}

export const noProgress: Progress = { version: 1, levels: {} }
