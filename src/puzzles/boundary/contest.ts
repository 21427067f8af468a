import { oneByOne, type Timing } from '../kit/parade.ts'
import type { Answer } from '../kit/scores.ts'
import type { GardenEvent, Met } from './events.ts'

/** The contest as events: the visitors in order of arrival, between dusk and dawn. */
export function playEvening(visitors: readonly (Answer & Met)[]): GardenEvent[] {
  const events = oneByOne(visitors, timing)
  const tally = events.at(-1)?.tally ?? { done: 0, right: 0, of: 0 }
  return [{ type: 'dusk', ms: 1600 }, ...events, { type: 'dawn', ms: 2000, tally }]
}

function timing({ sure, right }: Answer, index: number): Timing {
  const ms = pace(index) + Math.round(hesitation(sure)) + (right ? 0 : regret)
  return { ms, rightAt: Math.round(ms * (0.5 + 0.25 * (1 - sure))) }
}

/** The first visitors have time to be watched; then the evening gets busy. Milliseconds. */
function pace(index: number): number {
  if (index < 5) return 1300
  return index < 15 ? 800 : 420
}

/** Milliseconds more for a mistake: it should be seen. */
const regret = 900

/** None when certain, 500 ms at one half. */
function hesitation(sure: number): number {
  return (1 - sure) * 1000
}
