import type { Glimpse } from '../../../engine/index.ts'
import type { CaseEvent } from '../../../puzzles/kit/parade.ts'

/** One case arrives, is answered and goes through a gate. */
export type Event = CaseEvent<{ readonly value: number }>

/** What the lab shows of an attempt: never the contest's cases. */
export interface Lab extends Glimpse {
  readonly wrong: number
}
