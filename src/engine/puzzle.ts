import type { DataSet } from './data.ts'
import type { Figures } from './figures.ts'
import type { Failure, RunEvent, Weakest } from './outcome.ts'
import type { ProgramLanguage, RunProgram } from './program.ts'
import type { Random } from './random.ts'
import type { Lang, Text } from './text.ts'

/**
 * What a puzzle kind gives the game. Each lives in one folder, `src/puzzles/<kind>/`:
 * `schema.ts` (level setup and recipe, described for authors), `rules.ts`, `attempt.ts`, `words.ts`, `scene.ts`, `panel.tsx`.
 * S is the level's `setup`, R the recipe (everything the player decided: small, plain JSON), A an action.
 */
export interface Rules<S, R, A> {
  /** The recipe of a player who has opened the level and touched nothing; `lent` is what `borrows` asked for. */
  start(setup: S, lent?: unknown): R
  /** Applies one decision. Budgets are not its business: the engine compares `cost` with them. */
  act(setup: S, recipe: R, action: A): Acted<R>
  /** What a recipe costs, by the names that budgets use. */
  cost(setup: S, recipe: R): Figures
  /** Why a recipe from a file or a stranger does not fit this level (an unknown example, a doubled one), if so. */
  check(setup: S, recipe: R): Text | undefined
  /** A random legal recipe within the budget, for the difficulty survey. */
  sample(setup: S, budget: Figures, random: Random): R
  /**
   * For kinds in which some decisions cannot be taken back (what was seen cannot be unseen): the recipe that undo or
   * redo comes to, going from one to the other.
   */
  undone?(from: R, to: R): R
  /** For kinds whose model learns while it is shown things: whether this change is to be trained at once, unasked. */
  live?(from: R, to: R): boolean
  /** The id of a level whose solved recipe this setup can use, if it can: the player's model of it. */
  borrows?(setup: S): string | undefined
  /** For kinds whose recipes are programs: what this one is written in, so that what runs it is made ready beforehand. */
  language?(recipe: R): ProgramLanguage | 'blocks'
  /** Whether programs in JavaScript have TensorFlow.js there. */
  lends?(setup: S): boolean
}

export type Acted<R> =
  | { readonly ok: true; readonly recipe: R }
  | { readonly ok: false; readonly why: Refusal }

/** A kind "no": nothing changed, and the reason. */
export type Refusal =
  | { readonly code: 'not-possible'; readonly say: Text }
  | { readonly code: 'over-budget'; readonly budget: string; readonly limit: number; readonly would: number }

/** The part of an `AbortSignal` that pure code needs. */
export interface Signal {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** What an attempt may use besides its own files and `learn`. */
export interface Tools {
  data(name: string): Promise<DataSet>
  /** Seeded by the level; fork it for every separate purpose. */
  readonly random: Random
  /** `done` from 0 to 1; `show` is whatever the kind's lab draws while it trains. Sent at most 30 times a second. */
  report(done: number, show?: unknown): void
  /** Long work stops soon after this aborts, by throwing its reason. */
  readonly signal: Signal
  /** Runs a player's program in the sandbox; absent where none is at hand. Aborting `signal` ends the run. */
  readonly program?: RunProgram
}

export interface Attempted<E extends RunEvent = RunEvent, L = unknown> {
  readonly metrics: Figures
  readonly events: readonly E[]
  readonly weakest?: Weakest
  readonly lab: L
  readonly failure?: Failure
  /** The trained model, kept where it was trained so that the lab can ask it things. */
  readonly mind?: Mind
}

/** A trained model that answers a kind's own questions (a drawn digit, a point under the pointer). */
export interface Mind {
  ask(query: unknown): unknown
  dispose(): void
}

/** Trains and runs: the same setup, recipe and seed give the same result, to the bit, everywhere. */
export type Attempt<S, R, E extends RunEvent = RunEvent, L = unknown> = (
  setup: S,
  recipe: R,
  tools: Tools,
) => Promise<Attempted<E, L>>

/** Makes beforehand what every attempt at a level needs; `report` goes nowhere and no program is at hand. */
export type Prepare<S> = (setup: S, tools: Tools) => Promise<unknown>

/**
 * Says an event in words, for the caption and the screen reader. A kind whose events have a `sureAt` says with
 * `halfway` what the model answers, and with `narrate`, from `rightAt` on, the same and whether it is right.
 */
/** What of an event a level's quips may name: the case, its truth, the answer. Nothing where there is no answer yet. */
export type About<S, E extends RunEvent> = (
  setup: S,
  event: E,
) => Readonly<Record<string, string>> | undefined

export type Narrate<S, E extends RunEvent> = (setup: S, event: E, lang: Lang) => string
