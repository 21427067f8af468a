import type { Figures } from './figures.ts'
import type { Goal, Stars } from './goal.ts'
import type { Text } from './text.ts'

/** One comparison behind a star: what was asked, what was reached. Words are made from it at the edge. */
export interface Check {
  readonly of: 'metric' | 'cost'
  readonly name: string
  readonly asked: number
  readonly sense: 'atLeast' | 'atMost'
  /** Undefined when the run did not measure it: the check then fails. */
  readonly got: number | undefined
  readonly pass: boolean
}

/** Why a star was won or missed: every comparison that decided it. */
export interface Reason {
  readonly stars: Goal['stars']
  readonly won: boolean
  readonly checks: readonly Check[]
}

/** A moment of the contest, as data: replayed, skipped, narrated, raced, or thrown away by a test. */
export interface RunEvent {
  readonly type: string
  /** How long it lasts on the stage at normal speed, milliseconds. */
  readonly ms: number
  /** The model's probability for the answer it gave, 0..1: Pip's eyes, and how long it hesitates. */
  readonly sure?: number
  /** Whether the answer was right. */
  readonly right?: boolean
  /** When the stage shows `sure` and `right`, milliseconds from its beginning at normal speed; absent: at once. */
  readonly sureAt?: number
  readonly rightAt?: number
  /** The cases it adds to the count, where that is not the one that `right` tells of: a rush of many, or one shown again. */
  readonly count?: { readonly right: number; readonly wrong: number }
}

/**
 * What the game around a lab reads of an attempt's reports and of `Outcome.lab`, if it is there: the rising tone,
 * Pip's light. A kind adds its own fields for its own panel and stage.
 */
export interface Glimpse {
  readonly epoch?: number
  readonly loss?: number
  /** Share of known cases (training or validation, never the contest's) answered rightly, 0..1. */
  readonly accuracy?: number
}

/**
 * Who is behind a figure of the worst class or group, by that figure's name (`known`: on known cases), and their share of
 * 1 where it is one. Words for the player, judged by nobody, so no fingerprint covers them.
 */
export type Weakest = Readonly<Record<string, { readonly name: Text | string; readonly share?: number }>>

/** Training that went wrong in a way that is the player's to learn from, not the program's to crash on. */
export type Failure =
  | { readonly code: 'diverged'; readonly epoch: number }
  | { readonly code: 'nothing-to-learn-from' }
  | { readonly code: 'program-failed'; readonly message: string }

export interface Outcome<E extends RunEvent = RunEvent, L = unknown> {
  readonly level: string
  readonly stars: Stars
  readonly metrics: Figures
  readonly cost: Figures
  readonly why: readonly Reason[]
  readonly events: readonly E[]
  readonly weakest?: Weakest
  /** What the lab shows of the trained model before the contest: curve, border, mistakes on known cases. */
  readonly lab: L
  readonly failure?: Failure
}
