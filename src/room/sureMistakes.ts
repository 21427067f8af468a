/** Very sure, and wrong: the case of a contest at which the wall stops, for a class to laugh and wonder. */
import type { RunEvent } from '../engine/index.ts'
import { momentsIn, toldOf } from './lanes.ts'

/** A model that gives its answer less than this is not sure enough to be laughed at. */
const sureEnough = 0.95
/** Stops in one game: a joke that comes in every round is none. */
export const mostStops = 2

export interface SureMistake {
  readonly lane: number
  readonly event: RunEvent
  /** How many moments of the lanes' common telling have passed when it has been told, 1 or more. */
  readonly moment: number
}

/**
 * The surest mistake of all lanes, the earliest of equals. `saysSure`: whether the kind's words tell how sure the model was
 * of this answer; where they do not, an event's `sure` is another figure. Undefined where nobody was so sure, or nothing
 * is told.
 */
export function surestMistake(
  lanes: readonly (readonly RunEvent[])[],
  saysSure: (event: RunEvent) => boolean,
): SureMistake | undefined {
  const told = lanes.map(toldOf)
  const moments = momentsIn(told)
  let best: SureMistake | undefined
  for (const [lane, events] of lanes.entries()) {
    const { at } = told[lane] ?? { at: [] }
    if (at.length === 0) continue
    for (const [i, event] of events.entries()) {
      const { right, sure = 0 } = event
      if (right !== false || sure < Math.max(sureEnough, best?.event.sure ?? 0)) continue
      const before = Math.max(1, at.filter((place) => place <= i).length)
      const moment = Math.floor(((before - 1) * moments) / at.length) + 1
      if (sure === best?.event.sure && moment >= best.moment) continue
      if (saysSure(event)) best = { lane, event, moment }
    }
  }
  return best
}
