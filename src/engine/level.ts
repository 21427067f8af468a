import type { Figures } from './figures.ts'
import type { Goal } from './goal.ts'
import type { Quip } from './quip.ts'
import type { Lang, Text } from './text.ts'

/** One card of the lecture: a few sentences beside a small demo on the stage. */
export interface Card {
  /** Names a demo of the kind's stage; absent, the stage stays as it was. */
  readonly show?: string
  readonly say: Text
  /** Stands behind the contest: it answers the question that ends the lecture. */
  readonly after?: true | undefined
}

export interface Question {
  readonly ask: Text
  readonly choices: readonly Text[]
}

/** Ends the lecture. The guess is kept and shown again beside what happened. */
export interface Prediction extends Question {
  /** What did happen and why, shown with the player's guess after the contest. */
  readonly after: Text
  /** Index of the choice that turns out right: what a class has predicted is held to it. */
  readonly answer?: number | undefined
  /**
   * A recipe for each choice, or one for all, that *Show me* plays once the level is solved: what was guessed, seen.
   */
  readonly tries?: readonly unknown[] | undefined
  /** Place in the contest of the event with which *Show me* begins, from 0: the first, unless the question is of a later one. */
  readonly from?: number | undefined
}

export interface Term {
  readonly term: Text
  readonly means: Text
  /** Other words a text may have for it; `#` stands for a number. */
  readonly also?: Forms | undefined
  /** Longer words that hold it and mean something else. */
  readonly unless?: Forms | undefined
}

type Forms = { readonly [lang in Lang]?: readonly string[] | undefined }

/** The real world, after the contest: one use, one harm, one choice without a score, new field-note terms. */
export interface Application {
  readonly use: Text
  readonly harm: Text
  /** `answers`, one a choice: honestly, who gains and who pays. */
  readonly choice: Question & { readonly answers?: readonly Text[] | undefined }
}

/** The teacher's part: printed on one sheet, never shown to a player. */
export interface Teacher {
  /** Minutes of lecture, practice, contest and application. */
  readonly minutes: readonly [number, number, number, number]
  /** Topics of the Hong Kong table in docs/campaign.md. */
  readonly topics: readonly string[]
  readonly goal: Text
  /** What pupils will say, and what to ask them then. */
  readonly say: { readonly claim: Text; readonly ask: Text }
  readonly predict: { readonly answer: Text; readonly ask: Text }
  /** A try worth one star, and one worth three. */
  readonly answers: { readonly one: Text; readonly three: Text }
  readonly mistakes: readonly { readonly seen: Text; readonly ask: Text }[]
  readonly exit: readonly { readonly ask: Text; readonly answer: Text }[]
  /** What must be known before. */
  readonly needs: Text
  /** What to be careful with. */
  readonly care?: Text | undefined
}

/**
 * A level is one self-contained JSON file. `S` is the part that only its puzzle kind reads.
 * The zod schema in `levels/schema.ts` parses exactly this type (the compiler compares the two).
 */
export interface Level<S = unknown> {
  readonly format: 3
  readonly id: string
  readonly kind: string
  /** Seeds everything random in an attempt: split, shuffle, initial weights, generated cases. */
  readonly seed: number
  /** Lecture to application, for a teacher's plan. */
  readonly minutes: number
  readonly title: Text
  /** What the contest's cases are called, plural, as in "92.1% of {unseen parcels}". */
  readonly cases: Text
  /** The problem, one or two sentences, told by a person of the city. */
  readonly task: Text
  readonly teaches: readonly string[]
  readonly misconception: string
  /** Attribution lines of the data, shown wherever the data are. */
  readonly credits: readonly (string | Text)[]
  readonly lecture: readonly Card[]
  readonly predict: Prediction
  readonly setup: S
  /** What any recipe may cost at most; the stars' own limits are in `goals[].within`. */
  readonly budget: Figures
  readonly goals: readonly Goal[]
  readonly hints: readonly [Text, Text, Text]
  readonly application: Application
  /** What the person who asked says of no, one, two and three stars. */
  readonly thanks?: readonly [Text, Text, Text, Text] | undefined
  readonly glossary: readonly Term[]
  /** Where the penguin turns up in it, for the field notes. */
  readonly stowaway?: Text | undefined
  /** What is said of the model's likeliest mistakes, in the contest. */
  readonly quips?: readonly Quip[] | undefined
  readonly teacher?: Teacher | undefined
}

/** As much of a level as an attempt reads: what a small task of the room's is, too. */
export type Task<S = unknown> = Pick<Level<S>, 'id' | 'kind' | 'seed' | 'setup' | 'budget' | 'goals'>
