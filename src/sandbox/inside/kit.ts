import type { Recorder } from './recorder.ts'

/** What a program is given beyond the language and its world: it stays outside of the machine, and is asked by texts. */
export interface Kit {
  /** Names the program has. */
  readonly names: readonly string[]
  /** What stands behind them in the machine: the text of a function of `ask` and `given` that gives back an object of the names. */
  readonly prelude: string
  readonly given: string
  /** Fuel that a question takes, for what it costs out here. */
  readonly toll: number
  /** Puts back what it needs of the globals, which have gone by then. */
  lock(): void
  /** Begins a case. */
  open(recorder: Recorder, seed: number): void
  /**
   * What the machine's side asks, and what it is told. `back` calls the function that came along with the question; it
   * gives back nothing if that function threw something.
   */
  ask(said: string, back: (text: string) => string | undefined): string
  /** Clears away what the case left. */
  close(): void
}
