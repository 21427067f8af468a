import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { HandEvent, Raced } from '../kit/byHand.ts'
import type { EveningEvent } from '../kit/evening.ts'
import type { Answer } from '../kit/scores.ts'
import type { Judged } from './verdicts.ts'

/** A learner before the coach. As an answer: the truth is 1 for a slip, the answer 1 for "again, please". */
export interface Examined extends Judged {
  /** The tone that the model finds likeliest, and how likely. */
  readonly hears: number
  readonly likely: number
  /** Whether the teacher was asked. */
  readonly toTeacher: boolean
}

/** The teacher sings, and is not counted. */
export type TeacherEvent = RunEvent & Answer & Examined & { readonly type: 'own' }

export type ExamEvent = EveningEvent<Examined> | TeacherEvent
/** The examination, and after it the race of ears and coach. */
export type CoachEvent = ExamEvent | HandEvent

/** The model after so many epochs. */
export interface Frame extends Glimpse {
  readonly epoch: number
  readonly accuracy: number
  /** Its probability of the tone that was asked for, for each learner of the rehearsal. */
  readonly given: readonly number[]
  /** Which tone it finds likeliest. */
  readonly hears: readonly number[]
}

/** What the lab shows. */
export interface Lab extends Frame {
  /** Whose voices it learned from. */
  readonly taught: readonly string[]
  readonly film: readonly Frame[]
  /** Ears and coach on what the player has judged. */
  readonly raced?: Raced | undefined
}
