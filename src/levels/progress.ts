import type { Figures, Stars } from '../engine/index.ts'

/** What a player has done on one level, with the recipe that did it best: anybody can attempt it again. */
export interface LevelProgress {
  readonly stars: Stars
  /** The best run's recipe and figures; absent until a run has been seen to its end. */
  readonly best?: {
    readonly recipe: unknown
    readonly metrics: Figures
    readonly cost: Figures
    /**
     * Whoever attempts the recipe again must get the same. Absent when the run was kept by a game whose fingerprints
     * meant something else; the next run as good as it brings one.
     */
    readonly fingerprint?: string
  }
  /** Index of the answer given to the prediction and to the application's choice. */
  readonly guess?: number
  readonly choice?: number
  /** The recipe last worked on, so that a reload in the middle loses nothing. */
  readonly draft?: unknown
}

/** Everything a passport carries. `version` rises when its meaning changes; older ones are migrated. */
export interface Progress {
  readonly version: 2
  readonly levels: Readonly<Record<string, LevelProgress>>
}
