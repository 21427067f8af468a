import type {
  Level,
  Outcome,
  ProgramRequest,
  ProgramRun,
  Refusal,
  Task,
  WhyNotJudged,
} from '../engine/index.ts'

/**
 * What passes between the page and the learning worker: plain data only, every answer carrying the id of its
 * request. Imported by both sides; imports neither.
 */
export type Request =
  /** Fetches what attempts at any level of this kind need; nothing answers. */
  | { readonly type: 'expect'; readonly kind: string }
  /** Fetches and makes what attempts at this level need, so that the first need not wait for it; nothing answers. */
  | { readonly type: 'load'; readonly level: Level }
  | { readonly type: 'attempt'; readonly id: number; readonly level: Task; readonly recipe: unknown }
  /** A question to the model of the last finished attempt. */
  | { readonly type: 'ask'; readonly id: number; readonly query: unknown }
  /** Frees the model of the last finished attempt; nothing answers. */
  | { readonly type: 'forget' }
  /** Stops the attempt with this id; answered by `cancelled` (or by its end, if that came first). */
  | { readonly type: 'cancel'; readonly id: number }
  /** What came of the program that reply `program` with this `run` asked for. */
  | { readonly type: 'programmed'; readonly run: number; readonly runs: readonly ProgramRun[] }
  | {
      readonly type: 'not-programmed'
      readonly run: number
      readonly message: string
      readonly why?: WhyNotJudged
    }

export type Reply =
  /** `fused` is false where the browser lacks WebAssembly SIMD: training then takes TensorFlow.js's own, slower path. */
  | { readonly type: 'ready'; readonly fused: boolean }
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly show: unknown }
  /** Attempt `id` needs a player's program run in the page's sandbox. */
  | { readonly type: 'program'; readonly id: number; readonly run: number; readonly request: ProgramRequest }
  | { readonly type: 'attempted'; readonly id: number; readonly outcome: Outcome }
  | { readonly type: 'refused'; readonly id: number; readonly why: Refusal }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'cancelled'; readonly id: number }
  /** With `why`, a program was not run to its end, which says nothing about it. */
  | {
      readonly type: 'failed'
      readonly id: number
      readonly message: string
      readonly why?: WhyNotJudged
    }
  /** Attempt `id` was cancelled: what came of its program is wanted no more. */
  | { readonly type: 'drop-program'; readonly run: number }
