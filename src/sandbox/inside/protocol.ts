import type { ProgramCase, ProgramLanguage, ProgramLimits, ProgramRun } from '../../engine/index.ts'
import type { MachineName } from '../machines.ts'

/** What a worker may be handed before its job: a machine, to be started. */
export interface Start {
  readonly name: MachineName
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
  /** The machine it runs in, metered and compiled; without one it runs as it is. */
  readonly runs?: MachineName
  readonly machine?: WebAssembly.Module
}

/** What it says, by its private port: that a case begins, that it goes on, that it ended, that all is lost. */
export type Told =
  | { readonly type: 'ready' }
  /** Said every so many steps, and whenever a program does something that shows. */
  | { readonly type: 'alive' }
  | { readonly type: 'begin'; readonly index: number }
  /** `at` is where its error was thrown, in the text that ran: row and column, 1 first. */
  | {
      readonly type: 'end'
      readonly index: number
      readonly run: ProgramRun
      readonly at?: readonly [row: number, column: number]
    }
  | { readonly type: 'broken'; readonly message: string }
  /** Said for it: the worker ended without a word, out of memory. */
  | { readonly type: 'died' }
  /** Said by the frame: the job's machine cannot be made in this browser. */
  | { readonly type: 'unable' }
