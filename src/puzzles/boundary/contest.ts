import type { RunEvent } from '../../engine/index.ts'
import type { Place } from './places.ts'

/** An evening in the garden: dusk falls, visitors come one by one, the night is counted. */
export type GardenEvent =
  | (RunEvent & { readonly type: 'dusk' })
  | (RunEvent & {
      readonly type: 'visitor'
      readonly rightAt: number
      /** Counts from 1. */
      readonly number: number
      readonly x: number
      readonly y: number
      readonly is: 0 | 1
      readonly says: 0 | 1
      /** The model's output: the probability of the first class. */
      readonly p: number
    })
  | (RunEvent & { readonly type: 'dawn'; readonly rightly: number; readonly of: number })

/** `outputs`: one probability of the first class for each place. */
export function playEvening(places: readonly Place[], outputs: ArrayLike<number>): GardenEvent[] {
  const visitors = places.map((place, i): Extract<GardenEvent, { type: 'visitor' }> => {
    const p = outputs[i] ?? 0
    const says = p >= 0.5 ? 0 : 1
    const sure = says === 0 ? p : 1 - p
    const right = says === place.is
    const ms = pace(i) + Math.round(hesitation(sure)) + (right ? 0 : regret)
    return {
      type: 'visitor',
      number: i + 1,
      ms,
      sure,
      right,
      rightAt: Math.round(ms * (0.5 + 0.25 * (1 - sure))),
      x: place.x,
      y: place.y,
      is: place.is,
      says,
      p,
    }
  })
  const rightly = visitors.filter((v) => v.right).length
  return [{ type: 'dusk', ms: 1600 }, ...visitors, { type: 'dawn', ms: 2000, rightly, of: visitors.length }]
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
