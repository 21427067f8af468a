import type { PostEvent, Reading } from './events.ts'

/** How the hall stands after some events: what a jump shows at once, and what the next event starts from. */
export interface Hall {
  /** Parcels lying in each chute. */
  readonly chutes: readonly number[]
  /** Misread parcels that came back, oldest first. */
  readonly returned: readonly Reading[]
  readonly streak: number
  readonly correct: number
  readonly sorted: number
}

export function hallAfter(events: readonly PostEvent[], index: number, classes: number): Hall {
  const chutes = new Array<number>(classes).fill(0)
  const returned: Reading[] = []
  let [streak, correct, sorted] = [0, 0, 0]
  for (const event of events.slice(0, index)) {
    correct = event.tally.correct
    sorted = event.tally.sorted
    if (event.type === 'parcel') {
      streak = event.streak
      if (event.right) chutes[event.reading.answer] = (chutes[event.reading.answer] ?? 0) + 1
      else returned.push(event.reading)
    }
    if (event.type === 'rush') for (const [i, n] of event.chutes.entries()) chutes[i] = (chutes[i] ?? 0) + n
    if (event.type === 'returned') {
      chutes[event.reading.answer] = (chutes[event.reading.answer] ?? 0) - 1
      returned.push(event.reading)
    }
  }
  return { chutes, returned, streak, correct, sorted }
}
