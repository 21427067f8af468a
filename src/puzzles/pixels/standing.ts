/** How the night stands after some events. Pure. */
import { hallAfter } from '../kit/parade.ts'
import type { LetterEvent, Read } from './events.ts'

export interface Standing {
  /** Letters that lie in each pigeonhole. */
  readonly piles: readonly number[]
  /** Those that came back, oldest first. */
  readonly back: readonly (readonly number[])[]
  readonly done: number
  readonly right: number
}

export function afterEvents(events: readonly LetterEvent[], index: number, classes: number): Standing {
  const hall = hallAfter<Read>(events, index, classes)
  const last = events.slice(0, index).findLast((event) => event.type !== 'own')
  const { done = 0, right = 0 } = last && 'tally' in last ? last.tally : {}
  return { piles: hall.bins, back: hall.back.map(({ dots }) => dots), done, right }
}
