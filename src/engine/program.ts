/**
 * The border between an attempt and the place where a player's program runs. The program is a stranger: it
 * receives one case's input and gives back what it did. What it did is judged outside, by the attempt.
 */
export type ProgramLanguage = 'javascript' | 'python'

export interface ProgramRequest {
  readonly language: ProgramLanguage
  readonly source: string
  /** Whether the game itself wrote the source, from blocks: no word of it is the player's own. */
  readonly written?: boolean
  /** Names the simulated world whose functions the program may call. */
  readonly world: string
  /** Whether a JavaScript program may build and train with TensorFlow.js. */
  readonly tensorflow?: boolean
  /** One run each, every run from a clean start: nothing that one case leaves behind reaches the next. */
  readonly cases: readonly ProgramCase[]
  readonly limits: ProgramLimits
}

export interface ProgramCase {
  /** Plain JSON, read by the world only; the program sees what the world's functions answer. */
  readonly input: unknown
  /** Seeds `random` of either language. */
  readonly seed: number
  /** Whether to record each line run, with the variables it set. */
  readonly trace: boolean
}

/** Counted work, never time: the same program stops at the same place on every machine. */
export interface ProgramLimits {
  /** Statements, loop turns and function entries of one case. */
  readonly steps: number
  /** Of all cases together: when these are used up, every case left may use a tenth of `steps`. */
  readonly together: number
  /**
   * Loop turns and calls inside the language's own machine, of one case; of all together twice as many. It bounds
   * what few steps can ask for.
   */
  readonly fuel: number
  /** Functions within functions. */
  readonly depth: number
  /** Characters printed. */
  readonly output: number
  /** Calls of the world's functions. */
  readonly calls: number
}

/** One call of a world's function, and what the world answered. */
export interface ProgramCall {
  readonly name: string
  readonly args: readonly unknown[]
  readonly result: unknown
  /** Line of the program, 1 first; 0 when unknown. */
  readonly line: number
}

/** One line about to run: what happened before it is `calls` calls and `printed` characters old. */
export interface ProgramLine {
  readonly line: number
  readonly calls: number
  readonly printed: number
  /** Variables set since the line before, as short text. */
  readonly set: Readonly<Record<string, string>>
  /**
   * Variables that hold from this line on though no statement set them: what a function was given, a loop's own. They
   * are only looked at: fingerprints pass them over.
   */
  readonly held?: Readonly<Record<string, string>>
  /** Lines before this one were left out, being too many: what they set is not known. */
  readonly cut?: true
}

/** Why a program did not run to its end. `line` 0 when unknown. */
export type ProgramStop =
  /** The source is not a program of its language, or uses something that is not here. */
  | { readonly code: 'syntax'; readonly line: number; readonly message: string }
  /** It threw: `type` and `message` in the language's own words. */
  | { readonly code: 'error'; readonly line: number; readonly type: string; readonly message: string }
  | {
      readonly code: 'steps' | 'output' | 'calls' | 'memory'
      readonly line: number
      readonly limit: number
    }
  /** Calls within calls: their number, where they were counted; a machine ends them by the room that they take. */
  | { readonly code: 'depth'; readonly line: number; readonly limit?: number }
  /** The world refused to go on, `reason` in its own word: `bumped`. */
  | { readonly code: 'world'; readonly line: number; readonly reason: string }
  /** What the language itself was asked to do in few steps (a pattern, a huge number) would not end. */
  | { readonly code: 'hung'; readonly line: number }

export interface ProgramRun {
  readonly calls: readonly ProgramCall[]
  /** What the world's entry function returned, as plain JSON; undefined when there is none. */
  readonly value: unknown
  readonly printed: string
  readonly steps: number
  readonly lines: readonly ProgramLine[]
  readonly stop?: ProgramStop
}

/**
 * One run a case, in order. A program that cannot be read at all has the same `stop` in every run. Rejects with
 * `NotJudged` when no run came of it: that says nothing about the program, so nothing may be kept of it.
 */
export type RunProgram = (request: ProgramRequest, signal?: EndSignal) => Promise<readonly ProgramRun[]>

/** The part of an `AbortSignal` that ends a run whose result nobody waits for. */
export interface EndSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * `busy`: no sign of life came for very long. `lost`: what ran the program broke, or what it said is no answer.
 * `unable`: this browser has not what programs of this language run in.
 */
export type WhyNotJudged = 'busy' | 'lost' | 'unable'

/** A program was not run to an end that its own work decides. */
export class NotJudged extends Error {
  override name = 'NotJudged'
  constructor(
    readonly why: WhyNotJudged,
    message: string,
  ) {
    super(message)
  }
}
