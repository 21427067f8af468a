import type { Sight } from './labelling.ts'
import type { RunEvent } from './outcome.ts'

/** What a case looks like: a picture drawn for it, or one of its kind's atlas by name. */
export type Likeness = Sight | { readonly icon: string }

/** The case that an event of a contest tells, as a picture; undefined where there is nothing to see. */
export type LikenessOf<S = unknown, E extends RunEvent = RunEvent> = (
  setup: S,
  event: E,
) => Likeness | undefined
