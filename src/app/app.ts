import type { DailyEntry, Level, ProgramLanguage, Rules, Term, Text } from '../engine/index.ts'
import type { Learner } from '../learn/client.ts'
import type { World } from '../levels/campaign.ts'
import type { LevelFault } from '../levels/fault.ts'
import type { LevelEntry } from '../levels/levelIndex.ts'
import type { Daily, OfflineWish, Store } from '../store/index.ts'
import type { SaveStorage } from '../store/storage.ts'

/** A kind's rules as the use cases see them: what a setup, a recipe and an action are only the kind knows. */
export type AnyRules = Rules<unknown, unknown, unknown>

export type OpenedLevel =
  | {
      readonly ok: true
      readonly level: Level
      readonly daily?: Omit<Daily, 'answer'>
      /** The game's glossary. */
      readonly terms: readonly Term[]
      readonly notices: readonly Text[]
    }
  | { readonly ok: false; readonly fault: LevelFault }

/** The daily puzzles, one a day (after the last it begins again), and how the house did each. */
export interface Dailies {
  readonly entries: readonly DailyEntry[]
  answerTo(id: string): Promise<unknown>
}

/** Where level files come from. */
export interface LevelStore {
  worlds(): Promise<readonly World[]>
  /** What is known of every level before its file is fetched, by id. */
  entries(): Promise<Readonly<Record<string, LevelEntry>>>
  dailies(): Promise<Dailies>
  /** A level, or a daily puzzle. Rejects only when a file cannot be fetched (offline). */
  open(id: string): Promise<OpenedLevel>
  /** An opened level with these languages for programs alone; undefined where that changes nothing, or leaves none. */
  narrowed(level: Level, coding: readonly string[]): Level | undefined
  /** The terms that each level introduces, by its id. */
  notes(): Promise<Readonly<Record<string, readonly Term[]>>>
  rules(kind: string): Promise<AnyRules>
  /** The same at once, for a kind whose rules have been fetched: every kind with an open level. */
  rulesAtHand(kind: string): AnyRules
  /** The recipe, if it fits the level's kind in shape. */
  readRecipe(level: Level, recipe: unknown): { readonly recipe: unknown } | undefined
}

/** What looks after playing without a network. */
export interface Offliner {
  wish(wish: OfflineWish): void
}

/** The world outside the use cases, handed in by `main.ts`, so that they run in a test without a browser. */
export interface App {
  readonly store: Store
  readonly learner: Learner
  /** Makes ready what runs programs in this language, and TensorFlow.js if JavaScript has it; nothing of the player's runs yet. */
  warm(language: ProgramLanguage | 'blocks', tensorflow?: boolean): void
  readonly levelStore: LevelStore
  readonly storage: SaveStorage
  /** Milliseconds, by the machine's clock. */
  now(): number
  /** Calls back after so many milliseconds; returns how to call it off. */
  wait(milliseconds: number, then: () => void): () => void
  /** Fetches and starts the canvas, if that has not been done. */
  startStage(): void
  /** Puts a route into the address bar. */
  address(hash: string): void
  /** Gives the player a file. */
  hand(fileName: string, content: string): void
  /** What keeps the game for playing without a network; fetched late. */
  offline(): Promise<Offliner>
  /** Asks the browser to keep our storage when the disk runs full. */
  askToKeep(): void
}
