import type { ProgramCase, ProgramLanguage, ProgramLimits, ProgramRun } from '../../engine/index.ts'

/** What a worker may be handed before its job: MicroPython, to be started. */
export interface Start {
  readonly machine: WebAssembly.Module
}

/** The one job a sandbox worker receives: a program that is already instrumented, and its cases. */
export interface Job {
  readonly language: ProgramLanguage
  readonly plain: string
  readonly traced: string
  readonly world: string
  readonly cases: readonly ProgramCase[]
  readonly limits: ProgramLimits
  /** MicroPython, metered and compiled, when the program is Python. */
  readonly machine?: WebAssembly.Module
}

/** What it says, by its private port: that a case begins, that it goes on, that it ended, that all is lost. */
export type Told =
  | { readonly type: 'ready' }
  /** Said every so many steps, and whenever a program does something that shows. */
  | { readonly type: 'alive' }
  | { readonly type: 'begin'; readonly index: number }
  | { readonly type: 'end'; readonly index: number; readonly run: ProgramRun }
  | { readonly type: 'broken'; readonly message: string }
  /** Said for it: the worker ended without a word, out of memory. */
  | { readonly type: 'died' }
