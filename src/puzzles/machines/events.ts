import type { RunEvent } from '../../engine/index.ts'
import type { CaseEvent } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { Recipe } from './schema.ts'

/** Which thing is inspected. Its `answer` is -1 while nobody has sorted it. */
export interface Inspected {
  readonly thing: string
  readonly drum: boolean
}

/** Last of all the live model is asked about something that it may never have been shown. Not counted. */
export type GuestEvent = RunEvent &
  Answer & { readonly type: 'guest'; readonly item: string; readonly shown: Recipe['shown'] }

export type RowEvent = CaseEvent<Inspected> | GuestEvent

/** What the lab shows of the live model. */
export interface Lab {
  /** What it was shown. */
  readonly shown: Recipe['shown']
  /** What it answers for each item, in order; none before it was shown anything. */
  readonly answers: readonly Answer[]
}
