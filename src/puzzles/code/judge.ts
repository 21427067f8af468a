import type { ProgramRun } from '../../engine/index.ts'
import type { CodeEvent, Place, Verdict } from './events.ts'

/**
 * Judges what a program did, outside the sandbox: its calls are played again in a world of our own, its answer is
 * compared with ours. Whatever a run claims to have seen counts for nothing.
 */
export interface Judged {
  readonly events: readonly CodeEvent[]
  /** Line of the program behind each event. */
  readonly lines: readonly number[]
  /** The call behind each event, by its index in the run; events without one count as after all of them. */
  readonly callOf: readonly number[]
  readonly verdict: Verdict
  readonly passed: boolean
  /** What it took, and what it is measured by; summed over the hidden cases, the first over the second. */
  readonly effort?: Effort
  /** Second looks, each of which has its price. */
  readonly looks?: number
}

export interface Effort {
  /** The figure that comes of it. */
  readonly as: 'test.effort' | 'test.steps'
  readonly spent: number
  readonly reference: number
}

/** What a case is, on both sides: input of the world, picture for the stage, and how to judge it. */
export interface Case {
  readonly visible: boolean
  readonly input: unknown
  readonly place: Place
  judge(run: ProgramRun): Judged
}

/** Events of a hidden case go by faster: there are many. */
export const pace = (visible: boolean) => (visible ? 1 : 0.55)
