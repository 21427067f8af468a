import type { GardenEvent } from './events.ts'
import type { Place } from './places.ts'

/** `outputs`: one probability of the first class for each place. */
export function playEvening(places: readonly Place[], outputs: ArrayLike<number>): GardenEvent[] {
  const visitors = places.map((place, i): Extract<GardenEvent, { type: 'visitor' }> => {
    const p = outputs[i] ?? 0
    const shares = [p, 1 - p] as const
    const answer = p >= 0.5 ? 0 : 1
    const sure = shares[answer]
    const right = answer === place.truth
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
      truth: place.truth,
      answer,
      shares,
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
