import type {
  DailyEntry,
  Failure,
  Level,
  Outcome,
  Refusal,
  RunEvent,
  Text,
  WhyNotJudged,
} from '../engine/index.ts'

/** The four parts of a level, with the lecture's question and the stars between them. */
export const phases = ['lecture', 'predict', 'lab', 'run', 'result', 'application'] as const
export type Phase = (typeof phases)[number]

export type Training =
  | { readonly status: 'idle' }
  /** `show` is what the kind's attempt last reported: a curve so far, a border. */
  | { readonly status: 'busy'; readonly done: number; readonly show: unknown }
  | { readonly status: 'failed'; readonly why: TrainingFault }

/** The machinery failed, not the player's idea (that is an outcome with a `failure`). */
export type TrainingFault =
  | { readonly code: 'worker-crashed' }
  | { readonly code: 'refused'; readonly refusal: Refusal }
  /** A program was not run to its end: nothing was judged. */
  | { readonly code: 'not-judged'; readonly why: WhyNotJudged }
  | { readonly code: 'broken'; readonly message: string }

/** Where the playback of the contest stands. `at` is the event being shown; `events.length` when it is over. */
export interface Run {
  readonly at: number
  /** How much of that event the stage has shown. Words, count and sound tell no more than this. */
  readonly told: 'nothing' | 'sure' | 'right'
  readonly playing: boolean
  readonly speed: 1 | 2 | 4
}

/** At the beginning of another event, of which nothing has been told. */
export function movedTo(run: Run, at: number): Run {
  return { ...run, at, told: 'nothing' }
}

/** How many events have shown how they came out: all that are past, and perhaps the one being shown. */
export function shownOf({ at, told }: Run): number {
  return told === 'right' ? at + 1 : at
}

/** Of a daily puzzle: which it is, and what is told of it. */
export interface Daily {
  readonly entry: DailyEntry
  /** How it differs from its level. */
  readonly twist: Text
  /** How the house did it: shown when the day is over. */
  readonly answer?: unknown
}

/**
 * Everything about the level being played. One object, replaced whole on each change, read by scenes and
 * panels alike; only the verbs in `app/` write it.
 */
export interface Play {
  readonly level: Level
  readonly daily?: Daily
  /** The player's best recipe of the level that this one borrows from, once that is solved. */
  readonly lent?: unknown
  readonly phase: Phase
  /** Which lecture card is up. */
  readonly card: number
  /** The player's answer to the prediction. */
  readonly guess?: number
  readonly recipe: unknown
  /** The draft as this page knows it to be kept: the next one takes its place, and no other tab's. */
  readonly draft?: unknown
  /** Earlier recipes, newest last, and those undone, for undo and redo. */
  readonly past: readonly unknown[]
  readonly future: readonly unknown[]
  /** The last "no", until the next decision. */
  readonly refusal?: Refusal
  readonly training: Training
  /** The outcome of `recipe` as it stands; absent once the recipe has changed. */
  readonly outcome?: Outcome | undefined
  /** The last outcome of an earlier recipe, to compare with. */
  readonly before?: Outcome
  readonly run: Run
  /** While *Show me* plays what was guessed, or a recipe from a code: the player's own work, to come back to. */
  readonly own?:
    | (Pick<Play, 'recipe' | 'run' | 'outcome'> & { readonly shows: 'guess' | 'handed' })
    | undefined
  readonly hintsShown: 0 | 1 | 2 | 3
  readonly choice?: number
}

export type { Failure, RunEvent }
