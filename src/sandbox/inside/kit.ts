import type { Recorder } from './recorder.ts'

/** What a program is given beyond the language and its world. */
export interface Kit {
  /** Names the program has. */
  readonly names: readonly string[]
  /** Global names of its own, which the program does not have. */
  readonly hidden: readonly string[]
  /** Closes what must not be reached; the globals have gone by then, the language is not frozen yet. */
  lock(): void
  /** What stands behind the names in one case. */
  open(recorder: Recorder): Readonly<Record<string, unknown>>
  /** Clears away what the case left. */
  close(): void
}
