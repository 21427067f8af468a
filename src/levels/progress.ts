import type { Figures, Stars } from '../engine/index.ts'

/**
 * Where a work was made, as seen from here: in this page, on the machine a passport came from, in another tab, by
 * whoever handed on a code.
 */
export type Origin = 'here' | 'passport' | 'tab' | 'code'

/** A recipe that stands beside the draft until the player has chosen between them. */
export interface OtherWork {
  readonly from: Origin
  readonly recipe: unknown
}

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
    /** The version of the engine that made it (`engineVersion`); absent in what older games kept. */
    readonly engine?: number
    /** Where one figure is all that is asked (a daily puzzle): what was reached. It counts before the cost. */
    readonly reached?: number
  }
  /** Index of the answer given to the prediction and to the application's choice. */
  readonly guess?: number
  readonly choice?: number
  /** The recipe last worked on, so that a reload in the middle loses nothing. */
  readonly draft?: unknown
  /** Where the draft was begun; absent: here. */
  readonly from?: Origin
  readonly others?: readonly OtherWork[]
}

/** Everything a passport carries. `version` rises when its meaning changes; older ones are migrated. */
export interface Progress {
  readonly version: 2
  readonly levels: Readonly<Record<string, LevelProgress>>
}

/**
 * What is written is what changed, never all that a page knows: two tabs, or a page and a passport, then cannot undo
 * each other. Plain data, so that a closing page can note it down.
 */
export interface LevelChange extends Partial<LevelProgress> {
  /**
   * The drafts that `draft` was made from: it takes their place. Any other draft found there is somebody else's (the
   * same level stands open in two tabs) and stays beside it. So the last one typed is the draft, and nothing is lost.
   */
  readonly over?: readonly unknown[]
  /** Works the player has thrown away. */
  readonly drop?: readonly unknown[]
}
