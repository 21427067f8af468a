import type { CoachEvent, ExamEvent } from './events.ts'

/** What each learner of the examination was told after some events, in the order in which they came. */
export function toldAfter(events: readonly CoachEvent[]): boolean[] {
  return events.flatMap((event): boolean[] => {
    if (event.type === 'case') return [event.answer === 0]
    if (event.type === 'rush') return event.batch.map(({ answer }) => answer === 0)
    return []
  })
}

/** The share of all verdicts so far that were right, after the event at `index`; half before there is any. */
export function rightAfter(events: readonly ExamEvent[], index: number): number {
  const tally = events.slice(0, index + 1).findLast((event) => event.type !== 'own')?.tally
  return tally && tally.done > 0 ? tally.right / tally.done : 0.5
}
