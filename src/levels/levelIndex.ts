/// <reference path="./virtual.d.ts" />
import { levelIndex } from 'virtual:levelIndex'
import type { ProgramLanguage, Text } from '../engine/index.ts'

/** What is known of a level before its file is fetched. */
export interface LevelEntry {
  readonly id: string
  readonly kind: string
  /** Of a level with programs, the language that a player finds there. */
  readonly language?: ProgramLanguage | 'blocks'
  readonly minutes: number
  /** What the contest's cases are called, plural. */
  readonly cases: Text
  /** Of its prediction: how many answers, how many recorded recipes, whether the file says which is right. */
  readonly predict: { readonly choices: number; readonly tries: number; readonly answered: boolean }
  /** Where the penguin turns up in it. */
  readonly stowaway?: Text
}

export const levelEntries: Readonly<Record<string, LevelEntry>> = Object.fromEntries(
  levelIndex.map((entry) => [entry.id, entry]),
)
